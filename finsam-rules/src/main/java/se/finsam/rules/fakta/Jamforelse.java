package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * This year's comparative figures beside last year's own. The figures are those furthest apart.
 *
 * @param antalProvade how many figures were compared
 * @param antalOtestade how many have no counterpart last year
 * @param jamforelsetal the comparative figure, in kronor
 * @param foregaendeAr last year's figure, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans how far apart they may be, in kronor
 * @param avvikande the lines that differ, each with its distance
 * @param otestade the lines without a counterpart
 * @param tillagg the lines and tables without a counterpart, where there are any; that rounding explains a difference
 * @param spar where the figures stand
 */
@Samband(
        utesluter = IngenJamforelse.class,
        visas = {AvenUtanMotsvarighet.class, AvenOjamforda.class, InomAvrundning.class})
public record Jamforelse(
        @EjNegativ int antalProvade,
        @EjNegativ int antalOtestade,
        BigDecimal jamforelsetal,
        BigDecimal foregaendeAr,
        BigDecimal skillnad,
        BigDecimal tolerans,
        List<Skillnad> avvikande,
        List<String> otestade,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Jamforelse {
        avvikande = List.copyOf(avvikande);
        otestade = List.copyOf(otestade);
        tillagg = List.copyOf(tillagg);
    }
}
