package se.finsam.rules.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.Utfall;

/** Reads a {@code regel.yaml} and tells everything that is wrong with its expressions. One sheet each. */
public final class RuleSheetReader {
    private static final String NAME = "[a-z][A-Za-z0-9]*";

    private final Scope scope;
    private final List<Fault> faults = new ArrayList<>();

    /** A reader of what a scope has names for. */
    public RuleSheetReader(Scope scope) {
        this.scope = scope;
    }

    /** What is wrong. Empty before {@link #read}. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The sheet; empty where something is wrong with it. */
    public Optional<RuleSheet> read(Regelblad blad) {
        List<RuleSheet.Variant> variants = new ArrayList<>();
        List<Regelvariant> dated = blad.varianter();
        if (dated == null) {
            if (blad.regler() == null) {
                faults.add(Fault.of("", "regler saknas; väntade minst en regel, eller varianter"));
            } else {
                variants.add(variant("", null, null, blad.rakna(), blad.regler(), ""));
            }
        } else {
            if (blad.rakna() != null || blad.regler() != null) {
                faults.add(Fault.of(
                        "/varianter", "varianter står bredvid rakna eller regler; väntade det ena eller det andra"));
            }
            for (int i = 0; i < dated.size(); i++) {
                Regelvariant one = dated.get(i);
                follows(i == 0 ? null : dated.get(i - 1), one, "/varianter/" + i);
                String id = one.fran() == null ? "" : one.fran().toString();
                variants.add(variant(id, one.fran(), one.till(), one.rakna(), one.regler(), "/varianter/" + i));
            }
        }
        return faults.isEmpty() ? Optional.of(new RuleSheet(List.copyOf(variants))) : Optional.empty();
    }

    /** One expression of its own, such as someone tries by hand. What is wrong with it is told. */
    public Optional<Expression> expression(String text) {
        return expression("", text, new HashMap<>(), new HashMap<>());
    }

    private void follows(@Nullable Regelvariant before, Regelvariant one, String pointer) {
        LocalDate ended = before == null ? null : before.till();
        if (before != null
                && (ended == null || one.fran() == null || !ended.plusDays(1).equals(one.fran()))) {
            faults.add(Fault.of(
                    pointer + "/fran",
                    "varianten börjar " + one.fran() + "; väntade dagen efter att den förra slutar ("
                            + (ended == null ? "den har inget till" : ended) + ")"));
        }
        if (one.fran() != null && one.till() != null && one.till().isBefore(one.fran())) {
            faults.add(Fault.of(pointer + "/till", "varianten slutar " + one.till() + ", före " + one.fran()));
        }
    }

    private RuleSheet.Variant variant(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Map<String, String> written,
            List<Regelrad> rules,
            String pointer) {
        Map<String, RuleSheet.Figure> figures = new LinkedHashMap<>();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, List<String>> codes = new HashMap<>();
        for (Map.Entry<String, String> one : (written == null ? Map.<String, String>of() : written).entrySet()) {
            String place = pointer + "/rakna/" + one.getKey();
            Optional<Expression> read = expression(place, one.getValue(), kinds, codes);
            name(one.getKey(), read.orElse(null), place);
            if (read.isPresent()) {
                figures.put(one.getKey(), figure(one.getKey(), one.getValue(), read.get(), figures));
                kinds.put(one.getKey(), read.get().kind());
                if (read.get() instanceof Expression.Key key) {
                    codes.put(one.getKey(), new Paths(scope).codes(key));
                }
            } else {
                // Known to be there, so that what names it is not told as a second fault.
                kinds.put(one.getKey(), Kind.TAL);
            }
        }
        boolean whole = figures.size() == (written == null ? 0 : written.size());
        List<RuleSheet.Rule> read = whole ? rules(rules, figures, kinds, codes, pointer) : List.of();
        return new RuleSheet.Variant(id, from, to, Collections.unmodifiableMap(figures), read);
    }

    private void name(String name, @Nullable Expression of, String pointer) {
        boolean itself = of instanceof Expression.Key key && key.path().equals(name);
        if (!name.matches(NAME) || ExpressionReader.TAKEN.contains(name)) {
            faults.add(
                    Fault.of(
                            pointer,
                            "\"" + name
                                    + "\" kan inte vara ett namn; väntade a–z och siffror, den första en liten bokstav, och inget av språkets egna ord"));
        } else if (scope.ofObject(name) && !itself) {
            faults.add(Fault.of(pointer, name + " är redan en nyckel; väntade ett annat namn"));
        }
    }

