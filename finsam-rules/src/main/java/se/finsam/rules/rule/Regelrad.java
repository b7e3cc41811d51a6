package se.finsam.rules.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code regel.yaml}.
 *
 * @param nar the condition; {@code annars} where none of the rules before holds
 * @param svar the outcome, or the outcome and the variant of its text with {@code /} between
 * @param saknas the key that is missing, where that is why it cannot be decided
 */
public record Regelrad(String nar, String svar, @Nullable String saknas) {
    /** The condition that holds where no rule before does. */
    static final String ANNARS = "annars";
}
