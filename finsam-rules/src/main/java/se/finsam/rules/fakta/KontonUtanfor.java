package se.finsam.rules.fakta;

import java.util.List;

/**
 * Accounts of the ledger outside of the kontoplan's roles, without which the ledger is whole.
 *
 * @param utanfor those that hold something, each with its amount in kronor
 * @param spar where they stand
 */
@Samband(utesluter = {TomHuvudbok.class, KontonMedraknade.class})
public record KontonUtanfor(List<Skillnad> utanfor, Spar spar) implements Faktum {
    /** Copies its list. */
    public KontonUtanfor {
        utanfor = List.copyOf(utanfor);
    }
}
