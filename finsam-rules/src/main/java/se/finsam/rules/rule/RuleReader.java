package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Utfall;

/** Reads the rules of a sheet, or of one of its variants. What conditions name that is no figure yet becomes one. */
final class RuleReader {
    private final Scope scope;
    private final Map<String, RuleSheet.Figure> figures;
    private final Words words;
    private final boolean shown;
    private final List<Fault> faults = new ArrayList<>();

    RuleReader(Scope scope, Map<String, RuleSheet.Figure> figures, Words words) {
        this.scope = scope;
        this.figures = figures;
        this.words = words;
        this.shown = !figures.isEmpty() || words.facts().isEmpty();
    }

    /** What is wrong. Empty before {@link #read}. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The rules that can be read. */
    List<RuleSheet.Rule> read(List<Regelrad> rows, String pointer) {
        List<RuleSheet.Rule> rules = new ArrayList<>();
        List<Expression> before = new ArrayList<>();
        if (rows.isEmpty()) {
            faults.add(Fault.of(pointer, "inga regler; väntade minst en"));
        }
        for (int i = 0; i < rows.size(); i++) {
            String place = pointer + "/" + i;
            Optional<Expression> when = condition(rows.get(i), before, rows.size() == 1, place);
            if (when.isPresent()) {
                before.add(when.get());
                rule(rows.get(i), when.get(), place).ifPresent(rules::add);
            }
        }
        return List.copyOf(rules);
    }

    /** Of one rule alone {@code annars} always holds: a control that is not written yet has such a one. */
    private Optional<Expression> condition(Regelrad row, List<Expression> before, boolean alone, String place) {
        if (row.nar().equals(Regelrad.ANNARS)) {
            if (alone) {
                return Optional.of(new Expression.Joined(true, List.of()));
            }
            if (before.isEmpty()) {
                faults.add(Fault.of(place + "/nar", "annars är den första regeln; väntade ett villkor"));
                return Optional.empty();
            }
            return Optional.of(new Expression.Not(new Expression.Joined(false, List.copyOf(before))));
        }
        try {
            return Optional.of(ExpressionReader.read(row.nar(), scope, words));
        } catch (SlipException e) {
            faults.add(new Fault(place + "/nar", e.slip()));
            return Optional.empty();
        }
    }

    private Optional<RuleSheet.Rule> rule(Regelrad row, Expression when, String place) {
        if (when.kind() != Kind.JANEJ) {
            faults.add(Fault.of(
                    place + "/nar", "väntade ett villkor, inte " + when.kind().word()));
            return Optional.empty();
        }
        int slash = row.svar().indexOf('/');
        String variant = slash < 0 ? "" : row.svar().substring(slash + 1);
        Utfall outcome = outcome(slash < 0 ? row.svar() : row.svar().substring(0, slash), place);
        if (outcome == null) {
            return Optional.empty();
        }
        if (outcome == Utfall.KAN_EJ_BEDOMAS && variant.isEmpty()) {
            faults.add(Fault.of(place + "/svar", "KAN_EJ_BEDOMAS utan skäl; väntade KAN_EJ_BEDOMAS/skäl"));
        }
        try {
            When condition = new Hoist(figures).condition(when);
            Set<String> there = Patterns.of(condition).facts().keySet();
            List<String> shows = shows(row.visar(), there, place);
            missing(row.saknas(), outcome, there, place);
            return Optional.of(new RuleSheet.Rule(row.nar(), condition, outcome, variant, row.saknas(), shows, place));
        } catch (SlipException e) {
            faults.add(new Fault(place + "/nar", e.slip()));
            return Optional.empty();
        }
    }

    private @Nullable Utfall outcome(String name, String place) {
        for (Utfall outcome : Utfall.values()) {
            if (outcome.name().equals(name)) {
                return outcome;
            }
        }
        faults.add(Fault.of(
                place + "/svar",
                name + " är inget utfall; väntade UPPFYLLD, AVVIKELSE, "
                        + "BEDOMNING, KAN_EJ_BEDOMAS eller EJ_TILLAMPLIG, och en text efter / där den har en egen"));
        return null;
    }

    /** What a row shows; where nothing is written the figures, and the facts that must be there. */
    private List<String> shows(@Nullable List<String> written, Set<String> there, String place) {
        Set<String> shows = new LinkedHashSet<>();
        if (written == null) {
            if (shown) {
                shows.add(RuleSheet.Rule.FIGURES);
            }
            shows.addAll(there);
            return List.copyOf(shows);
        }
        for (int i = 0; i < written.size(); i++) {
            String name = written.get(i);
            boolean all = name.equals(RuleSheet.Rule.FIGURES) && shown;
            boolean one = figures.containsKey(name) && !written.contains(RuleSheet.Rule.FIGURES);
            if (!all && !one && !there.contains(name)) {
                faults.add(Fault.of(
                        place + "/visar/" + i,
                        figures.containsKey(name)
                                ? name + " är ett av talen i rakna, som redan visas"
                                : name + " är inget som villkoret säger finns" + FactReader.meant(name, there)));
            }
            shows.add(name);
        }
        return List.copyOf(shows);
    }

    private void missing(@Nullable String key, Utfall outcome, Set<String> there, String place) {
        if (key == null) {
            return;
        }
        if (outcome == Utfall.UPPFYLLD) {
            faults.add(Fault.of(place + "/saknas", "UPPFYLLD saknar inget"));
        }
        RuleSheet.Fact fact = words.facts().get(Asked.fact(key));
        if (fact == null) {
            return;
        }
        if (!there.contains(fact.name())) {
            faults.add(Fault.of(place + "/saknas", fact.name() + " är inget som villkoret säger finns"));
        }
        Set<String> lists = new LinkedHashSet<>(fact.kind().lists());
        fact.kind().fields().forEach((name, kind) -> {
            if (kind == Kind.LISTA) {
                lists.add(name);
            }
        });
        if (!lists.contains(Asked.field(key))) {
            faults.add(Fault.of(
                    place + "/saknas",
                    fact.kind().name() + " har ingen lista " + Asked.field(key)
                            + FactReader.meant(Asked.field(key), lists)));
        }
    }
}
