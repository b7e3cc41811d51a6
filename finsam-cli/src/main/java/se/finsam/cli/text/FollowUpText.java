package se.finsam.cli.text;

import java.util.List;
import java.util.Objects;
import se.finsam.report.FollowedUp;
import se.finsam.report.Words;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Uppfoljningsrad;

/** What has become of the year before's deviations and remarks, as text; only a report that has that is written by it. */
final class FollowUpText {
    private static final int INDENT = 2;
    private static final int LABELS = 12;

    private FollowUpText() {}

    /** The counts, and what the earlier report rests on, at the head. */
    static void head(Page page, Granskningsrapport report, Words words) {
        FollowedUp all = of(report, words);
        TextReport.fact(page, words.say("Uppföljning", "Follow-up"), all.text());
        for (FollowedUp.Checked file : all.files()) {
            String label = words.say("Följer upp", "Follows up");
            TextReport.fact(page, label, file.what() + ": " + file.name() + " " + TextReport.hash(file.sha256()));
        }
    }

    /** The section. */
    static void write(Page page, Granskningsrapport report, Words words) {
        FollowedUp all = of(report, words);
        String heading = words.say("FÖREGÅENDE ÅRS IAKTTAGELSER", "OBSERVATIONS OF THE YEAR BEFORE");
        page.gap().paragraph(0, heading + " (" + all.count() + ")", Style.BOLD);
        for (String reservation : all.reservations()) {
            page.paragraph(INDENT, reservation, Style.PLAIN);
        }
        for (FollowedUp.State state : all.states()) {
            page.gap().paragraph(INDENT, state.word() + " (" + state.rows().size() + ")", Style.BOLD);
            for (FollowedUp.Row row : state.rows()) {
                String id = row.control();
                page.hanging(INDENT, id, id.length() + 2, Style.PLAIN, row.title(), Style.PLAIN);
                page.paragraph(2 * INDENT, row.text(), Style.PLAIN);
                if (!row.found().isEmpty()) {
                    page.paragraph(2 * INDENT, row.found(), Style.DIM);
                }
                if (!row.judged().isEmpty()) {
                    page.paragraph(2 * INDENT, row.judged(), Style.DIM);
                }
            }
        }
    }

    /** What it says of one row, below that row. */
    static void row(Page page, Uppfoljningsrad last, int year, Words words) {
        FollowedUp.Row said = FollowedUp.row(last, year, words);
        page.labelled(2 * INDENT, words.say("Förra året", "Last year"), LABELS, said.text());
        for (String more : List.of(said.found(), said.judged())) {
            if (!more.isEmpty()) {
                page.labelled(2 * INDENT, "", LABELS, more);
            }
        }
    }

    /** The same in a section of its own. */
    static void way(Page page, Uppfoljningsrad last, int year, Words words) {
        FollowedUp.Row said = FollowedUp.row(last, year, words);
        for (String line : List.of(said.text(), said.found(), said.judged())) {
            if (!line.isEmpty()) {
                page.paragraph(INDENT, line, Style.PLAIN);
            }
        }
    }

    private static FollowedUp of(Granskningsrapport report, Words words) {
        return Objects.requireNonNull(FollowedUp.of(report, words), "followed up");
    }
}
