package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revisor, known by whom they audit for and never by name.
 *
 * @param uppdragsgivare the medlemmar that they audit for; {@code for} in the files
 * @param utsedd whether they are appointed
 * @param gemensam whether they are common to those medlemmar
 */
@Api
public record Revisor(
        @Nyckel("for") @Nullable List<String> uppdragsgivare,
        @Nullable Boolean utsedd,
        @Nullable Boolean gemensam) {
    /** Copies its lists. */
    public Revisor {
        uppdragsgivare = Listor.kopia(uppdragsgivare);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static RevisorBuilder builder() {
        return new RevisorBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public RevisorBuilder toBuilder() {
        return new RevisorBuilder(this);
    }
}
