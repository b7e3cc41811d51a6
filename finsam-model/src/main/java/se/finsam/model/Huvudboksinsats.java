package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is booked on an object of the ledger's dimension of insatser.
 *
 * @param nummer the object's code in the ledger
 * @param namn the name that the insats has in the underlag, else the object's own
 * @param konton what is booked on it, account by account
 * @since 0.1
 */
@Api
public record Huvudboksinsats(
        @Beteckning String nummer, @Nullable String namn, List<Insatskonto> konton) {
    /** Copies its list. */
    public Huvudboksinsats {
        konton = Listor.kravd(konton);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static HuvudboksinsatsBuilder builder() {
        return new HuvudboksinsatsBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public HuvudboksinsatsBuilder toBuilder() {
        return new HuvudboksinsatsBuilder(this);
    }
}
