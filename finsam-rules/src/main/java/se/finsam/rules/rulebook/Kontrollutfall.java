package se.finsam.rules.rulebook;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.Text;

/**
 * What an outcome of a control means. Figures stand as their names in braces, and a word that goes with one as it is of many.
 *
 * @param text what is then said
 * @param harledning the formula; null where there is none
 * @param atgard what to do; null where there is nothing
 */
@Api
public record Kontrollutfall(
        Text text, @Nullable String harledning, @Nullable Text atgard) {}
