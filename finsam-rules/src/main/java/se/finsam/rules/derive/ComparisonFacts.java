package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.AvenOjamforda;
import se.finsam.rules.fakta.AvenUtanMotsvarighet;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.IngenJamforelse;
import se.finsam.rules.fakta.Skillnad;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.UtanMotsvarighet;

/** This year's comparative figures beside last year's own. */
final class ComparisonFacts {
    private static final String INCOME = "arsredovisning.resultatrakning.";
    private static final String SHEET = "arsredovisning.balansrakning.";
    private static final String OPENING = SHEET + "egetKapital.ingaende";
    private static final String RESULT = INCOME + "aretsResultatForegaendeAr";
    private static final List<String> LISTS = List.of(
            INCOME + "intakter", INCOME + "kostnader", SHEET + "tillgangar", SHEET + "avsattningar", SHEET + "skulder");

    /** Single figures: this year's key, and the key of last year that it repeats. */
    private static final Map<String, String> SINGLE =
            new TreeMap<>(Map.of(OPENING, SHEET + "egetKapital.utgaende", RESULT, INCOME + "aretsResultat"));

    private final Amount tolerance;
    private final List<SumTest> tests = new ArrayList<>();
    private final List<String> untested = new ArrayList<>();
    private final List<Skillnad> onlyNow = new ArrayList<>();
    private final List<Skillnad> onlyThen = new ArrayList<>();
    private final List<String> placesOfOnlyNow = new ArrayList<>();
    private final List<String> unmatched = new ArrayList<>();
    private boolean turned;

    private ComparisonFacts(Amount tolerance) {
        this.tolerance = tolerance;
    }

    static void add(Derivation derivation) {
        Optional<Underlag> previous = derivation.previous();
        if (previous.isEmpty()) {
            derivation.add(new IngenJamforelse("UNDERLAG", List.of("föregående års underlag"), Spar.INGET));
            return;
        }
        ComparisonFacts comparison = new ComparisonFacts(tolerance(derivation, previous.get()));
        Ledger before = Ledger.of(previous.get(), derivation.parameters());
        comparison.compare(
                derivation.accounts(),
                View.of(before.known(), derivation.today()),
                derivation.ledger().accountsBooked() == before.accountsBooked());
        for (ComparedTable table :
                ComparedTable.of(derivation.stated(), View.of(before.stated(), derivation.today()))) {
            comparison.compare(table);
        }
        comparison.addTo(derivation);
    }

    /** Accounts of a ledger and lines of a report are not called the same, so they are compared only with their like. */
    private void compare(View view, View before, boolean alike) {
        for (Map.Entry<String, String> single : SINGLE.entrySet()) {
            String now = single.getKey();
            compare(now.substring(now.lastIndexOf('.') + 1), view.amount(now), before.amount(single.getValue()));
        }
        for (String list : LISTS) {
            if (alike) {
                compare("", byName(view.items(list)), byName(before.items(list)), before.has(list));
            }
        }
    }

    private void compare(ComparedTable table) {
        if (table.then() == null) {
            if (!unmatched.contains(table.name())) {
                unmatched.add(table.name());
            }
            return;
        }
        turned = table.turned();
        compare(table.name() + ": ", byName(table.now()), byName(table.then()), true);
        turned = false;
    }

    /** The lines of a list, by name, in each year; what they are called begins with the table's name. */
    private void compare(String table, Map<String, List<View>> now, Map<String, List<View>> then, boolean known) {
        boolean any = false;
        for (Map.Entry<String, List<View>> lines : now.entrySet()) {
            if (compared(lines.getValue())) {
                any = true;
                compare(table, lines.getValue(), then.getOrDefault(lines.getKey(), List.of()), known);
            }
        }
        for (Map.Entry<String, List<View>> lines : then.entrySet()) {
            List<View> same = now.get(lines.getKey());
            if (any && same == null) {
                gone(table, lines.getValue());
            }
            if (any && same != null && !compared(same) && hasAmount(lines.getValue())) {
                untested.add(table + name(same)); // the others have a figure of last year, this one has lost it
            }
        }
    }

    private static boolean hasAmount(List<View> lines) {
        Optional<Amount> sum = Amount.sum(lines, "belopp");
        return sum.isEmpty() || sum.get().value().signum() != 0;
    }

    private void compare(String name, Optional<Amount> now, Optional<Amount> then) {
        if (now.isPresent() && then.isPresent()) {
            test(name, now.get(), then.get(), tolerance);
        } else if (now.isPresent()) {
            untested.add(name);
        }
    }

