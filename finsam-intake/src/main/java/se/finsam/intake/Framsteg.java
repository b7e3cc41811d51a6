package se.finsam.intake;

/**
 * How far the reading has come.
 *
 * @param dokument the {@link Indata#namn() name} of the document that was just read
 * @param klara how many documents are read, that one among them
 * @param antal how many there are
 * @since 0.1
 */
public record Framsteg(String dokument, int klara, int antal) {}
