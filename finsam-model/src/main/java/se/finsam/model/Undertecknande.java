package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * That a document is signed for a medlem; never by whom.
 *
 * @param medlem the medlem
 * @param datum the day, or that it is not signed
 * @since 0.1
 */
@Api
public record Undertecknande(String medlem, @Nullable Dagsvar datum) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static UndertecknandeBuilder builder() {
        return new UndertecknandeBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public UndertecknandeBuilder toBuilder() {
        return new UndertecknandeBuilder(this);
    }
}
