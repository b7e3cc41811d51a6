package se.finsam.intake;

import se.finsam.model.Api;

/**
 * What a human says of what a document was read to say.
 *
 * @since 0.1
 */
@Api
public enum Svar {
    /** The value is right. */
    BEKRAFTAD,
    /** Another value is right. */
    ANDRAD,
    /** No value is to be taken from the documents. */
    AVVISAD
}
