package se.finsam.report.xlsx;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.finsam.report.FollowedUp;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Sections;
import se.finsam.report.Slag;
import se.finsam.report.Words;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** Writes the first sheet: the verdict, and what it rests on. */
final class SummarySheet {
    private static final int NAMES = 26;
    private static final int VALUES = 80;

    private final Worksheet sheet;
    private final ReportContent content;
    private final Words words;
    private int next;

    SummarySheet(Worksheet sheet, ReportContent content) {
        this.sheet = sheet;
        this.content = content;
        this.words = Words.of(content);
    }

    void write() {
        sheet.width(0, NAMES);
        sheet.width(1, VALUES);
        Granskningsrapport report = content.rapport();
        line(words.say("Förbund", "Förbund"), report.forbund());
        line(words.say("Räkenskapsår", "Financial year"), year(report.rakenskapsar()));
        line(words.say("Utlåtande", "Verdict"), words.verdict(report.utlatande()));
        line("", words.meaning(report));
        Bedomningsoversikt judged = report.bedomningar();
        if (judged != null) {
            line(words.say("Med bedömningar", "With judgements"), judged.text());
            line(
                    words.say("Utlåtande med revisorns bedömningar", "Verdict with the auditor's judgements"),
                    words.verdict(judged.utlatande()));
        }
        next++;
        for (Slag slag : Slag.values()) {
            line(name(slag), new Formatted(slag.antal(report), "#,##0"));
        }
        if (report.fynd().upprepade() > 0) {
            line(
                    words.say("säger samma sak", "says the same"),
                    new Formatted(report.fynd().upprepade(), "#,##0"));
        }
        next++;
        failing(
                words.say("Avvikelser", "Deviations"),
                Sections.of(content.rapport()).avvikelser());
        failing(
                words.say("Anmärkningar", "Remarks"),
                Sections.of(content.rapport()).anmarkningar());
        unmatched(report);
        followedUp(FollowedUp.of(report, words));
        sources(report);
        Table.forPaper(sheet);
    }

    /** As the rows name it, so that a row of the table can be told by the same word. */
    private String name(Slag slag) {
        return slag == Slag.ANMARKNING ? words.kind(slag, 1) : words.outcome(Utfall.valueOf(slag.name()));
    }

    private void failing(String name, List<Rad> rows) {
        if (rows.isEmpty()) {
            return;
        }
        // One cell each: a list in one cell can be longer than a cell may be.
        for (int i = 0; i < rows.size() && next < Worksheet.MAX_ROWS / 2; i++) {
            Rad row = rows.get(i);
            line(
                    i == 0 ? name : "",
                    row.kontroll() + ": " + RowWords.of(content).heading(row));
        }
        next++;
    }

    private void unmatched(Granskningsrapport report) {
        Bedomningsoversikt judged = report.bedomningar();
        boolean first = true;
        for (Bedomningsoversikt.UtanRad one :
                judged == null ? List.<Bedomningsoversikt.UtanRad>of() : judged.utanRad()) {
            String object = one.bedomning().objekt() == null
                    ? ""
                    : " (" + one.bedomning().objekt() + ")";
            line(
                    first ? words.say("Bedömningar utan rad", "Judgements of no row") : "",
                    one.bedomning().kontroll() + object + ": " + one.text());
            first = false;
        }
        next += first ? 0 : 1;
    }

    private void followedUp(@Nullable FollowedUp followed) {
        if (followed == null) {
            return;
        }
        line(words.say("Föregående år", "Year before"), followed.text());
        for (String reservation : followed.reservations()) {
            line("", reservation);
        }
        for (FollowedUp.Checked file : followed.files()) {
            line(file.what(), file.name());
            line("SHA-256", file.sha256());
        }
        next++;
    }

    private void sources(Granskningsrapport report) {
        String name = report.underlag().namn();
        line(words.say("Underlag", "Input"), name == null ? words.say("byggt i minnet", "built in memory") : name);
        line("SHA-256", report.underlag().sha256());
        Granskningsrapport.Filid shared = report.underlag().forbundsfil();
        if (shared != null) {
            line(words.say("Förbundsfil", "Shared file"), shared.namn());
            line("SHA-256", shared.sha256());
        }
        Granskningsrapport.Huvudboksid ledger = report.underlag().huvudbok();
        if (ledger != null) {
            line(words.say("Huvudbok", "Ledger"), words.ledger(ledger));
            line("SHA-256", ledger.sha256());
        }
        List<Granskningsrapport.TidigareAr> earlier = report.tidigareAr();
        for (Granskningsrapport.TidigareAr year :
                earlier == null ? List.<Granskningsrapport.TidigareAr>of() : earlier) {
            line(
                    words.say("Jämfört med ", "Compared with ") + year.rakenskapsar(),
                    year.namn() == null ? words.say("byggt i minnet", "built in memory") : year.namn());
            line("SHA-256", year.sha256());
        }
        line(words.say("Regelbok", "Rulebook"), words.rulebook(report.regelbok()));
        line("SHA-256", report.regelbok().sha256());
        Bedomningsoversikt judged = report.bedomningar();
        if (judged != null) {
            line(
                    words.say("Bedömningar", "Judgements"),
                    judged.namn() == null ? words.say("byggda i minnet", "built in memory") : judged.namn());
            line("SHA-256", judged.sha256());
        }
        Granskningsrapport.Profilval chosen = report.profilval();
        line(words.say("Profil", "Profile"), report.profil() + (chosen == null ? "" : ". " + chosen.text()));
        String day = report.bedomningsdag();
        line(
                words.say("Bedömningsdag", "Day of assessment"),
                day == null ? words.say("ingen angiven", "none given") : FigureCell.day(day));
        Granskningsrapport.Lagregister register = report.lagregister();
        if (register != null) {
            line(words.say("Lagarna", "Statutes"), register.text());
        }
    }

    private static Formatted year(int year) {
        return new Formatted(year, Formatted.PLAIN);
    }

    private void line(String name, @Nullable Object value) {
        if (!name.isEmpty()) {
            Table.header(sheet, next, 0, name);
        }
        Table.cell(sheet, next, 1, value);
        if (value instanceof Formatted) {
            // A number beside texts is read from the left, as they are.
            sheet.style(next, 1)
                    .horizontalAlignment("left")
                    .verticalAlignment("top")
                    .set();
        }
        next++;
    }
}
