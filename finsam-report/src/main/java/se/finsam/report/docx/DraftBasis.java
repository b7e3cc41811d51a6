package se.finsam.report.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.report.FigureWords;
import se.finsam.report.FollowedUp;
import se.finsam.report.Limit;
import se.finsam.report.ReportContent;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;
import se.finsam.rules.rulebook.Profil;

/** The assignment, and what the examination starts from: statutes, limits, the rulebook, and the files that were read. */
final class DraftBasis {
    private static final String UNKNOWN = "–";

    private final ReportContent content;
    private final Granskningsrapport report;
    private final WordText out;
    private final Words words;

    DraftBasis(ReportContent content, WordText out) {
        this.content = content;
        this.report = content.rapport();
        this.out = out;
        this.words = Words.of(content);
    }

    void write() {
        assignment();
        out.heading(1, words.say("Utgångspunkter", "Starting points"));
        law();
        rulebook();
        files();
    }

    private void assignment() {
        out.heading(1, words.say("Uppdrag", "Assignment"));
        out.text(words.say("Granskningen avser ", "The examination is of ")
                + Shown.name(report.forbund())
                + words.say(" och räkenskapsåret ", " and the financial year ")
                + report.rakenskapsar()
                + ". "
                + (report.profil().equals(Profil.ALLT)
                        ? words.say(
                                "Alla kontroller i regelboken har prövats.",
                                "All controls of the rulebook were tested.")
                        : words.say(
                                "Bara kontrollerna för tillfället har prövats (profilen " + report.profil() + ").",
                                "Only the controls of the occasion were tested (the profile " + report.profil()
                                        + ").")));
        out.toWrite(words.say(
                "Skriv vem som har gett uppdraget, enligt vilket beslut, vad det omfattar och hur det är avgränsat.",
                "Write who gave the assignment, by which decision, what it comprises and how it is limited."));
        out.toWrite(
                words.say(
                        "Skriv i vilka roller granskningen har gjorts, och vilka av förbundets företrädare som har lämnat uppgifter.",
                        "Write in which roles the examination was made, and which representatives of the förbund gave information."));
    }

    private void law() {
        out.heading(2, words.say("Lag, rekommendationer och gränser", "Law, recommendations and limits"));
        Set<String> statutes = new LinkedHashSet<>();
        for (Rad row : report.rader()) {
            for (Lagrum place : row.lagrum()) {
                statutes.add(place.titel());
            }
        }
        if (!statutes.isEmpty()) {
            out.leading(words.say(
                    "Året är prövat mot det som då gällde enligt", "The year was tested against what then applied by"));
            statutes.forEach(out::item);
        }
        Granskningsrapport.Lagregister register = report.lagregister();
        if (register != null) {
            out.text(register.text());
        }
        List<List<String>> limits = new ArrayList<>();
        for (Limit limit : new FigureWords(content).limits(report.rader())) {
            limits.add(List.of(limit.parameter(), said(limit.galler()), said(limit.kalla())));
        }
        if (!limits.isEmpty()) {
            out.leading(words.say("Gränser som har använts:", "Limits that were used:"));
            new WordTable(List.of(
                            new WordTable.Column(words.say("Gräns", "Limit"), 30),
                            new WordTable.Column(words.say("Gäller från", "In force from"), 16),
                            new WordTable.Column(words.say("Källa", "Source"), 54)))
                    .write(out.document(), limits);
        }
    }

    private void rulebook() {
        out.heading(2, words.say("Regelbok och program", "Rulebook and program"));
        out.labelled(words.say("Regelbok", "Rulebook"), words.rulebook(report.regelbok()));
        out.labelled("SHA-256", report.regelbok().sha256());
        out.labelled(words.say("Program", "Program"), words.program(report.program()));
        String day = report.bedomningsdag();
        out.labelled(
                words.say("Bedömningsdag", "Day of assessment"),
                day == null
                        ? words.say(
                                "ingen angiven: allt i underlaget räknas som hänt",
                                "none given: all of the input counts as happened")
                        : day);
        Granskningsrapport.Profilval chosen = report.profilval();
        if (chosen != null) {
            out.text(chosen.text());
        }
        out.text(words.say(
                "Siffror och dagar ur handlingarna är avskrivna till ett underlag och prövade av programmet, kontroll för kontroll."
                        + " Det som underlaget inte säger har inte räknats som uppfyllt.",
                "Figures and days of the documents were written down as an input and tested by the program, control by control."
                        + " What the input does not say was not counted as met."));
    }

    private void files() {
        out.heading(2, words.say("Granskade handlingar", "Documents examined"));
        out.toWrite(words.say(
                "Skriv vilka handlingar som underlaget är avskrivet ur (årsredovisning, budget, protokoll …), med dag och"
                        + " diarienummer.",
                "Write of which documents the input was written down (annual report, budget, minutes …), with day and"
                        + " registration number."));
        out.leading(words.say(
                "Filerna som har lästs, med sina kontrollsummor:", "The files that were read, with their checksums:"));
        List<List<String>> files = new ArrayList<>();
        file(
                files,
                words.say("Underlag", "Input"),
                report.underlag().namn(),
                report.underlag().sha256());
        Granskningsrapport.Filid shared = report.underlag().forbundsfil();
        if (shared != null) {
            file(files, words.say("Förbundsfil", "Shared file"), shared.namn(), shared.sha256());
        }
        Granskningsrapport.Huvudboksid ledger = report.underlag().huvudbok();
        if (ledger != null) {
            file(files, words.say("Huvudbok", "Ledger"), words.ledger(ledger), ledger.sha256());
        }
        List<Granskningsrapport.TidigareAr> earlier = report.tidigareAr();
        for (Granskningsrapport.TidigareAr year :
                earlier == null ? List.<Granskningsrapport.TidigareAr>of() : earlier) {
            file(files, words.say("Jämfört med ", "Compared with ") + year.rakenskapsar(), year.namn(), year.sha256());
        }
        FollowedUp followed = FollowedUp.of(report, words);
        for (FollowedUp.Checked one : followed == null ? List.<FollowedUp.Checked>of() : followed.files()) {
            file(files, one.what(), one.name(), one.sha256());
        }
        Bedomningsoversikt judged = report.bedomningar();
        if (judged != null) {
            file(files, words.say("Bedömningar", "Judgements"), judged.namn(), judged.sha256());
        }
        new WordTable(List.of(
                        new WordTable.Column(words.say("Handling", "Document"), 18),
                        new WordTable.Column(words.say("Fil", "File"), 32),
                        new WordTable.Column("SHA-256", 50)))
                .write(out.document(), files);
    }

    private void file(List<List<String>> files, String what, @Nullable String name, @Nullable String sha256) {
        files.add(List.of(
                what, name == null ? words.say("byggt i minnet", "built in memory") : Shown.name(name), said(sha256)));
    }

    private static String said(@Nullable String text) {
        return text == null ? UNKNOWN : text;
    }
}
