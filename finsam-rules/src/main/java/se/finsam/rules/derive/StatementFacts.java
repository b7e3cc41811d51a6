package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Revisionsuttalanden;
import se.finsam.rules.fakta.Spar;

/** What the revisorer's report says, and what it is not known to say. */
final class StatementFacts {
    private static final String REPORT = "revision.berattelse";
    private static final String SAID = "uttalanden.";
    private static final String YES = "JA";
    private static final String NO = "NEJ";
    private static final String UNKNOWN = "OKANT";
    private static final String TOGETHER = "malForenliga";
    private static final String FINANCIAL = "malForenligaFinansiella";
    private static final String ACTIVITY = "malForenligaVerksamhet";
    private static final List<String> STATEMENTS = List.of("andamalsenlig", "rattvisande", "internKontroll", TOGETHER);

    private StatementFacts() {}

    static void add(Derivation derivation) {
        View report = derivation.view().find(REPORT);
        if (report != null) {
            List<String> missing = new ArrayList<>();
            derivation.add(new Revisionsuttalanden(
                    complete(report, missing),
                    spoken(report, missing),
                    agrees(report),
                    missing,
                    Spar.INGET.och("forenligt", report.pointer())));
        }
    }

    /** A known lack decides, whatever else is not known. */
    private static String complete(View report, List<String> missing) {
        int before = missing.size();
        View remarks = report.find("anmarkningar");
        boolean some = remarks == null || !remarks.items().isEmpty();
        need(report, "tillstyrkerAnsvarsfrihet", missing);
        need(report, "anmarkningar", missing);
        if (some) {
            need(report, "anmarkningarMotiverade", missing);
        }
        need(report, "sakkunnigasBilagda", missing);
        if (no(report, "sakkunnigasBilagda") || (some && no(report, "anmarkningarMotiverade"))) {
            return NO;
        }
        return missing.size() > before ? UNKNOWN : YES;
    }

    private static String spoken(View report, List<String> missing) {
        int before = missing.size();
        boolean silent = false;
        boolean apart = report.has(SAID + FINANCIAL) && report.has(SAID + ACTIVITY);
        for (String each : List.of(FINANCIAL, ACTIVITY)) {
            silent |= report.text(SAID + each).orElse("").equals("EJ");
        }
        for (String statement : STATEMENTS) {
            silent |= report.text(SAID + statement).orElse("").equals("EJ");
            if (!apart || !statement.equals(TOGETHER)) {
                need(report, SAID + statement, missing);
            }
        }
        if (silent) {
            return NO;
        }
        return missing.size() > before ? UNKNOWN : YES;
    }

    private static String agrees(View report) {
        Optional<String> financial = report.text(SAID + FINANCIAL);
        if (financial.isPresent()) {
            return financial.get().equals(YES) ? YES : NO;
        }
        Optional<String> of = report.text(SAID + "malForenligaAvser");
        if (!report.text(SAID + TOGETHER).orElse("").equals(YES)) {
            return NO;
        }
        if (of.isEmpty()) {
            return "OKLART";
        }
        return of.get().equals("VERKSAMHET") ? NO : YES;
    }

    private static void need(View report, String key, List<String> missing) {
        if (!report.has(key)) {
            missing.add(REPORT + "." + key);
        }
    }

    private static boolean no(View report, String key) {
        View answer = report.find(key);
        return answer != null && Boolean.FALSE.equals(answer.value());
    }
}
