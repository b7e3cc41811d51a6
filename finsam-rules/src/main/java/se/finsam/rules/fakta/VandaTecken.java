package se.finsam.rules.fakta;

/**
 * That a table is printed with minus signs, and is read as what it is.
 *
 * @param teckentabell the table
 * @param spar where that is seen
 */
public record VandaTecken(String teckentabell, Spar spar) implements Faktum {}
