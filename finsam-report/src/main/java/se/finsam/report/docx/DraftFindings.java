package se.finsam.report.docx;

import java.util.ArrayList;
import java.util.List;
import se.finsam.report.FollowedUp;
import se.finsam.report.ReportContent;
import se.finsam.report.Sections;
import se.finsam.report.Slag;
import se.finsam.report.Words;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** The observations: what deviates, what was judged, what is left to judge, and what could not be examined. */
final class DraftFindings {
    private final ReportContent content;
    private final WordText out;
    private final Words words;
    private final Sections sections;
    private final DraftRow rows;

    DraftFindings(ReportContent content, WordText out) {
        this.content = content;
        this.out = out;
        this.words = Words.of(content);
        this.sections = Sections.of(content.rapport());
        this.rows = new DraftRow(content, out);
    }

    void write() {
        out.heading(1, words.say("Iakttagelser", "Observations"));
        counts();
        section(
                words.say("Avvikelser", "Deviations"),
                Slag.AVVIKELSE,
                words.say(
                        "Krav i lag, förbundsordning eller räkenskaper som inte är uppfyllda.",
                        "Requirements of law, förbundsordning or accounts that are not met."),
                sections.avvikelser());
        section(
                words.say("Anmärkningar", "Remarks"),
                Slag.ANMARKNING,
                words.say(
                        "Rekommendationer, god sed och egna mål som inte följs. De är inte bindande.",
                        "Recommendations, good practice and own goals that are not followed. They do not bind."),
                sections.anmarkningar());
        followedUp();
        judged();
        undecided();
    }

    private void counts() {
        List<List<String>> counts = new ArrayList<>();
        for (Slag slag : Slag.values()) {
            int count = slag.antal(content.rapport());
            String repeated = slag == Slag.ANMARKNING ? words.repeated(content.rapport()) : "";
            counts.add(List.of(words.kind(slag, count) + repeated, String.valueOf(count)));
        }
        out.leading(words.say("Kontrollerna gav dessa utfall:", "The controls had these outcomes:"));
        new WordTable(List.of(
                        new WordTable.Column(words.say("Utfall", "Outcome"), 70),
                        new WordTable.Column(words.say("Antal", "Count"), 30, true)))
                .write(out.document(), counts);
    }

    private void section(String heading, Slag slag, String lead, List<Rad> some) {
        if (some.isEmpty()) {
            return;
        }
        String repeated = slag == Slag.ANMARKNING ? words.repeated(content.rapport()) : "";
        out.heading(2, heading + ": " + slag.antal(content.rapport()) + repeated);
        out.leading(lead);
        some.forEach(rows::write);
    }

    private void followedUp() {
        FollowedUp followed = FollowedUp.of(content.rapport(), words);
        if (followed == null) {
            return;
        }
        out.heading(2, words.say("Föregående års iakttagelser", "Observations of the year before"));
        out.text(followed.text() + ".");
        followed.reservations().forEach(out::text);
        for (FollowedUp.State state : followed.states()) {
            List<List<String>> table = new ArrayList<>();
            for (FollowedUp.Row row : state.rows()) {
                table.add(List.of(row.title() + " (" + row.control() + ")", row.all()));
            }
            out.leading(state.word() + ": " + state.rows().size());
            new WordTable(List.of(
                            new WordTable.Column(words.say("Iakttagelse", "Observation"), 36),
                            new WordTable.Column(words.say("Vad som har hänt", "What has become of it"), 64)))
                    .write(out.document(), table);
        }
    }

    private void judged() {
        List<Rad> judged = new ArrayList<>();
        List<Rad> left = new ArrayList<>();
        for (Rad row : sections.attBedoma()) {
            (row.bedomning() == null ? left : judged).add(row);
        }
        if (!judged.isEmpty()) {
            out.heading(2, words.say("Bedömda frågor: ", "Questions judged: ") + judged.size());
            out.leading(words.say(
                    "Frågor som kräver en bedömning, med revisorns bedömning av dem.",
                    "Questions that need a judgement, with the auditor's judgement of them."));
            judged.forEach(rows::write);
        }
        if (!left.isEmpty()) {
            out.heading(2, words.say("Återstår att bedöma: ", "Left to judge: ") + left.size());
            out.leading(words.say(
                    "Siffrorna finns, men frågan kräver en bedömning.",
                    "The figures are there, but the question needs a judgement."));
            for (Rad row : left) {
                rows.write(row);
                out.toWrite(words.say(
                        "Skriv bedömningen, skälet och var det står.",
                        "Write the judgement, the reason and where it stands."));
            }
        }
        unasked();
    }

    /** What was judged though the check did not ask. */
    private void unasked() {
        List<Rad> unasked = new ArrayList<>();
        for (Rad row : content.rapport().rader()) {
            if (row.bedomning() != null && (row.utfall() == Utfall.UPPFYLLD || row.utfall() == Utfall.EJ_TILLAMPLIG)) {
                unasked.add(row);
            }
        }
        if (!unasked.isEmpty()) {
            out.heading(2, words.say("Bedömt i övrigt: ", "Judged beside that: ") + unasked.size());
            out.leading(words.say(
                    "Revisorn har bedömt något annat än det som granskningen lämnade öppet.",
                    "The auditor has judged something else than what the check left open."));
            unasked.forEach(rows::write);
        }
    }

    private void undecided() {
        if (sections.antalEjAvgjorda() == 0) {
            return;
        }
        out.heading(2, words.say("Kunde inte granskas: ", "Could not be examined: ") + sections.antalEjAvgjorda());
        out.text(words.say(
                "Uppgifterna räcker inte. Det är varken uppfyllt eller en avvikelse. Den sista bilagan har det som saknas, efter"
                        + " handlingen att begära in från förbundet.",
                "The input does not say enough. It is neither met nor a deviation. The last appendix has what is missing, by the"
                        + " document to ask the förbund for."));
    }
}
