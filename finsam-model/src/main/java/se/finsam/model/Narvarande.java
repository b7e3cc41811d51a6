package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * A seat at a meeting, by medlem; never by name.
 *
 * @param medlem whom the one present represents
 * @param som as what
 * @param tjanstgor whether they take part in decisions
 * @param ersatter the medlem whose seat an ersättare takes
 * @since 0.1
 */
@Api
public record Narvarande(
        String medlem,
        @Nullable @Koder({"LEDAMOT", "ERSATTARE"}) String som,
        @Nullable Boolean tjanstgor,
        @Nullable String ersatter) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static NarvarandeBuilder builder() {
        return new NarvarandeBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public NarvarandeBuilder toBuilder() {
        return new NarvarandeBuilder(this);
    }
}
