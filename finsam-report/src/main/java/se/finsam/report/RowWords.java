package se.finsam.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/**
 * What every form of a report says of a row, in the same words.
 *
 * @hidden
 */
public final class RowWords {
    private static final int LONGEST_TEXT = 2000;

    /** What is told by a number, as a note is. */
    private static final Predicate<String> NUMBERED =
            Pattern.compile("\\p{L}+ [0-9]{1,9}").asMatchPredicate();

    private final Words words;
    private final @Nullable ObjectNames names;

    /** Those of a report's language. */
    public static RowWords of(ReportContent content) {
        return new RowWords(Words.of(content));
    }

    /** In the language of these words. */
    public RowWords(Words words) {
        this(words, new ObjectNames(words));
    }

    private RowWords(Words words, @Nullable ObjectNames names) {
        this.words = words;
        this.names = names;
    }

    /** The same with each object by the name that the rulebook gives it, as commands take it. */
    public static RowWords withKeys(Words words) {
        return new RowWords(words, null);
    }

    /** The title, after the object where the row is about one; of a goal it is the goal that comes last. */
    public String heading(Rad row) {
        return heading(row.kontroll(), row.titel(), row.objekt());
    }

    /** The same of a row that is known by these. */
    public String heading(String control, String title, @Nullable String object) {
        if (object == null) {
            return shown(title);
        }
        return goal(control).isEmpty() ? object(control, object) + ": " + shown(title) : about(control, object);
    }

    /** What a row is about: its object, and of a goal first that it is one. */
    public String about(String control, String object) {
        String goal = goal(control);
        return (goal.isEmpty() ? "" : goal + ": ") + object(control, object);
    }

    /** What an object of a control is called: what the rulebook names in the report's language, and else by its own name. */
    public String object(String control, String object) {
        return Shown.name(whole(control, object));
    }

    /** The same, not made safe to show and not cut. */
    public String whole(String control, String object) {
        return names == null ? object : names.of(control, object);
    }

    /** What one goal of a control of goals is called; empty of another control. A goal is a sentence, and says not what it is. */
    private String goal(String control) {
        return switch (control) {
            case "MAL-FINANSIELLA" -> words.say("Finansiellt mål", "Financial goal");
            case "MAL-VERKSAMHET" -> words.say("Verksamhetsmål", "Goal of the activity");
            default -> "";
        };
    }

    /** What was found. */
    public String text(Rad row) {
        return shown(row.text());
    }

    /** The limits that the row used, each with its source and the day from which it applies. */
    public List<Limit> limits(Rad row) {
        return Figures.limits(List.of(row));
    }

    /** The limits that some rows used, each once, in the rows' order. */
    public List<Limit> limits(List<Rad> rows) {
        return Figures.limits(rows);
    }

    /** What a row rests on: {@code lag}, {@code rekommendation (inte bindande)}. */
    public String ground(Rad row) {
        String weight = row.grund().bindande() ? "" : words.say(" (inte bindande)", " (not binding)");
        return words.ground(row.grund()) + weight;
    }

    /** The same with its paragraphs. */
    public String basis(Rad row) {
        List<String> places = new ArrayList<>();
        for (Lagrum place : row.lagrum()) {
            places.add(paragraph(place));
        }
        return ground(row) + (places.isEmpty() ? "" : ": " + String.join("; ", places));
    }

    /** A paragraph as a lawyer writes it, with the wording of the time. */
    public String paragraph(Lagrum place) {
        return place.text(words.language()) + wording(place);
    }

    /** {@code  i lydelse enligt SFS 2018:598}, after a space; empty where the wording is the statute's first. */
    public String wording(Lagrum place) {
        String wording = place.lydelse();
        if (wording == null) {
            return words.say(" (lydelsen är inte fastställd)", " (the wording is not established)");
        }
        return wording.equals(place.lag())
                ? ""
                : words.say(" i lydelse enligt SFS ", " in the wording of SFS ") + wording;
    }

    /** What a row that could not be decided lacks; of another row its text says so in words. */
    public List<String> missing(Rad row) {
        return row.utfall() == Utfall.KAN_EJ_BEDOMAS ? row.saknas() : List.of();
    }

    /** What of a row that is met was not tested; empty where all was. */
    public String untested(Rad row) {
        if (!row.saknas().isEmpty()) {
            return words.say("inte prövat: ", "not tested: ") + String.join(", ", row.saknas());
        }
        return row.tal().get("antalOtestade") instanceof Integer untested && untested > 0
                ? untested
                        + words.say(
                                " belopp har inte prövats",
                                untested == 1 ? " amount was not tested" : " amounts were not tested")
                : "";
    }

    /** A row that is met in a line, with what of it was not tested. */
    public String met(Rad row) {
        String untested = untested(row);
        return untested.isEmpty() ? row.titel() : row.titel() + "; " + untested;
    }

    /** What a human has decided of a row; null where nobody has. */
    public @Nullable String judgement(Rad row) {
        return row.bedomning() == null
                ? null
                : KeyWords.in(shown(row.bedomning().text()), row.saknas(), words.language());
    }

    /** Rows in a line each; where a control says the same of several objects they share one. */
    public List<Line> lines(List<Rad> rows, Function<Rad, String> content) {
        Map<List<String>, List<Rad>> shared = new LinkedHashMap<>();
        for (Rad row : rows) {
            shared.computeIfAbsent(List.of(row.kontroll(), shown(content.apply(row))), each -> new ArrayList<>())
                    .add(row);
        }
        List<Line> lines = new ArrayList<>();
        shared.forEach((key, same) -> lines.add(new Line(key.get(0), key.get(1), List.copyOf(same), objects(same))));
        return List.copyOf(lines);
    }

    private List<String> objects(List<Rad> rows) {
        List<String> objects = new ArrayList<>();
        for (Rad row : rows) {
            if (row.objekt() != null) {
                objects.add(object(row.kontroll(), row.objekt()));
            }
        }
        if (objects.stream().allMatch(NUMBERED)) {
            objects.sort(Comparator.comparing((String object) -> object.substring(0, object.lastIndexOf(' ')))
                    .thenComparing(object -> new BigInteger(object.substring(object.lastIndexOf(' ') + 1))));
        }
        return List.copyOf(objects);
    }

    /**
     * What a control says, the same of some objects.
     *
     * @param kontroll its id
     * @param text what it says
     * @param rader the rows that say it; never empty
     * @param objekt the objects, by name, those that are numbered in the order of their numbers; empty where it is the förbund
     * @hidden
     */
    public record Line(String kontroll, String text, List<Rad> rader, List<String> objekt) {}

    /** Text of a row, safe and short enough to show. */
    public static String shown(String text) {
        return Shown.atMost(LONGEST_TEXT, text);
    }
}
