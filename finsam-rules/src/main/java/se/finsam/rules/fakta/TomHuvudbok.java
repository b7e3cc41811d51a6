package se.finsam.rules.fakta;

/**
 * A ledger without an account that holds anything.
 *
 * @param fil its file
 * @param spar where that is said
 */
public record TomHuvudbok(String fil, Spar spar) implements Faktum {}
