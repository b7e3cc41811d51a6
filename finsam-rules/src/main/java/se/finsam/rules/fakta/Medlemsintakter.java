package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The year's tilldelning beside what tables have as income from medlemmar. The figures are those furthest apart.
 *
 * @param antalProvade how many tables were compared
 * @param antalOskilda how many tables do not tell what is the medlemmar's
 * @param antalAvvikande how many of those compared have another amount
 * @param tilldelning the tilldelning, in kronor
 * @param medlemsintakter income from medlemmar, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param provade the tables that were compared, each with its distance
 * @param avvikande those that have another amount, each with its distance
 * @param oskilda the keys that would tell what is the medlemmar's
 * @param spar where the figures come from
 */
public record Medlemsintakter(
        @EjNegativ int antalProvade,
        @EjNegativ int antalOskilda,
        @EjNegativ int antalAvvikande,
        BigDecimal tilldelning,
        BigDecimal medlemsintakter,
        BigDecimal skillnad,
        BigDecimal tolerans,
        List<Skillnad> provade,
        List<Skillnad> avvikande,
        List<String> oskilda,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Medlemsintakter {
        provade = List.copyOf(provade);
        avvikande = List.copyOf(avvikande);
        oskilda = List.copyOf(oskilda);
    }
}
