package se.finsam.rules.fakta;

/**
 * What the input says at a key, as it is: a yes or no, or a code.
 *
 * @param nyckel the key, without what picks the object: {@code sammantraden.offentligt}
 * @param objekt the object that it concerns; empty for the förbund
 * @param varde the value: {@code true}, {@code false} or the code
 * @param spar where it stands
 */
public record Uppgift(@Nyckel String nyckel, @Override String objekt, String varde, Spar spar) implements Faktum {}
