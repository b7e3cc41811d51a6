package se.finsam.rules.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Internal;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Grund;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Talord;

/**
 * What a control is, for people who want to know before they run it.
 *
 * @param id its id
 * @param titel its title
 * @param vad what it checks and why
 * @param grund what it rests on
 * @param objekt what it gives a row for: {@code FORBUND}, {@code INSATS} …
 * @param lagrum the paragraphs, in today's wording; empty where it rests on none
 * @param kalla what it rests on, where that is not a statute; null where it is
 * @param fran the first day of the years that it concerns
 * @param till the last day; null while it is in force
 * @param kontrollerad the day it was last checked against its source
 * @param behover the keys that it needs, as lines for people
 * @param parametrar the titles of the parameters that it uses, by id
 * @param tillagg sentences that are added to a row's text where their figures are known
 * @param tal what the figures of its rows are called, by name; more names than its rows have
 * @param utfall what each of its outcomes means, by outcome, or by outcome and variant with {@code /} between
 */
@Api
public record Kontroll(
        String id,
        Text titel,
        Text vad,
        Grund grund,
        String objekt,
        List<Lagrum> lagrum,
        @Nullable Text kalla,
        LocalDate fran,
        @Nullable LocalDate till,
        LocalDate kontrollerad,
        List<String> behover,
        Map<String, Text> parametrar,
        List<Text> tillagg,
        Map<String, Talord> tal,
        Map<String, Kontrollutfall> utfall) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Kontroll {
        lagrum = List.copyOf(lagrum);
        behover = List.copyOf(behover);
        parametrar = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parametrar));
        tillagg = List.copyOf(tillagg);
        tal = Map.copyOf(tal);
        utfall = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(utfall));
    }
}
