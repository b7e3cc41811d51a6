package se.finsam.rules.frister;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Api;
import se.finsam.model.Internal;
import se.finsam.rules.report.Grund;
import se.finsam.rules.report.Kalla;
import se.finsam.rules.report.Lagrum;

/**
 * Something that is due by a day.
 *
 * @param id which of the rulebook's deadlines it is
 * @param titel what is done then, in a few words
 * @param vad the same in a sentence
 * @param rakenskapsar the räkenskapsår or budget year that it is about
 * @param objekt the insats or sammanträde; null where it is about the förbund, or where it is not known which there are
 * @param dag the last day, or the first where {@code tidigast}, {@code YYYY-MM-DD}; null where that is not known
 * @param veckodag the day of the week; null with the day
 * @param helgdag the public holiday on that day; null where there is none but perhaps a Sunday
 * @param ledig whether that day is a Saturday, a Sunday or another public holiday; no last day that a statute sets is
 * @param utanFlytt the day before lag (1930:173) 2 § moved it, {@code YYYY-MM-DD}; null where it did not
 * @param tidigast whether the day is the first that will do, and not the last
 * @param status how it is with it
 * @param text that in words
 * @param klar the day it was done, {@code YYYY-MM-DD}; null where that is not said
 * @param klarVecka the week it was done, {@code YYYY-Vnn}, where no day of it is known; else null
 * @param kontroll the control that checks it
 * @param grund what it rests on
 * @param lagrum the paragraphs, in the wording of the day
 * @param grans where the day comes from: the rulebook's parameter or a place in the underlag; null where it is not known
 * @param nycklar the keys that tick it off
 * @param saknas the keys that would have said more; empty where nothing is missing
 * @param kontrollerad the day the control was last checked against its source, {@code YYYY-MM-DD}
 * @param uid what a calendar knows it by: the same for the same förbund, deadline, object and year, whatever its day is
 */
@Api
public record Frist(
        String id,
        String titel,
        String vad,
        int rakenskapsar,
        @AlltidMed @Nullable String objekt,
        @AlltidMed @Nullable String dag,
        @Nullable String veckodag,
        @Nullable String helgdag,
        boolean ledig,
        @Nullable String utanFlytt,
        boolean tidigast,
        Friststatus status,
        String text,
        @AlltidMed @Nullable String klar,
        @Nullable String klarVecka,
        String kontroll,
        Grund grund,
        List<Lagrum> lagrum,
        @Nullable Kalla grans,
        List<String> nycklar,
        List<String> saknas,
        String kontrollerad,
        String uid) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Frist {
        lagrum = List.copyOf(lagrum);
        nycklar = List.copyOf(nycklar);
        saknas = List.copyOf(saknas);
    }
}