    private List<RuleSheet.Rule> rules(
            List<Regelrad> rows,
            Map<String, RuleSheet.Figure> figures,
            Map<String, Kind> kinds,
            Map<String, List<String>> codes,
            String pointer) {
        List<RuleSheet.Rule> rules = new ArrayList<>();
        List<Expression> before = new ArrayList<>();
        if (rows.isEmpty()) {
            faults.add(Fault.of(pointer + "/regler", "inga regler; väntade minst en"));
        }
        for (int i = 0; i < rows.size(); i++) {
            Regelrad row = rows.get(i);
            String place = pointer + "/regler/" + i;
            Optional<Expression> when = row.nar().equals(Regelrad.ANNARS)
                    ? otherwise(before, rows.size() == 1, place)
                    : expression(place + "/nar", row.nar(), kinds, codes);
            if (when.isEmpty()) {
                continue;
            }
            before.add(when.get());
            rule(row, when.get(), figures, place).ifPresent(rules::add);
        }
        return List.copyOf(rules);
    }

    /** Of one rule alone, that it always holds: a control that is not written yet has such a one. */
    private Optional<Expression> otherwise(List<Expression> before, boolean alone, String place) {
        if (alone) {
            return Optional.of(new Expression.Joined(true, List.of()));
        }
        if (before.isEmpty()) {
            faults.add(Fault.of(place + "/nar", "annars är den första regeln; väntade ett villkor"));
            return Optional.empty();
        }
        return Optional.of(new Expression.Not(new Expression.Joined(false, List.copyOf(before))));
    }

    private Optional<RuleSheet.Rule> rule(
            Regelrad row, Expression when, Map<String, RuleSheet.Figure> figures, String place) {
        if (when.kind() != Kind.JANEJ) {
            faults.add(Fault.of(
                    place + "/nar", "väntade ett villkor, inte " + when.kind().word()));
            return Optional.empty();
        }
        int slash = row.svar().indexOf('/');
        String outcome = slash < 0 ? row.svar() : row.svar().substring(0, slash);
        String variant = slash < 0 ? "" : row.svar().substring(slash + 1);
        Optional<Utfall> known = outcome(outcome);
        if (known.isEmpty()) {
            faults.add(
                    Fault.of(
                            place + "/svar",
                            outcome + " är inget utfall; väntade UPPFYLLD, AVVIKELSE, "
                                    + "BEDOMNING, KAN_EJ_BEDOMAS eller EJ_TILLAMPLIG, och en text efter / där den har en egen"));
            return Optional.empty();
        }
        if (known.get() == Utfall.KAN_EJ_BEDOMAS && variant.isEmpty()) {
            faults.add(Fault.of(place + "/svar", "KAN_EJ_BEDOMAS utan skäl; väntade KAN_EJ_BEDOMAS/skäl"));
        }
        if (row.saknas() != null && known.get() == Utfall.UPPFYLLD) {
            faults.add(Fault.of(place + "/saknas", "UPPFYLLD saknar inget"));
        }
        try {
            When condition = new Hoist(figures).condition(when);
            return Optional.of(new RuleSheet.Rule(row.nar(), condition, known.get(), variant, row.saknas(), place));
        } catch (SlipException e) {
            faults.add(new Fault(place + "/nar", e.slip()));
            return Optional.empty();
        }
    }

    private static Optional<Utfall> outcome(String name) {
        for (Utfall outcome : Utfall.values()) {
            if (outcome.name().equals(name)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private Optional<Expression> expression(
            String pointer, String text, Map<String, Kind> kinds, Map<String, List<String>> codes) {
        try {
            return Optional.of(ExpressionReader.read(text, scope, kinds, codes));
        } catch (SlipException e) {
            faults.add(new Fault(pointer, e.slip()));
            return Optional.empty();
        }
    }

    /** A figure, with what can be said of it beforehand. */
    static RuleSheet.Figure figure(String name, String written, Expression of, Map<String, RuleSheet.Figure> others) {
        return new RuleSheet.Figure(name, written, of, Foreknown.least(of, others), Foreknown.hollow(of, others));
    }
}
