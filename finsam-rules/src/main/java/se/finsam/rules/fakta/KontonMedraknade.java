package se.finsam.rules.fakta;

import java.util.List;

/**
 * Accounts of the ledger outside of the kontoplan's roles, together with which alone the ledger is whole: what they are
 * part of, the year's result or a balance, is not known.
 *
 * @param medraknade those that hold something, each with its amount in kronor
 * @param spar where they stand
 */
@Samband(utesluter = {TomHuvudbok.class, KontonUtanfor.class})
public record KontonMedraknade(List<Skillnad> medraknade, Spar spar) implements Faktum {
    /** Copies its list. */
    public KontonMedraknade {
        medraknade = List.copyOf(medraknade);
    }
}
