package se.finsam.rules.report;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * A value that a document was read to say, and that no human has confirmed.
 *
 * @param plats JSON Pointer to where it would stand in the underlag
 * @param varde the value, as it would be written there
 * @param dokument the document that it was read in; null where that is not known
 * @param sida the page, from 1; null where it is not known
 * @param ord the words that it was read from; null where they are not known
 * @since 0.1
 */
@Api
public record Obekraftat(
        String plats,
        String varde,
        @Nullable String dokument,
        @Nullable Integer sida,
        @Nullable String ord) {}
