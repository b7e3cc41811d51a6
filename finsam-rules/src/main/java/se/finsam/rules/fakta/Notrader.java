package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * A note whose lines can be tested against its sum, though its sum cannot be tested against what refers to it.
 *
 * @param objekt the note
 * @param summa the note's stated sum, in kronor
 * @param radsumma the sum of its lines, in kronor
 * @param skillnadRader distance between sum and lines, in kronor
 * @param toleransRader what rounding may explain, in kronor
 * @param tillagg that the note is printed with minus signs, where it is and what refers to it is not
 * @param spar where the figures come from
 */
@Samband(
        utesluter = {Notprov.class, Notpost.class, DubbelNot.class},
        visas = VandaTecken.class)
public record Notrader(
        @Override String objekt,
        BigDecimal summa,
        BigDecimal radsumma,
        BigDecimal skillnadRader,
        BigDecimal toleransRader,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Notrader {
        tillagg = List.copyOf(tillagg);
    }
}
