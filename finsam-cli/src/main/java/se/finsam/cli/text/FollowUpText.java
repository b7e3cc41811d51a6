package se.finsam.cli.text;

import java.util.Objects;
import se.finsam.report.FollowedUp;
import se.finsam.report.Words;
import se.finsam.rules.Granskningsrapport;

/** What has become of the year before's deviations and remarks, as text; only a report that has that is written by it. */
final class FollowUpText {
    private static final int INDENT = 2;

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

    private static FollowedUp of(Granskningsrapport report, Words words) {
        return Objects.requireNonNull(FollowedUp.of(report, words), "followed up");
    }
}
