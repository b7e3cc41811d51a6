package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's vouchers, counted.
 *
 * @param antal how many there are
 * @param transaktioner how many rows they have (#TRANS)
 * @param tillagda rows added after registration (#RTRANS)
 * @param borttagna rows taken away after registration (#BTRANS)
 * @param utanRader vouchers without a row
 * @param obalanserade how many do not balance
 * @param obalans those of them that are named: the first few of the file
 * @since 0.1
 */
@Api
public record Verifikationer(
        int antal,
        int transaktioner,
        int tillagda,
        int borttagna,
        int utanRader,
        int obalanserade,
        @Nullable List<Obalans> obalans) {
    /**
     * Copies its list.
     *
     * @hidden
     */
    @Internal
    public Verifikationer {
        obalans = Listor.kopia(obalans);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static VerifikationerBuilder builder() {
        return new VerifikationerBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public VerifikationerBuilder toBuilder() {
        return new VerifikationerBuilder(this);
    }
}
