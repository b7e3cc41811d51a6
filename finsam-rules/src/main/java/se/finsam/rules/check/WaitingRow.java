package se.finsam.rules.check;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.derive.Waiting;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportInternals;

/** Says in a row that what it lacks is written but has not happened on the day of assessment, and when it will have. */
public final class WaitingRow {
    private static final Text ALL = new Text(
            "Kan inte bedömas än på bedömningsdagen %s: %s.", "Cannot be decided yet on the day of assessment %s: %s.");
    private static final Text SOME =
            new Text("Inte än på bedömningsdagen %s: %s.", "Not yet on the day of assessment %s: %s.");
    private static final Text DATED = new Text("%s är %s", "%s is %s");
    private static final Text OF_THE_YEAR =
            new Text("%s hör till räkenskapsåret, som slutar %s", "%s belongs to the financial year, which ends on %s");
    private static final Text AGAIN = new Text("Granska igen %s eller senare.", "Check again on %s or later.");

    private WaitingRow() {}

    /** Whether a row says it, in one of the languages. */
    public static boolean says(Rad row) {
        return says(row, ALL) || says(row, SOME);
    }

    private static boolean says(Rad row, Text text) {
        return row.text().contains(start(text.sv())) || row.text().contains(start(text.en()));
    }

    private static String start(String template) {
        return template.substring(0, template.indexOf("%s"));
    }

    /**
     * A row that says which of the keys that it lacks have not come. Such a key is named by the one that carries its day.
     *
     * @param waits what each missing key waits for, in their order; null for one that does not wait
     * @param asked whether the row says nothing but that keys are missing
     * @param today the day of assessment
     */
    static Rad said(Rad row, List<@Nullable Waiting> waits, boolean asked, LocalDate today, Language language) {
        Set<String> missing = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        LocalDate last = LocalDate.MIN;
        boolean all = asked;
        for (int i = 0; i < waits.size(); i++) {
            Waiting one = waits.get(i);
            missing.add(one == null ? row.saknas().get(i) : one.key());
            if (one == null) {
                all = false;
                continue;
            }
            parts.add(filled(one.own() ? DATED : OF_THE_YEAR, language, one.key(), one.written()));
            LocalDate from = one.own() ? one.day() : one.day().plusDays(1);
            last = from.isAfter(last) ? from : last;
        }
        if (parts.isEmpty()) {
            return row;
        }
        String sentence = filled(all ? ALL : SOME, language, today.toString(), String.join("; ", parts));
        return ReportInternals.med(
                row,
                List.copyOf(missing),
                all ? sentence : row.text() + " " + sentence,
                all ? filled(AGAIN, language, last.toString(), "") : row.atgard());
    }

    private static String filled(Text text, Language language, String first, String second) {
        String template = text.in(language);
        int at = template.indexOf("%s");
        return template.substring(0, at) + first + template.substring(at + 2).replace("%s", second);
    }
}
