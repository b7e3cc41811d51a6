package se.finsam.workbench.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RuleScope;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.Regelvariant;
import se.finsam.rules.rule.RuleSheetReader;

/** The ways in which a figure's expression can be written a little wrong. */
final class ExpressionMutants {
    /** A sign or a word as a word of its own, and what could stand there in its place. */
    private static final Map<Pattern, String> SWAPPED = Map.ofEntries(
            Map.entry(Pattern.compile(" \\+ "), " - "),
            Map.entry(Pattern.compile(" [-−] "), " + "),
            Map.entry(Pattern.compile(" [*×] "), " / "),
            Map.entry(Pattern.compile(" / "), " * "),
            Map.entry(Pattern.compile("\\bmin\\("), "max("),
            Map.entry(Pattern.compile("\\bmax\\("), "min("),
            Map.entry(Pattern.compile("\\bminst\\("), "storst("),
            Map.entry(Pattern.compile("\\bstorst\\("), "minst("),
            Map.entry(Pattern.compile("\\bnagon\\("), "alla("),
            Map.entry(Pattern.compile("\\balla\\("), "nagon("),
            Map.entry(Pattern.compile("\\babs\\("), "("),
            Map.entry(Pattern.compile(" och "), " eller "),
            Map.entry(Pattern.compile(" eller [0-9A-Za-z.]+"), ""),
            Map.entry(Pattern.compile("\\[[^\\]]+\\]"), "[]"));

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private ExpressionMutants() {}

    /** Each way, figure by figure; none where a control's rules are written in DRL. */
    static List<Mutant> of(Regelbok bok, String kontroll, String file, String text) {
        Regelblad blad = bok.blad().get(kontroll);
        List<Mutant> all = new ArrayList<>();
        if (blad == null) {
            return all;
        }
        if (blad.varianter() == null) {
            of(blad.rakna(), text)
                    .forEach((change, figures) -> add(
                            all,
                            bok,
                            kontroll,
                            file,
                            change,
                            new Regelblad(blad.fakta(), figures, blad.regler(), null)));
            return all;
        }
        for (int i = 0; i < blad.varianter().size(); i++) {
            int at = i;
            Regelvariant one = blad.varianter().get(i);
            of(one.rakna(), text).forEach((change, figures) -> {
                List<Regelvariant> variants = new ArrayList<>(blad.varianter());
                variants.set(at, new Regelvariant(one.fran(), one.till(), figures, one.regler()));
                add(all, bok, kontroll, file, change, new Regelblad(blad.fakta(), null, null, variants));
            });
        }
        return all;
    }

    /** A change of an expression. */
    private record Change(String figure, String before, String after, int line) {}

    private static Map<Change, Map<String, String>> of(@Nullable Map<String, String> figures, String text) {
        Map<Change, Map<String, String>> all = new LinkedHashMap<>();
        if (figures != null) {
            figures.forEach((name, expression) -> {
                for (String other : changed(expression)) {
                    Map<String, String> changed = new LinkedHashMap<>(figures);
                    changed.put(name, other);
                    all.put(new Change(name, expression, other, line(text, name)), changed);
                }
            });
        }
        return all;
    }

    /** Each way to write an expression a little wrong, in a fixed order; never the expression itself. */
    static Set<String> changed(String expression) {
        Set<String> all = new LinkedHashSet<>();
        SWAPPED.entrySet().stream()
                .sorted(java.util.Comparator.comparing(swap -> swap.getKey().pattern()))
                .forEach(swap -> {
                    Matcher found = swap.getKey().matcher(expression);
                    while (found.find()) {
                        if (!quoted(expression, found.start())
                                || swap.getValue().equals("[]")) {
                            all.add(expression.substring(0, found.start())
                                    + swap.getValue()
                                    + expression.substring(found.end()));
                        }
                    }
                });
        all.remove(expression);
        return all;
    }

    private static boolean quoted(String text, int at) {
        return QUOTED.matcher(text).results().anyMatch(one -> one.start() < at && at < one.end());
    }

    private static int line(String text, String figure) {
        Matcher found = Pattern.compile("(?m)^\\s*" + figure + ":").matcher(text);
        return found.find()
                ? 1
                        + (int) text.substring(0, found.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                : 1;
    }

    /** What cannot be read with a change is nothing that anyone could have meant. */
    private static void add(
            List<Mutant> all, Regelbok bok, String kontroll, String file, Change change, Regelblad blad) {
        for (Kontrollfil one : bok.kontroller()) {
            if (one.id().equals(kontroll)
                    && new RuleSheetReader(new RuleScope(one.objekt(), bok.parametrar(), bok.nycklar()))
                            .read(blad)
                            .isPresent()) {
                all.add(new Mutant.OfData(
                        new Mutation(file, change.line(), change.figure(), change.before(), change.after()),
                        List.of(kontroll),
                        bok.with(kontroll, blad)));
            }
        }
    }
}
