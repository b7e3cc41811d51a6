package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * That equity at the end of the year is not above zero, and so within any limit: no limit is below that. It is not said of an interim
 * report's equity, which is not that of the year's end, nor where the figures contradict each other.
 *
 * @param egetKapital in kronor, not above zero
 * @param underlag {@code HUVUDBOK}, {@code ARSREDOVISNING} or {@code PROGNOS}
 * @param spar where it comes from
 */
@Samband(forutsatter = UtgaendeEgetKapital.class, utesluter = EgetKapitalspann.class)
public record NegativtEgetKapital(
        BigDecimal egetKapital,

        @Koder({"ARSREDOVISNING", "DELARSRAPPORT", "HUVUDBOK", "PROGNOS"})
        String underlag,

        Spar spar)
        implements Faktum {}
