package se.finsam.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.model.Api;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Felrapport;
import se.finsam.rules.rulebook.Kontroll;

/**
 * What an overview of many reports is made from. Immutable.
 *
 * @param language the language of the page
 * @param rapporter the reports, in the order in which they were made
 * @param olasta what could not be checked
 * @param kontroller the controls of the rulebook, in the order of the catalogue
 */
@Api
public record Overview(
        Language language, List<ReportSummary> rapporter, List<Felrapport> olasta, List<Kontroll> kontroller) {
    /** Copies its lists. */
    public Overview {
        rapporter = List.copyOf(rapporter);
        olasta = List.copyOf(olasta);
        kontroller = List.copyOf(kontroller);
    }

    /**
     * How often a control fails.
     *
     * @param kontroll its id
     * @param titel its title
     * @param rapporter in how many reports it has a row that deviates
     * @param rader how many rows of it deviate
     */
    @Api
    public record Failing(String kontroll, String titel, int rapporter, int rader) {}

    /** The controls that fail, the one that fails in most reports first; then in the order of the catalogue. */
    public List<Failing> failing() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        Map<String, Integer> reports = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Kontroll control : kontroller) {
            titles.put(control.id(), control.titel().in(language));
            reports.put(control.id(), 0);
        }
        for (ReportSummary report : rapporter) {
            Set<String> once = new LinkedHashSet<>(report.brister());
            once.forEach(control -> reports.merge(control, 1, Integer::sum));
            report.brister().forEach(control -> rows.merge(control, 1, Integer::sum));
        }
        List<Failing> failing = new ArrayList<>();
        reports.forEach((control, count) -> {
            if (count > 0) {
                failing.add(new Failing(
                        control, titles.getOrDefault(control, control), count, rows.getOrDefault(control, 0)));
            }
        });
        failing.sort(Comparator.comparingInt(Failing::rapporter).reversed());
        return List.copyOf(failing);
    }
}
