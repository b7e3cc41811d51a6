package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * A note whose sum can be tested against what refers to it, though not against its own lines.
 *
 * @param objekt the note
 * @param summa the note's stated sum, in kronor
 * @param postbelopp the line that refers to it, in kronor; several lines together
 * @param skillnadPost distance between sum and referring line, in kronor
 * @param toleransPost what rounding may explain, in kronor
 * @param tillagg that the note is printed with minus signs, where it is and what refers to it is not
 * @param spar where the figures come from
 */
@Samband(
        utesluter = {Notprov.class, DubbelNot.class, OhanvisadNot.class},
        forutsatter = OfullstandigNot.class,
        visas = VandaTecken.class)
public record Notpost(
        @Override String objekt,
        BigDecimal summa,
        BigDecimal postbelopp,
        BigDecimal skillnadPost,
        BigDecimal toleransPost,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Notpost {
        tillagg = List.copyOf(tillagg);
    }
}
