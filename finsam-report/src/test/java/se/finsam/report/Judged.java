package se.finsam.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.judgement.JudgementReader;
import se.finsam.rules.judgement.JudgementWriter;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Revisorsroll;
import se.finsam.rules.report.Utfall;

/** A report with judgements: an accepted deviation, a question judged, one on figures that have changed, and one of no row. */
public final class Judged {
    /** What the file of judgements is called. */
    public static final String FILE = "ornskoldsvik-2021.bedomning.yaml";

    /** What the judgements say in words of their own. */
    static final List<String> TEXTS = List.of(
            "En insats som inte finns",
            "Avtal finns",
            "Styrelsen har beslutat en plan",
            "Anslaget satt uppe hela tiden",
            "Årsredovisningen var inte undertecknad",
            "Protokoll 2022-05-06");

    private Judged() {}

    /** The report. */
    public static ReportContent content(Language language) {
        Underlag underlag = Reports.examples(Reports.ORNSKOLDSVIK).get(0);
        List<Rad> rows = Reports.CHECKER.check(underlag).rader();
        Rad equity = row(rows, "NR-EGETKAPITAL", Utfall.AVVIKELSE);
        Rad open = row(rows, null, Utfall.BEDOMNING);
        Rad met = row(rows, "FL24-TID", Utfall.UPPFYLLD);
        Bedomning strange = new Bedomning(
                "SAM-EXTERN",
                "En insats som inte finns",
                Bedomningsbeslut.UPPFYLLD,
                "Avtal finns.",
                null,
                LocalDate.of(2022, 5, 10),
                null,
                Utfall.BEDOMNING,
                Map.of(),
                null);
        Bedomningar all = new Bedomningar(
                Bedomningar.SCHEMA,
                underlag.forbund().namn(),
                underlag.forbund().organisationsnummer(),
                underlag.rakenskapsar(),
                List.of(
                        of(
                                equity,
                                Bedomningsbeslut.ACCEPTERAD_AVVIKELSE,
                                "Styrelsen har beslutat en plan.",
                                equity.tal()),
                        of(open, Bedomningsbeslut.UPPFYLLD, "Anslaget satt uppe hela tiden.", open.tal()),
                        of(met, Bedomningsbeslut.AVVIKELSE, "Årsredovisningen var inte undertecknad.", Map.of()),
                        strange),
                Origin.MEMORY);
        Bedomningar read = java.util.Objects.requireNonNull(
                JudgementReader.read(JudgementWriter.toYaml(all), FILE).value());
        return new ReportContent(
                Reports.CHECKER.check(
                        underlag, CheckOptions.STANDARD.in(language).judged(read)),
                language,
                Reports.CHECKER.rulebook().kontroller(),
                underlag,
                List.of());
    }

    private static Rad row(List<Rad> rows, @Nullable String control, Utfall outcome) {
        return rows.stream()
                .filter(row -> row.utfall() == outcome
                        && (control == null || row.kontroll().equals(control)))
                .findFirst()
                .orElseThrow();
    }

    private static Bedomning of(Rad row, Bedomningsbeslut decided, String why, Map<String, Object> figures) {
        return new Bedomning(
                row.kontroll(),
                row.objekt(),
                decided,
                why,
                "Protokoll 2022-05-06 § 12",
                Revisorsroll.REVISOR_STATEN,
                LocalDate.of(2022, 5, 10),
                null,
                row.utfall(),
                figures,
                row.saknas());
    }
}
