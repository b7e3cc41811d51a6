package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The accounts of the ledger beside the kontoplan that was chosen for it.
 *
 * @param kontoplan the kontoplan's id
 * @param antalKonton how many accounts with amounts there are
 * @param antalOmappade how many of them it does not mention
 * @param antalTvivel how many of them have a name that speaks against it
 * @param utanforRaknas {@code JA} where the ledger is whole only together with accounts outside of its roles, else {@code NEJ}
 * @param antalUtanNamn how many of them have no name that can be read, so that none can speak for or against it
 * @param omappatBelopp what is booked on the accounts that it does not mention, each by its size, in kronor
 * @param omappade those accounts, each with its amount
 * @param tvivel the accounts whose names speak against it, each with its amount
 * @param tillagg the accounts outside of its roles that hold something
 * @param spar where the figures come from
 */
@Samband(
        utesluter = TomHuvudbok.class,
        visas = {KontonUtanfor.class, KontonMedraknade.class})
public record Kontoplansprov(
        String kontoplan,
        @EjNegativ int antalKonton,
        @EjNegativ int antalOmappade,
        @EjNegativ int antalTvivel,
        @Koder({"JA", "NEJ"}) String utanforRaknas,
        @EjNegativ int antalUtanNamn,
        @EjNegativ BigDecimal omappatBelopp,
        List<Skillnad> omappade,
        List<Skillnad> tvivel,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Kontoplansprov {
        omappade = List.copyOf(omappade);
        tvivel = List.copyOf(tvivel);
        tillagg = List.copyOf(tillagg);
    }
}
