package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * A note whose sum can be tested against what refers to it, though not against its own lines.
 *
 * @param objekt the note
 * @param summa the note's stated sum, in kronor
 * @param postbelopp the line that refers to it, in kronor; several lines together
 * @param skillnadPost distance between sum and referring line, in kronor
 * @param toleransPost what rounding may explain, in kronor
 * @param spar where the figures come from
 */
@Samband(
        utesluter = {Notprov.class, DubbelNot.class, OhanvisadNot.class},
        forutsatter = OfullstandigNot.class)
public record Notpost(
        @Override String objekt,
        BigDecimal summa,
        BigDecimal postbelopp,
        BigDecimal skillnadPost,
        BigDecimal toleransPost,
        Spar spar)
        implements Faktum {}
