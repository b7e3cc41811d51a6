package se.finsam.rules.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code regel.yaml}.
 *
 * @param nar the condition; {@code annars} where none of the rules before holds
 * @param svar the outcome, or the outcome and the variant of its text with {@code /} between
 * @param saknas the key that is missing, where that is why it cannot be decided; or a fact's list of them
 * @param visar the facts whose figures the row shows, in order, and {@code rakna} or some of its figures by name; null for those that the condition asks to be there
 */
public record Regelrad(
        String nar,
        String svar,
        @Nullable String saknas,
        @Nullable List<String> visar) {
    /** The condition that holds where no rule before does. */
    static final String ANNARS = "annars";
}
