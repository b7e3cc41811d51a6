package se.finsam.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.rules.report.Granskningsrapport;

/**
 * What was checked, for the templates: the input, its ledger, and the years that it was compared with.
 *
 * @param report the report
 * @param words its words
 * @hidden
 */
public record CheckedView(Granskningsrapport report, Words words) {
    /** What was checked: its name, as far as it has one. */
    public String input() {
        String name = report.underlag().namn();
        return name == null ? words.say("byggt i minnet", "built in memory") : Shown.name(name);
    }

    /** The file of what it has in common with other years; null where it has none. */
    public Granskningsrapport.@Nullable Filid shared() {
        return report.underlag().forbundsfil();
    }

    /** The name of such a file. */
    public String sharedName(Granskningsrapport.Filid shared) {
        return Shown.name(shared.namn());
    }

    /** The ledger of what was checked; null where it has none. */
    public Granskningsrapport.@Nullable Huvudboksid ledger() {
        return report.underlag().huvudbok();
    }

    /** A ledger's name, and how it was read. */
    public String ledgerName(Granskningsrapport.Huvudboksid ledger) {
        return words.ledger(ledger);
    }

    /** Which rulebook was used, and from where it was loaded. */
    public String rulebook() {
        return words.rulebook(report.regelbok());
    }

    /** Which program made the check. */
    public String program() {
        return words.program(report.program());
    }

    /** The years that it was compared with. */
    public List<Granskningsrapport.TidigareAr> earlier() {
        List<Granskningsrapport.TidigareAr> years = report.tidigareAr();
        return years == null ? List.of() : years;
    }

    /** A name of an earlier year's input, safe to show. */
    public String name(Granskningsrapport.TidigareAr year) {
        return year.namn() == null ? "" : Shown.name(year.namn());
    }
}
