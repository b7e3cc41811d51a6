package se.finsam.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.bind.OwnValues;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.report.Forklaring;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utlatande;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * What a change of a rulebook changes for an underlag.
 *
 * @hidden
 */
public final class Impact {
    private final Checker before;
    private final Checker after;
    private final Regelbok oldBook;
    private final Regelbok newBook;

    /** The impact of going from one rulebook to another. */
    public Impact(Checker before, Checker after) {
        this.before = before;
        this.after = after;
        this.oldBook = RulebookInternals.resources(before.rulebook()).regelbok();
        this.newBook = RulebookInternals.resources(after.rulebook()).regelbok();
    }

    /**
     * What changes for a förbund.
     *
     * @param underlag the name of its underlag
     * @param forbund its name
     * @param rakenskapsar the year
     * @param fore the verdict before
     * @param efter the verdict after
     * @param rader the rows that change
     * @hidden
     */
    public record Forbundspaverkan(
            String underlag,
            String forbund,
            int rakenskapsar,
            Utlatande fore,
            Utlatande efter,
            List<Radpaverkan> rader) {
        /** Copies its list. */
        public Forbundspaverkan {
            rader = List.copyOf(rader);
        }
    }

    /**
     * What changes in a row.
     *
     * @param kontroll the control's id
     * @param objekt the object; null for the förbund
     * @param fore the row before; null where there was none
     * @param efter the row after; null where there is none
     * @param orsaker what caused it: parameters that have another value, conditions that hold or no longer hold
     * @hidden
     */
    public record Radpaverkan(
            String kontroll,
            @Nullable String objekt,
            @Nullable Rad fore,
            @Nullable Rad efter,
            List<String> orsaker) {
        /** Copies its list. */
        public Radpaverkan {
            orsaker = List.copyOf(orsaker);
        }
    }

    /** What was read, held to the keys that the new rulebook adds; what only the old one takes is right too. */
    public ReadResult valid(ReadResult read) {
        Underlag underlag = read.value();
        if (underlag == null || takes(before, underlag)) {
            return read;
        }
        return UnderlagValidator.validate(
                underlag, read.name(), after.rulebook().egnaNycklar());
    }

    private static boolean takes(Checker checker, Underlag underlag) {
        return UnderlagValidator.validate(underlag, "", checker.rulebook().egnaNycklar())
                        .value()
                != null;
    }

    /** The underlag as a rulebook sees it that may not have the keys which the other one adds. */
    private static Underlag seen(Checker checker, Underlag underlag) {
        return takes(checker, underlag)
                ? underlag
                : UnderlagValidator.require(OwnValues.without(underlag, Underlag.class, underlag.origin()));
    }

