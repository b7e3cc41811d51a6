package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * The reason that a budget states for not being in balance.
 *
 * @param grund the ground that is invoked, as a code
 * @param motivering the reason in words
 * @param skal the reason as a code, where it is one that can be tested
 */
@Api
public record Undantag(
        @Nullable @Koder({"SYNNERLIGA_SKAL", "RESULTATRESERV", "RESULTATUTJAMNINGSRESERV", "ANNAN"})
        String grund,

        @Nullable String motivering,

        @Nullable @Koder({"EGET_KAPITAL_FOR_STORT", "ANNAT"})
        String skal) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static UndantagBuilder builder() {
        return new UndantagBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public UndantagBuilder toBuilder() {
        return new UndantagBuilder(this);
    }
}
