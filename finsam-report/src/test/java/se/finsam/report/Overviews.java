package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Felrapport;

/** Overviews to test with. */
public final class Overviews {
    private Overviews() {}

    /** All examples, and an input that cannot be read. */
    public static Overview examples(Language language) {
        List<Underlag> all = new ArrayList<>();
        for (String file : List.of(
                Reports.ORNSKOLDSVIK, "ornskoldsvik-2023-budget.yaml", Reports.SUNDSVALL, "tilldelning-2022.ndjson")) {
            all.addAll(Reports.examples(file));
        }
        List<ReportSummary> summaries = new ArrayList<>();
        for (Underlag underlag : all) {
            summaries.add(ReportSummary.of(
                    Reports.content(underlag, language).rapport(), "rapport-" + (summaries.size() + 1) + ".html"));
        }
        Felrapport unread = Felrapport.of(
                UnderlagReader.standard()
                        .read("schema: finsam-underlag/1\nforbund: { namn: <b>Fel</b> }\nokand: 1\n", "trasig.yaml")
                        .get(0),
                language);
        return new Overview(
                language, summaries, List.of(unread), Reports.CHECKER.rulebook().kontroller());
    }
}
