package se.finsam.rules.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Text;

/**
 * The way for finsam's own packages into what a report is made of.
 *
 * @hidden
 */
public final class ReportInternals {
    private ReportInternals() {}

    /** What a row comes to: by its judgement where that holds, else by the check. */
    public static Utfall effective(Rad row) {
        Radbedomning one = row.bedomning();
        return one != null && one.lage().galler() ? outcome(one.beslut()) : row.utfall();
    }

    /** What a decision makes of a row's outcome: to accept a deviation does not end it. */
    private static Utfall outcome(Bedomningsbeslut decision) {
        return decision == Bedomningsbeslut.UPPFYLLD ? Utfall.UPPFYLLD : Utfall.AVVIKELSE;
    }

    /** The row with a judgement. */
    public static Rad med(Rad row, Radbedomning judgement) {
        return row.med(judgement);
    }

    /** The row with another outcome. */
    public static Rad med(Rad row, Utfall outcome) {
        return row.med(outcome);
    }

    /** The row with other keys that are missing, and what is said of them. */
    public static Rad med(Rad row, List<String> lacking, String text, @Nullable String todo) {
        return row.med(lacking, text, todo);
    }

    /** The report with judged rows. */
    public static Granskningsrapport med(
            Granskningsrapport report, List<Rad> judged, @Nullable Bedomningsoversikt overview) {
        return report.med(judged, overview);
    }

    /** The report compared with years of which more is known. */
    public static Granskningsrapport med(
            Granskningsrapport report, @Nullable List<Granskningsrapport.TidigareAr> years) {
        return report.med(years);
    }

    /** The report of a draft. */
    public static Granskningsrapport utkast(Granskningsrapport report, List<Rad> rows, Utkastlage draft) {
        return report.utkast(rows, draft);
    }

    /** How far a draft is confirmed, in words of a language. */
    public static Utkastlage draft(
            int values, int unconfirmed, Granskningsrapport.@Nullable Filid confirmation, Language language) {
        return Utkastlage.of(values, unconfirmed, confirmation, language);
    }

    /** Which file was read; null where none was. */
    public static Granskningsrapport.@Nullable Filid file(@Nullable Origin origin) {
        return Granskningsrapport.Filid.of(origin);
    }

    /** Which ledger was read; null where none was. */
    public static Granskningsrapport.@Nullable Huvudboksid ledger(@Nullable Huvudbok book) {
        return Granskningsrapport.Huvudboksid.of(book);
    }

    /** That finsam chose the profile with a title, in words of a language. */
    public static Granskningsrapport.Profilval profile(Text title, Language language) {
        return Granskningsrapport.Profilval.of(title, language);
    }

    /** Up to when the statutes' register was read, in words of a language. */
    public static Granskningsrapport.Lagregister register(LocalDate till, Language language) {
        return Granskningsrapport.Lagregister.of(till, language);
    }
}
