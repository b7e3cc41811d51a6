package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The balances of the ledger held against each other.
 *
 * @param antalKonton how many accounts there are
 * @param antalRorelseavvikelser on how many of them opening balance and transactions do not make the closing balance
 * @param antalIngangsavvikelser on how many of them the opening balance is not last year's closing one
 * @param obalans what the closing balances and the result are off from the opening balances, in kronor
 * @param ejOverfort what the opening balances add up to, in kronor: last year's result that was never transferred
 * @param verifikationer {@code JA} where the transactions are known, else {@code NEJ}
 * @param foregaende {@code JA} where last year's balances are known, else {@code NEJ}
 * @param rorelseavvikelser the accounts of the first kind, each with its difference
 * @param ingangsavvikelser the accounts of the second kind, each with its difference
 * @param spar where the figures come from
 */
@Samband(utesluter = TomHuvudbok.class)
public record Saldoprov(
        @EjNegativ int antalKonton,
        @EjNegativ int antalRorelseavvikelser,
        @EjNegativ int antalIngangsavvikelser,
        BigDecimal obalans,
        BigDecimal ejOverfort,
        String verifikationer,
        String foregaende,
        List<Skillnad> rorelseavvikelser,
        List<Skillnad> ingangsavvikelser,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Saldoprov {
        rorelseavvikelser = List.copyOf(rorelseavvikelser);
        ingangsavvikelser = List.copyOf(ingangsavvikelser);
    }
}