    /** What changes for an underlag; empty where nothing does. A rulebook without the keys of the other does not see them. */
    public Optional<Forbundspaverkan> of(Underlag underlag, CheckOptions options) {
        Granskningsrapport old = before.check(seen(before, underlag), options);
        Granskningsrapport now = after.check(seen(after, underlag), options);
        Map<String, Rad> oldRows = byKey(old);
        Map<String, Rad> newRows = byKey(now);
        List<Radpaverkan> changed = new ArrayList<>();
        for (String key : union(oldRows, newRows)) {
            Rad was = oldRows.get(key);
            Rad is = newRows.get(key);
            if (was == null || is == null || differ(was, is)) {
                Rad one = Objects.requireNonNull(was == null ? is : was, "a row of one of the reports");
                changed.add(new Radpaverkan(
                        one.kontroll(),
                        one.objekt(),
                        was,
                        is,
                        causes(underlag, options, one.kontroll(), one.objekt())));
            }
        }
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Forbundspaverkan(
                        String.valueOf(underlag.origin().name()),
                        underlag.forbund().namn(),
                        underlag.rakenskapsar(),
                        old.utlatande(),
                        now.utlatande(),
                        changed));
    }

    private static boolean differ(Rad was, Rad is) {
        return was.utfall() != is.utfall()
                || !was.tal().equals(is.tal())
                || !was.saknas().equals(is.saknas())
                || !was.text().equals(is.text())
                || !Objects.equals(was.harledning(), is.harledning())
                || !Objects.equals(was.atgard(), is.atgard())
                || was.grund() != is.grund();
    }

    private List<String> causes(Underlag underlag, CheckOptions options, String kontroll, @Nullable String objekt) {
        List<String> causes = new ArrayList<>(parameters(kontroll, underlag.rakenskapsar()));
        Map<String, Boolean> old = conditions(before, underlag, options, kontroll, objekt);
        Map<String, Boolean> now = conditions(after, underlag, options, kontroll, objekt);
        now.forEach((condition, held) -> {
            Boolean was = old.get(condition);
            if (was == null) {
                causes.add("villkor som är nytt: " + condition + (held ? " (gäller)" : " (gäller inte)"));
            } else if (!was.equals(held)) {
                causes.add("villkor: " + condition + (held ? " gäller nu" : " gäller inte längre"));
            }
        });
        old.keySet().stream()
                .filter(condition -> !now.containsKey(condition))
                .forEach(condition -> causes.add("villkor som är borta: " + condition));
        return causes;
    }

    private List<String> parameters(String kontroll, int year) {
        List<String> causes = new ArrayList<>();
        Map<String, Parametervarde> old = values(oldBook, kontroll, year);
        Map<String, Parametervarde> now = values(newBook, kontroll, year);
        for (String id : union(old, now)) {
            Parametervarde was = old.get(id);
            Parametervarde is = now.get(id);
            if (!shown(was).equals(shown(is))) {
                causes.add("parametern " + id + ": " + shown(was) + " → " + shown(is));
            }
        }
        return causes;
    }

    private static Map<String, Parametervarde> values(Regelbok bok, String kontroll, int year) {
        Map<String, Parametervarde> values = new LinkedHashMap<>();
        for (Kontrollfil file : bok.kontroller()) {
            List<String> ids = file.parametrar() == null || !file.id().equals(kontroll) ? List.of() : file.parametrar();
            for (String id : ids) {
                Parameterfil parameter = bok.parameter(id);
                parameter.varden().stream()
                        .filter(value -> value.galler(LocalDate.of(year, 12, 31)))
                        .findFirst()
                        .ifPresent(value -> values.put(id, value));
            }
        }
        return values;
    }

    /** A value, for a line of text. */
    static String shown(@Nullable Parametervarde value) {
        if (value == null) {
            return "inget";
        }
        if (value.tal() != null) {
            return value.tal().toPlainString();
        }
        if (value.koder() != null) {
            return String.join(", ", value.koder());
        }
        if (value.steg() != null) {
            return value.steg().stream()
                    .map(step -> step.andel().toPlainString() + " för "
                            + step.fran().toPlainString() + "–"
                            + (step.till() == null ? "" : step.till().toPlainString()))
                    .toList()
                    .toString();
        }
        if (value.namn() != null) {
            return value.namn().sv();
        }
        return String.valueOf(value.dag() == null ? value.datum() : value.dag());
    }

    /** Each condition of a control's rules, and whether it held. */
    private static Map<String, Boolean> conditions(
            Checker checker, Underlag underlag, CheckOptions options, String kontroll, @Nullable String objekt) {
        Map<String, Boolean> conditions = new LinkedHashMap<>();
        Optional<Forklaring> way = checker.explain(seen(checker, underlag), options, kontroll, objekt);
        if (way.isPresent()) {
            for (Forklaring.Regelspar rule : way.get().regler()) {
                rule.villkor()
                        .forEach(condition -> conditions.merge(
                                rule.namn() + ": " + condition.text(), condition.gallde(), (a, b) -> a && b));
            }
        }
        return conditions;
    }

    private static Map<String, Rad> byKey(Granskningsrapport report) {
        Map<String, Rad> rows = new LinkedHashMap<>();
        report.rader().forEach(rad -> rows.put(rad.kontroll() + " " + rad.objekt(), rad));
        return rows;
    }

    private static <T> List<String> union(Map<String, T> one, Map<String, T> other) {
        TreeSet<String> rest = new TreeSet<>(other.keySet());
        rest.removeAll(one.keySet());
        List<String> all = new ArrayList<>(one.keySet());
        all.addAll(rest);
        return all;
    }
}
