package se.finsam.report.docx;

import java.util.ArrayList;
import java.util.List;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Sections;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Rad;

/** The assessment, the recommendations, and room to sign. */
final class DraftOutcome {
    private final ReportContent content;
    private final WordText out;
    private final Words words;

    DraftOutcome(ReportContent content, WordText out) {
        this.content = content;
        this.out = out;
        this.words = Words.of(content);
    }

    void write() {
        assessment();
        recommendations();
        signatures();
    }

    private void assessment() {
        Bedomningsoversikt judged = content.rapport().bedomningar();
        out.heading(1, words.say("Bedömning", "Assessment"));
        out.labelled(
                words.say("Granskningens utlåtande", "The check's verdict"),
                judged == null ? words.verdict(content.rapport().utlatande()) : Shown.name(judged.text()));
        out.text(words.meaning(content.rapport()));
        if (judged != null) {
            out.labelled(
                    words.say("Utlåtande med revisorns bedömningar", "Verdict with the auditor's judgements"),
                    words.verdict(judged.utlatande()));
            out.text(words.say(
                    "Granskningens eget utlåtande ändras inte av en bedömning.",
                    "The check's own verdict is not changed by a judgement."));
            unmatched(judged);
        }
        out.toWrite(words.say(
                "Skriv den samlade bedömningen: om verksamheten har skötts ändamålsenligt och ekonomiskt tillfredsställande, om"
                        + " räkenskaperna är rättvisande och om den interna kontrollen är tillräcklig.",
                "Write the overall assessment: whether the activity was conducted suitably and in a financially satisfactory way,"
                        + " whether the accounts are true and fair, and whether the internal control is sufficient."));
    }

    private void unmatched(Bedomningsoversikt judged) {
        if (judged.utanRad().isEmpty()) {
            return;
        }
        out.leading(words.say("Bedömningar som inte matchar någon rad:", "Judgements that match no row:"));
        for (Bedomningsoversikt.UtanRad one : judged.utanRad()) {
            String object = one.bedomning().objekt();
            out.item(Shown.name(one.bedomning().kontroll()) + (object == null ? "" : " (" + Shown.name(object) + ")")
                    + ": " + RowWords.shown(one.text()));
        }
    }

    private void recommendations() {
        out.heading(1, words.say("Rekommendationer", "Recommendations"));
        Sections sections = Sections.of(content.rapport());
        List<Rad> rows = new ArrayList<>(sections.avvikelser());
        rows.addAll(sections.anmarkningar());
        sections.attBedoma().stream().filter(DraftOutcome::judgedDeviating).forEach(rows::add);
        RowWords said = RowWords.of(content);
        int number = 0;
        for (Rad row : rows) {
            String remedy = row.atgard();
            if (remedy != null && !settled(row)) {
                out.labelled(
                        ++number + ". " + said.heading(row),
                        KeyWords.in(RowWords.shown(remedy), row.saknas(), content.language()));
            }
        }
        out.toWrite(
                number == 0
                        ? words.say("Skriv rekommendationerna.", "Write the recommendations.")
                        : words.say(
                                "Skriv om, ta bort och lägg till: det ovan är vad som kan göras åt varje iakttagelse.",
                                "Rewrite, remove and add: the above is what can be done about each observation."));
    }

    /** Whether a judgement leaves nothing to do: that it is met, or that the deviation is accepted. */
    private static boolean settled(Rad row) {
        return judged(row, Bedomningsbeslut.UPPFYLLD) || judged(row, Bedomningsbeslut.ACCEPTERAD_AVVIKELSE);
    }

    private static boolean judgedDeviating(Rad row) {
        return judged(row, Bedomningsbeslut.AVVIKELSE);
    }

    private static boolean judged(Rad row, Bedomningsbeslut decision) {
        return row.bedomning() != null
                && row.bedomning().lage().galler()
                && row.bedomning().beslut() == decision;
    }

    private void signatures() {
        out.heading(1, words.say("Underskrift", "Signatures"));
        out.signature(words.say("Ort och dag", "Place and day"));
        List<String> roles = content.underskrifter();
        for (String role : roles.isEmpty() ? List.of(words.say("Revisor", "Auditor")) : roles) {
            out.signature(Shown.name(role));
            out.line(WordStyles.SMALL, words.say("Underskrift och namnförtydligande", "Signature and name in print"));
        }
    }
}
