package se.finsam.intake;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Beteckning;

/**
 * What a human says of a key of a draft.
 *
 * @param nyckel the key, as the draft has it
 * @param svar what is said
 * @param varde the value that is confirmed, as the draft has it, or the other value, {@code []} of an empty list; null of a rejected one, and of a
 *     confirmed one that has no other proposal
 * @since 0.1
 */
@Api
public record Besked(
        String nyckel, Svar svar, @Beteckning @Nullable String varde) {}
