package se.finsam.report;

import java.util.List;
import se.finsam.model.source.Language;
import se.finsam.rules.followup.FollowUp;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.ReportWriter;

/** A report in which the year before is followed up: a report with judgements that was kept, of another rulebook. */
public final class Followed {
    /** The file of the report that was kept. */
    public static final String FILE = "rapport-2020.json";

    /** The hash of what was in it. */
    public static final String HASH = "c0ffee".repeat(10) + "beef";

    private Followed() {}

    /** The report. */
    public static ReportContent content(Language language) {
        String judged = ReportWriter.toJson(Judged.content(language).rapport())
                .replace("\"rakenskapsar\": 2021", "\"rakenskapsar\": 2020")
                .replace("\"underlag\": {\n    \"namn\": \"", "\"underlag\": {\n    \"namn\": \"fjol-");
        // What was met deviated then, and what deviates was met; of a meeting there is no row now.
        judged = outcome(judged, "FL24-TID", "AVVIKELSE");
        judged = outcome(judged, "FL24-DELAR", "UPPFYLLD");
        judged = outcome(judged, "FL23-BUDGETDATUM", "AVVIKELSE").replace("FL23-BUDGETDATUM", "FL23-BUDGETDAG");
        ReportContent content = Reports.content(Reports.ORNSKOLDSVIK, language);
        Granskningsrapport now = content.rapport();
        String sha256 = now.regelbok().sha256();
        Granskningsrapport kept = ReportReader.read(judged.replace(sha256, "deadbeef".repeat(8)), FILE)
                .get(0)
                .report()
                .orElseThrow();
        return new ReportContent(
                now.uppfoljd(FollowUp.of(kept, now, language).ur(new Granskningsrapport.Filid(FILE, HASH))),
                language,
                content.kontroller(),
                content.underlag(),
                List.of());
    }

    /** The report with another outcome of a control that has one row. */
    private static String outcome(String json, String control, String outcome) {
        return json.replaceFirst(
                "(\"kontroll\": \"" + control
                        + "\",\\s+\"titel\": [^\n]+\\s+\"objekt\": null,\\s+\"utfall\": )\"[A-Z_]+\"",
                "$1\"" + outcome + "\"");
    }
}
