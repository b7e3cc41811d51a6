package se.finsam.rules.fakta;

/**
 * A note that the underlag has several times over, so that it is not known which one is meant.
 *
 * @param objekt the note
 * @param antal how many there are of its number
 * @param spar where they stand
 */
public record DubbelNot(@Override String objekt, int antal, Spar spar) implements Faktum {}
