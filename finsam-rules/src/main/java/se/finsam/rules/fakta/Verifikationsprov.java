package se.finsam.rules.fakta;

import java.util.List;

/**
 * The vouchers of the ledger: whether debit and credit are equal in each.
 *
 * @param antalVerifikationer how many there are
 * @param antalTransaktioner how many rows they have
 * @param antalObalanserade in how many of them debit and credit are not equal
 * @param antalUtanRader how many have no row
 * @param antalRattade rows added or taken away after registration
 * @param obalanserade those that are named, each with debit less credit
 * @param spar where the figures come from
 */
@Samband(utesluter = IngaVerifikationer.class)
public record Verifikationsprov(
        @EjNegativ int antalVerifikationer,
        @EjNegativ int antalTransaktioner,
        @EjNegativ int antalObalanserade,
        @EjNegativ int antalUtanRader,
        @EjNegativ int antalRattade,
        List<Skillnad> obalanserade,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Verifikationsprov {
        obalanserade = List.copyOf(obalanserade);
    }
}
