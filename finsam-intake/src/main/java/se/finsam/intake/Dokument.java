package se.finsam.intake;

import se.finsam.model.Api;

/**
 * A document that was read.
 *
 * @param namn the file's name without its folder
 * @param sha256 of the file's bytes, as 64 small hex digits
 * @param sidor how many pages it has; 1 where its format has no pages
 * @since 0.1
 */
@Api
public record Dokument(String namn, String sha256, int sidor) {}
