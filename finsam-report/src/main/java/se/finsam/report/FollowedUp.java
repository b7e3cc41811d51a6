package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Arsuppfoljning;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Uppfoljningslage;
import se.finsam.rules.report.Uppfoljningsrad;

/**
 * What every form of a report says of an earlier year's deviations and remarks, in the same words.
 *
 * @param year the earlier year
 * @param text the counts in a line
 * @param reservations what makes the two reports less comparable; empty where nothing does
 * @param states the states that have rows, in order
 * @param files what the earlier year's report rests on, beside what this one names already
 * @hidden
 */
public record FollowedUp(int year, String text, List<String> reservations, List<State> states, List<Checked> files) {
    /**
     * The rows in a state.
     *
     * @param word the state in a word or some
     * @param rows its rows; never empty
     * @hidden
     */
    public record State(String word, List<Row> rows) {}

    /**
     * A row.
     *
     * @param control the control's id
     * @param title its title, after the object where it is about one
     * @param text what has become of it
     * @param found what the earlier report said; empty of what is new
     * @param judged what was judged of it then; empty where nothing was
     * @hidden
     */
    public record Row(String control, String title, String text, String found, String judged) {
        /** All that is said of it beside its title, in a line. */
        public String all() {
            return text + (found.isEmpty() ? "" : " " + found) + (judged.isEmpty() ? "" : " " + judged);
        }
    }

    /**
     * A file, and the hash of what was in it.
     *
     * @param what what it is
     * @param name its name
     * @param sha256 its hash
     * @hidden
     */
    public record Checked(String what, String name, String sha256) {}

    /** That of a report; null where nothing was followed up. */
    public static @Nullable FollowedUp of(Granskningsrapport report, Words words) {
        Arsuppfoljning all = report.uppfoljning();
        if (all == null) {
            return null;
        }
        List<State> states = new ArrayList<>();
        for (Uppfoljningslage state : Uppfoljningslage.values()) {
            List<Row> rows = new ArrayList<>();
            for (Uppfoljningsrad row : all.rader(state)) {
                rows.add(row(row, all.rakenskapsar(), words));
            }
            if (!rows.isEmpty()) {
                states.add(new State(capital(state.ord().in(words.language())), List.copyOf(rows)));
            }
        }
        List<String> reservations = all.forbehall() == null ? List.of() : all.forbehall();
        return new FollowedUp(
                all.rakenskapsar(),
                RowWords.shown(all.text()),
                reservations.stream().map(RowWords::shown).toList(),
                List.copyOf(states),
                files(report, all, words));
    }

    /** How many rows there are. */
    public int count() {
        int count = 0;
        for (State state : states) {
            count += state.rows().size();
        }
        return count;
    }

    /** What is said of one row; the year is the earlier one. */
    public static Row row(Uppfoljningsrad row, int year, Words words) {
        RowWords said = new RowWords(words);
        Rad then = row.forra();
        String judged = then == null ? null : said.judgement(then);
        return new Row(
                row.kontroll(),
                said.heading(row.kontroll(), row.titel(), row.objekt()),
                RowWords.shown(row.text()),
                then == null
                        ? ""
                        : words.say("Rapporten om ", "The report of ") + year + ": "
                                + KeyWords.in(said.text(then), then.saknas(), words.language()),
                judged == null ? "" : judged);
    }

    private static List<Checked> files(Granskningsrapport report, Arsuppfoljning all, Words words) {
        List<Checked> files = new ArrayList<>();
        Granskningsrapport.Filid stored = all.rapport();
        if (stored != null) {
            files.add(new Checked(
                    words.say("Rapporten om ", "The report of ") + all.rakenskapsar(),
                    Shown.name(stored.namn()),
                    stored.sha256()));
        }
        String input = all.underlag().sha256();
        List<Granskningsrapport.TidigareAr> years = report.tidigareAr();
        if (years == null || years.stream().noneMatch(year -> year.sha256().equals(input))) {
            String name = all.underlag().namn();
            files.add(new Checked(
                    words.say("Underlaget för ", "The input of ") + all.rakenskapsar(),
                    name == null ? words.say("byggt i minnet", "built in memory") : Shown.name(name),
                    input));
        }
        if (!all.regelbok().sha256().equals(report.regelbok().sha256())) {
            files.add(new Checked(
                    words.say("Regelboken för ", "The rulebook of ") + all.rakenskapsar(),
                    words.rulebook(all.regelbok()),
                    all.regelbok().sha256()));
        }
        Granskningsrapport.Filid judged = all.bedomningar();
        if (judged != null) {
            files.add(new Checked(
                    words.say("Bedömningarna för ", "The judgements of ") + all.rakenskapsar(),
                    Shown.name(judged.namn()),
                    judged.sha256()));
        }
        return List.copyOf(files);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
