package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * Last year's column of a note beside last year's amount of the line that refers to it, where all of it is given.
 *
 * @param objekt the note
 * @param radsummaForegaendeAr the sum of last year's amounts of its lines, in kronor
 * @param postForegaendeAr last year's amount of the line that refers to it, in kronor; several lines together
 * @param skillnadForegaendeAr distance between the two, in kronor
 * @param toleransForegaendeAr what rounding may explain, in kronor
 * @param spar where the figures come from
 */
@Samband(
        utesluter = {OfullstandigNot.class, OhanvisadNot.class, DubbelNot.class},
        forutsatter = Notprov.class)
public record NotForegaendeAr(
        @Override String objekt,
        BigDecimal radsummaForegaendeAr,
        BigDecimal postForegaendeAr,
        BigDecimal skillnadForegaendeAr,
        BigDecimal toleransForegaendeAr,
        Spar spar)
        implements Faktum {}
