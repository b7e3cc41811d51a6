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
public record Revisor(
        @Nyckel("for") @Nullable List<String> uppdragsgivare,
        @Nullable Boolean utsedd,
        @Nullable Boolean gemensam) {
    /** Copies its lists. */
    public Revisor {
        uppdragsgivare = Listor.kopia(uppdragsgivare);
    }
}
