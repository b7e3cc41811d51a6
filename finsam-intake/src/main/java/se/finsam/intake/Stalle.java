package se.finsam.intake;

import se.finsam.model.Api;

/**
 * Where in a document a value stood.
 *
 * @param dokument the document's {@link Dokument#namn() name}
 * @param sha256 the document's hash, as 64 small hex digits
 * @param sida page, from 1
 * @param rad line of the page, from 1
 * @param ord the words of the value and its label as they stand there, without names of persons; never a whole page
 * @since 0.1
 */
@Api
public record Stalle(String dokument, String sha256, int sida, int rad, String ord) {}
