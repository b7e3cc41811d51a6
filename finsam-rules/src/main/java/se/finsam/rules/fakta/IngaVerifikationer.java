package se.finsam.rules.fakta;

/**
 * A ledger whose file holds no vouchers.
 *
 * @param sietyp what kind of SIE file it is
 * @param rorelser {@code JA} where its kind of file has vouchers and its balances have moved, so that they are left out; else
 *     {@code NEJ}
 * @param spar where that is said
 */
public record IngaVerifikationer(
        String sietyp, @Koder({"JA", "NEJ"}) String rorelser, Spar spar) implements Faktum {}
