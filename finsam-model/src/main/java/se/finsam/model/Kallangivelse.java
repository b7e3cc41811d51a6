package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * In which document a value of an underlag stood, so that whoever reads a report finds the page. Asked by no rule.
 *
 * @param plats JSON Pointer to the value in the underlag, such as {@code /arsredovisning/balansrakning/egetKapital/utgaende}; of an
 *     object or a list it is said of all that is in it
 * @param dokument the document's name; null where only the page is known
 * @param sha256 the document's hash, as 64 small hex digits; null where it is not known
 * @param sida the page, from 1; null where it is not known
 * @param ord the words that the value was read from; null where they are not given
 * @since 0.1
 */
@Api
public record Kallangivelse(
        String plats,
        @Nullable String dokument,
        @Nullable String sha256,
        @Nullable Integer sida,
        @Nullable String ord) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static KallangivelseBuilder builder() {
        return new KallangivelseBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public KallangivelseBuilder toBuilder() {
        return new KallangivelseBuilder(this);
    }
}
