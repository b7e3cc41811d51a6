package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The balances of the ledger held against each other. What needs a kind of record that the file lacks is not tested.
 *
 * @param antalKonton how many accounts there are
 * @param antalRorelseavvikelser on how many of them opening balance and transactions do not make the closing balance
 * @param antalIngangsavvikelser on how many of them the opening balance is not last year's closing one
 * @param antalSaknade how many kinds of record the file lacks
 * @param obalans what the closing balances and the result are off from the opening balances, in kronor; 0 where not known
 * @param ejOverfort what the opening balances add up to, in kronor; 0 where they are not known
 * @param orsak why they do: {@code INGEN} where they are 0, {@code RESULTAT} where that is last year's result,
 *     {@code KONTO_SAKNAS} where it is not, {@code OKAND} where that result is not known
 * @param egetKapitalSkillnad what equity is more at the opening than at last year's closing, in kronor
 * @param egetKapitalOrsak {@code KAND} where that is nothing, last year's result, or among {@code ingangsavvikelser};
 *     {@code OKAND} where last year's result is not known
 * @param foregaendeResultat last year's result, in kronor; 0 where it is not known
 * @param foregaende {@code JA} where last year's balances are known, else {@code NEJ}
 * @param rorelseavvikelser the accounts of the first kind, each with its difference
 * @param ingangsavvikelser the accounts of the second kind, each with its difference
 * @param saknade the kinds of record that the file lacks, as SIE names them
 * @param tillagg accounts outside of the roles, a result that was transferred, a year that is not the calendar's
 * @param spar where the figures come from
 */
@Samband(
        forutsatter = {Verifikationsprov.class, IngaVerifikationer.class},
        utesluter = TomHuvudbok.class,
        visas = {KontonUtanfor.class, KontonMedraknade.class, ResultatOverfort.class, HuvudboksAr.class})
public record Saldoprov(
        @EjNegativ int antalKonton,
        @EjNegativ int antalRorelseavvikelser,
        @EjNegativ int antalIngangsavvikelser,
        @EjNegativ int antalSaknade,
        BigDecimal obalans,
        BigDecimal ejOverfort,

        @Koder({"INGEN", "KONTO_SAKNAS", "OKAND", "RESULTAT"})
        String orsak,

        BigDecimal egetKapitalSkillnad,
        @Koder({"KAND", "OKAND"}) String egetKapitalOrsak,
        BigDecimal foregaendeResultat,
        @Koder({"JA", "NEJ"}) String foregaende,
        List<Skillnad> rorelseavvikelser,
        List<Skillnad> ingangsavvikelser,
        List<String> saknade,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Saldoprov {
        rorelseavvikelser = List.copyOf(rorelseavvikelser);
        ingangsavvikelser = List.copyOf(ingangsavvikelser);
        saknade = List.copyOf(saknade);
        tillagg = List.copyOf(tillagg);
    }
}
