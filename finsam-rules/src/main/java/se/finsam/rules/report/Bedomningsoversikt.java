package se.finsam.rules.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * What the judgements of a report come to.
 *
 * @param namn the name of their file; null where they were built in memory
 * @param sha256 SHA-256 of its bytes; null where they were built in memory
 * @param antal how many there are of each {@link Bedomningslage}; every one is there
 * @param beslut how many of those that hold there are of each {@link Bedomningsbeslut}; every one is there
 * @param utlatande the verdict where a judgement that holds stands for what the check found; an accepted deviation is still
 *     a deviation
 * @param text the check's own verdict, and the judgements, in a line: {@code AVVIKELSE, 1 accepterad}
 * @param utanRad those that match no row of the report
 */
@Api
public record Bedomningsoversikt(
        @AlltidMed @Nullable String namn,
        @AlltidMed @Nullable String sha256,
        Map<String, Integer> antal,
        Map<String, Integer> beslut,
        Utlatande utlatande,
        String text,
        List<UtanRad> utanRad) {
    /**
     * Copies its list and its counts.
     *
     * @hidden
     */
    @Internal
    public Bedomningsoversikt {
        antal = Collections.unmodifiableMap(new LinkedHashMap<>(antal));
        beslut = Collections.unmodifiableMap(new LinkedHashMap<>(beslut));
        utanRad = List.copyOf(utanRad);
    }

    /** Why a judgement matches no row. */
    @Api
    public enum Orsak {
        /** The rulebook has no such control. */
        OKAND_KONTROLL,
        /** The control gives no row for that object. */
        INGEN_RAD,
        /** The control is not among those of the profile. */
        UTANFOR_PROFILEN,
        /** The judgements are about another förbund or another year. */
        ANNAT_UNDERLAG
    }

    /**
     * A judgement that matches no row.
     *
     * @param orsak why
     * @param bedomning the judgement
     * @param text that in words
     */
    @Api
    public record UtanRad(Orsak orsak, Bedomning bedomning, String text) {}
}
