package se.finsam.rules.fakta;

/**
 * A ledger whose file holds no vouchers.
 *
 * @param sietyp what kind of SIE file it is
 * @param spar where that is said
 */
public record IngaVerifikationer(String sietyp, Spar spar) implements Faktum {}
