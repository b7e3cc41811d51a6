package se.finsam.rules.frister;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Api;
import se.finsam.model.Internal;
import se.finsam.rules.report.Granskningsrapport;

/**
 * What is due in a calendar year: {@code finsam-frister/1}. The same underlag and rulebook give an equal plan.
 *
 * @param schema always {@value #SCHEMA}
 * @param forbund the förbund's name
 * @param ar the calendar year that the days are in
 * @param bedomningsdag the day that late is told from, {@code YYYY-MM-DD}; null where none was given: then nothing is late
 * @param regelbok by which rulebook
 * @param underlag what it was worked out from
 * @param anmarkning what is said of days that fall on a holiday
 * @param frister the deadlines by day, those whose day is not known last
 */
@Api
public record Fristplan(
        String schema,
        String forbund,
        int ar,
        @AlltidMed @Nullable String bedomningsdag,
        Granskningsrapport.Regelboksid regelbok,
        List<Granskningsrapport.TidigareAr> underlag,
        String anmarkning,
        List<Frist> frister) {
    /** The schema that this version writes. */
    public static final String SCHEMA = "finsam-frister/1";

    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Fristplan {
        underlag = List.copyOf(underlag);
        frister = List.copyOf(frister);
    }
}
