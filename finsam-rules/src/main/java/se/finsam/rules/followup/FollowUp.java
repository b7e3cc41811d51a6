package se.finsam.rules.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Arsuppfoljning;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.ReportReader;
import se.finsam.rules.report.Uppfoljningslage;
import se.finsam.rules.report.Uppfoljningsorsak;
import se.finsam.rules.report.Uppfoljningsrad;

/**
 * Holds the deviations and remarks of two years against each other. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Api
public final class FollowUp {
    private final ReportRows then;
    private final ReportRows now;
    private final FollowUpWords words;

    private FollowUp(Granskningsrapport forra, Granskningsrapport arets, Language language) {
        this.then = new ReportRows(forra);
        this.now = new ReportRows(arets);
        this.words = new FollowUpWords(then, now, language);
    }

    /**
     * What has become of one report's deviations and remarks in another, both made now or read by {@link ReportReader}. That they are of one förbund is for the caller to see to: a
     * report knows it by name only, and a name can be changed.
     *
     * @param forra the report of the earlier year, with its judgements where there are any
     * @param arets the report to follow it up in
     * @param language the language of the texts
     * @throws IllegalArgumentException where the earlier report's year is not before the other's
     */
    public static Arsuppfoljning of(Granskningsrapport forra, Granskningsrapport arets, Language language) {
        if (forra.rakenskapsar() >= arets.rakenskapsar()) {
            throw new IllegalArgumentException(
                    "the year " + forra.rakenskapsar() + " is not before " + arets.rakenskapsar());
        }
        return new FollowUp(forra, arets, language).made();
    }

    private Arsuppfoljning made() {
        List<Uppfoljningsrad> all = new ArrayList<>();
        Set<List<@Nullable String>> told = new HashSet<>();
        for (Rad row : then.findings()) {
            told.add(ReportRows.key(row));
            all.add(remark(row));
        }
        for (Rad row : now.findings()) {
            if (told.add(ReportRows.key(row))) {
                Rad before = then.like(row);
                // What repeated another row then, and is a finding of its own now, is not new.
                all.add(before != null && ReportRows.deviates(before) ? remark(before) : found(row));
            }
        }
        List<Uppfoljningsrad> rows = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Uppfoljningslage state : Uppfoljningslage.values()) {
            int before = rows.size();
            for (Uppfoljningsrad row : all) {
                if (row.lage() == state) {
                    rows.add(row);
                }
            }
            counts.put(state.name(), rows.size() - before);
        }
        Granskningsrapport earlier = then.report();
        return new Arsuppfoljning(
                earlier.rakenskapsar(),
                earlier.underlag(),
                earlier.regelbok(),
                null,
                judgements(earlier.bedomningar()),
                counts,
                words.counts(counts, rows),
                words.reservations(),
                rows);
    }

    private static Granskningsrapport.@Nullable Filid judgements(@Nullable Bedomningsoversikt judged) {
        return judged == null || judged.namn() == null || judged.sha256() == null
                ? null
                : new Granskningsrapport.Filid(judged.namn(), judged.sha256());
    }

    /** What has become of a row that deviated then. */
    private Uppfoljningsrad remark(Rad row) {
        Rad own = now.like(row);
        Uppfoljningsorsak why = now.silence(row);
        Uppfoljningslage state = why != null || own == null
                ? Uppfoljningslage.GAR_INTE_ATT_AVGORA
                : ReportRows.deviates(own) ? Uppfoljningslage.KVARSTAR : Uppfoljningslage.ATGARDAT;
        String title = own == null ? row.titel() : own.titel();
        return new Uppfoljningsrad(
                row.kontroll(), title, row.objekt(), state, why, row, words.remark(row, own, state, why));
    }

    /** A row that deviates now, and did not then. */
    private Uppfoljningsrad found(Rad row) {
        Uppfoljningsorsak why = then.silence(row);
        return new Uppfoljningsrad(
                row.kontroll(),
                row.titel(),
                row.objekt(),
                Uppfoljningslage.NY,
                why,
                null,
                words.found(row, then.like(row), why));
    }
}
