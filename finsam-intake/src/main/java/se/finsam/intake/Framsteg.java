package se.finsam.intake;

import se.finsam.model.Api;

/**
 * How far the reading has come.
 *
 * @param dokument the {@link Indata#namn() name} of the document that is read
 * @param klara how many documents are read whole, that one among them where it is
 * @param antal how many documents there are
 * @param sida the page of it that was just read, from 1; 0 where it could not be read
 * @param sidor how many pages it has; 1 where its format has none, 0 where it could not be read
 * @since 0.1
 */
@Api
public record Framsteg(String dokument, int klara, int antal, int sida, int sidor) {}
