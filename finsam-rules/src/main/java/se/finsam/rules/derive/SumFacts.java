package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.InomAvrundning;
import se.finsam.rules.fakta.Otestbar;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Tabellsummor;
import se.finsam.rules.fakta.VandaTecken;

/** The sums of every table, tested against their lines. */
final class SumFacts {
    private SumFacts() {}

    static void add(Derivation derivation) {
        for (Tables.Table table : Tables.of(derivation.stated())) {
            Rounding rounding = table.annual() ? Rounding.annual(derivation) : Rounding.budget(derivation);
            SumTests tests = new SumTests(table.form() == Tables.Form.FUNDING ? Rounding.shares(derivation) : rounding);
            switch (table.form()) {
                case FUNDING -> funding(derivation, tests);
                case RESULT -> result(table.view(), tests);
                case BALANCE -> balance(table.view(), tests);
                case INSATSER -> insatser(derivation.stated(), tests);
            }
            if (tests.done().isEmpty()) {
                derivation.add(new Otestbar(
                        "summor",
                        table.name(),
                        tests.untested(),
                        Spar.INGET.och("tabell", table.view().pointer())));
            } else {
                derivation.add(fact(table, tests, additions(derivation, table, tests, rounding)));
            }
        }
    }

    private static Tabellsummor fact(Tables.Table table, SumTests tests, List<Faktum> additions) {
        List<SumTest> done = tests.done();
        List<SumTest> deviating = SumTest.deviating(done);
        List<SumTest> unclear = SumTest.unclear(done);
        SumTest worst = SumTest.worst(done);
        return new Tabellsummor(
                table.name(),
                done.size(),
                deviating.size(),
                unclear.size(),
                tests.incomplete(),
                tests.untested().size(),
                worst.name(),
                worst.stated().value(),
                worst.computed().value(),
                worst.difference(),
                worst.tolerance().value(),
                SumTest.described(done),
                SumTest.described(deviating),
                SumTest.described(unclear),
                tests.untested(),
                additions,
                Spar.INGET
                        .och("summa", worst.stated().places())
                        .och("framraknad", worst.computed().places())
                        .och("tolerans", worst.tolerance().places()));
    }

    private static List<Faktum> additions(
            Derivation derivation, Tables.Table table, SumTests tests, Rounding rounding) {
        List<Faktum> additions = new ArrayList<>();
        if (SumTest.deviating(tests.done()).isEmpty()) {
            SumTest worst = SumTest.worst(tests.done());
            additions.addAll(
                    InomAvrundning.av(worst.difference(), worst.tolerance().value()));
        } else if (table.form() == Tables.Form.RESULT) {
            additions.addAll(TableResult.of(table.view(), rounding).explained());
        }
        if (derivation.ledger().signs().turned(table.name())) {
            additions.add(new VandaTecken(
                    table.name(), Spar.INGET.och("tabell", table.view().pointer())));
        }
        return additions;
    }

    /** What all medlemmar pay together, against what each of them pays. */
    private static void funding(Derivation derivation, SumTests tests) {
        Optional<Tilldelningen> tilldelning = Tilldelningen.of(derivation, derivation.stated());
        if (tilldelning.isPresent()) {
            tilldelning.get().test(tests);
        }
    }

    private static void result(View table, SumTests tests) {
        tests.lines(table, "summaIntakter", "intakter", "belopp");
        if (table.has("kostnader") || !table.has("grupper")) {
            tests.lines(table, "summaKostnader", "kostnader", "belopp");
        } else {
            tests.lines(table, "summaKostnader", "grupper", "summa");
        }
        groups(table, tests);
        if (hasResult(table)) {
            tests.result(table);
        }
    }

    /** The annual accounts' result is RAK-RESULTAT's, not a sum of the table. */
    private static boolean hasResult(View table) {
        return !(table.value() instanceof se.finsam.model.Resultatrakning);
    }

    private static void groups(View table, SumTests tests) {
        List<View> lines = new ArrayList<>(table.items("intakter"));
        lines.addAll(table.items("kostnader"));
        Map<String, List<View>> byGroup = byGroup(lines);
        for (View group : table.items("grupper")) {
            String name = group.text("grupp").orElse("");
            List<View> own = byGroup.getOrDefault(name, List.of());
            if (!own.isEmpty()) {
                tests.sum(name, group, "summa", own, "belopp");
            } else if (!lines.isEmpty() && table.has("kostnader")) {
                tests.incomplete("kostnader[].grupp");
            }
        }
    }

    private static Map<String, List<View>> byGroup(List<View> lines) {
        Map<String, List<View>> groups = new HashMap<>();
        for (View line : lines) {
            Optional<String> name = line.text("grupp");
            if (name.isPresent()) {
                groups.computeIfAbsent(name.get(), key -> new ArrayList<>()).add(line);
            }
        }
        return groups;
    }

    private static void balance(View sheet, SumTests tests) {
        tests.lines(sheet, "summaTillgangar", "tillgangar", "belopp");
        if (sheet.has("summaAvsattningar")) {
            tests.lines(sheet, "summaAvsattningar", "avsattningar", "belopp");
        }
        if (sheet.has("summaSkulder")) {
            tests.lines(sheet, "summaSkulder", "skulder", "belopp");
        }
        tests.equityAndLiabilities(sheet);
    }

    private static void insatser(View underlag, SumTests tests) {
        for (Objects.Named insats : Objects.of(Objekttyp.INSATS, underlag)) {
            View account = insats.view().find("redovisning");
            if (account != null && account.has("rader")) {
                List<View> lines = account.items("rader");
                if (anyBudget(lines)) {
                    tests.sum(insats.name() + ": budget", account, "budget", lines, "budget");
                }
                tests.sum(insats.name() + ": utfall", account, "utfall", lines, "belopp");
            }
        }
    }

    private static boolean anyBudget(List<View> lines) {
        for (View line : lines) {
            if (line.has("budget")) {
                return true;
            }
        }
        return false;
    }
}