    /** Lines of one name, in each year; several of the same name are compared together. */
    private void compare(String table, List<View> now, List<View> then, boolean known) {
        String name = table + name(now);
        Optional<Amount> comparative = Amount.sum(now, "foregaendeAr");
        Optional<Amount> own = Amount.sum(then, "belopp").map(this::read);
        if (comparative.isEmpty() || own.isEmpty() || !known) {
            untested.add(name);
        } else if (then.isEmpty() && comparative.get().value().signum() != 0) {
            onlyNow.add(new Skillnad(name, comparative.get().value()));
            placesOfOnlyNow.addAll(comparative.get().places());
        } else {
            test(name, comparative.get(), own.get(), times(tolerance, Math.max(now.size(), then.size())));
        }
    }

    /** Lines of last year that no line of this year has the name of: without an amount, nothing is lost. */
    private void gone(String table, List<View> then) {
        Optional<Amount> own = Amount.sum(then, "belopp").map(this::read);
        if (own.isEmpty()) {
            untested.add(table + name(then));
        } else if (own.get().value().signum() != 0) {
            onlyThen.add(new Skillnad(table + name(then), own.get().value()));
        }
    }

    /** Last year's amount with the signs that this year's table is printed with. */
    private Amount read(Amount own) {
        return turned ? new Amount(own.value().negate(), own.places()) : own;
    }

    /** Last year's figure stands in another file; its places would mislead here. */
    private void test(String name, Amount now, Amount then, Amount within) {
        tests.add(new SumTest(name, now, new Amount(then.value(), List.of()), within));
    }

    private static Amount times(Amount each, int lines) {
        return each.times(new Amount(BigDecimal.valueOf(lines), List.of()));
    }

    private static boolean compared(List<View> lines) {
        for (View line : lines) {
            if (line.has("foregaendeAr")) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<View>> byName(List<View> lines) {
        Map<String, List<View>> byName = new LinkedHashMap<>();
        for (View line : lines) {
            String key = Medlemsregister.fold(line.text("post").orElse(""));
            List<View> same = byName.get(key);
            if (same == null) {
                same = new ArrayList<>();
                byName.put(key, same);
            }
            same.add(line);
        }
        return byName;
    }

    private static String name(List<View> lines) {
        return lines.get(0).text("post").orElse("");
    }

    /** Where either year is in thousands, or only one of them is a ledger's to the öre, each figure is rounded. */
    private static Amount tolerance(Derivation derivation, Underlag previous) {
        boolean booked = derivation.ledger().stated().huvudbok() != null || previous.huvudbok() != null;
        if (booked && derivation.parameters().has(Ledger.ROUNDING)) {
            Amount share = derivation.parameters().number(Ledger.ROUNDING);
            int power = Math.max(power(derivation.underlag()), power(previous));
            return new Amount(share.value().scaleByPowerOfTen(power), share.places());
        }
        return Rounding.between(derivation, previous).of(1);
    }

    private static int power(Underlag underlag) {
        return underlag.enhet() == null ? 0 : underlag.enhet().avrundning();
    }

    private void addTo(Derivation derivation) {
        if (!tests.isEmpty()) {
            derivation.add(Columns.fact("jamforelsetal", "", tests, untested, List.of(), alone()));
        }
        if (!onlyNow.isEmpty() || !onlyThen.isEmpty()) {
            derivation.add(new UtanMotsvarighet(
                    onlyNow.size() + onlyThen.size(),
                    onlyNow,
                    onlyThen,
                    Spar.INGET.och("antalUtanMotsvarighet", placesOfOnlyNow)));
        } else if (tests.isEmpty()) {
            derivation.add(
                    untested.isEmpty() && unmatched.isEmpty()
                            ? new IngenJamforelse("JAMFORELSETAL", comparativeKeys(), Spar.INGET)
                            : new IngenJamforelse(
                                    "FOREGAENDE_AR", List.of("föregående års arsredovisning"), Spar.INGET));
        }
    }

    /** Lines and tables without a counterpart, to be shown with the figures that were compared. */
    private List<Faktum> alone() {
        List<Skillnad> alone = new ArrayList<>(onlyNow);
        alone.addAll(onlyThen);
        List<Faktum> shown = new ArrayList<>();
        if (!alone.isEmpty()) {
            shown.add(new AvenUtanMotsvarighet(alone, Spar.INGET));
        }
        if (!unmatched.isEmpty()) {
            shown.add(new AvenOjamforda(unmatched, Spar.INGET));
        }
        return shown;
    }

    /** The keys that hold the year before. */
    private static List<String> comparativeKeys() {
        List<String> keys = new ArrayList<>(SINGLE.keySet());
        for (String list : LISTS) {
            keys.add(list + "[].foregaendeAr");
        }
        return keys;
    }
}
