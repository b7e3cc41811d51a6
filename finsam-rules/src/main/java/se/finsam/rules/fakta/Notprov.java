package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * A note beside its lines and the line that refers to it.
 *
 * @param objekt the note
 * @param summa the note's stated sum, in kronor
 * @param radsumma the sum of its lines, in kronor
 * @param postbelopp the line that refers to it, in kronor; several lines together
 * @param skillnadRader distance between sum and lines, in kronor
 * @param skillnadPost distance between sum and referring line, in kronor
 * @param toleransRader what rounding may explain, in kronor
 * @param toleransPost what rounding may explain, in kronor
 * @param tillagg that the note is printed with minus signs, where it is and what refers to it is not
 * @param spar where the figures come from
 */
@Samband(
        utesluter = {OfullstandigNot.class, DubbelNot.class},
        visas = {VandaTecken.class, InomAvrundning.class})
public record Notprov(
        @Override String objekt,
        BigDecimal summa,
        BigDecimal radsumma,
        BigDecimal postbelopp,
        BigDecimal skillnadRader,
        BigDecimal skillnadPost,
        BigDecimal toleransRader,
        BigDecimal toleransPost,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Notprov {
        tillagg = List.copyOf(tillagg);
    }
}
