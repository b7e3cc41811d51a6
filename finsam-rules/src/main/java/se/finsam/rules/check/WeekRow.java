package se.finsam.rules.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportInternals;

/** Says in a row that a day that it lacks is known, but only as a week: the underlag has it, and the day is still to be asked for. */
public final class WeekRow {
    private static final Text KNOWN = new Text(
            "Känd bara som en vecka: %s. En vecka tas inte för en dag.",
            "Known only as a week: %s. A week is not taken for a day.");

    private WeekRow() {}

    /** Whether a row says it, in one of the languages. */
    public static boolean says(Rad row) {
        return row.text().contains(start(KNOWN.sv())) || row.text().contains(start(KNOWN.en()));
    }

    private static String start(String template) {
        return template.substring(0, template.indexOf("%s"));
    }

    /**
     * The row with which of its missing keys are weeks.
     *
     * @param weeks the week of each missing key, in their order; null for one that has none
     */
    static Rad said(Rad row, List<@Nullable String> weeks, Language language) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < weeks.size(); i++) {
            if (weeks.get(i) != null) {
                said.append(said.isEmpty() ? "" : ", ")
                        .append(row.saknas().get(i))
                        .append(' ')
                        .append(weeks.get(i));
            }
        }
        if (said.isEmpty()) {
            return row;
        }
        return ReportInternals.med(
                row, row.saknas(), row.text() + " " + KNOWN.in(language).replace("%s", said), row.atgard());
    }
}
