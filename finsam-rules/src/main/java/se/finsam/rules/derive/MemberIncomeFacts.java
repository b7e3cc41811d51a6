package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Medlemsintakter;
import se.finsam.rules.fakta.Spar;

/** What tables have as income from medlemmar, beside the year's tilldelning. */
final class MemberIncomeFacts {
    private static final String AMOUNT = "belopp";
    private static final String FROM = "fran";

    private MemberIncomeFacts() {}

    static void add(Derivation derivation) {
        Optional<Amount> whole = Tilldelningen.whole(derivation);
        if (whole.isEmpty()) {
            return;
        }
        List<SumTest> tests = new ArrayList<>();
        List<SumTest> each = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (Tables.Table table : Tables.of(derivation.accounts())) {
            List<View> lines = ofTheYear(derivation, table) ? table.view().items("intakter") : List.of();
            if (!lines.isEmpty()) {
                Optional<Amount> income = of(derivation, lines);
                if (income.isPresent()) {
                    Rounding rounding = table.annual() ? Rounding.accounts(derivation) : Rounding.budget(derivation);
                    Amount sums = rounding.of(lines, AMOUNT).plus(rounding.of(whole.get()));
                    boolean plain = lines.size() == 1 && whole.get().places().size() == 1;
                    Amount tolerance = plain ? rounding.apart(income.get(), whole.get(), sums) : sums;
                    tests.add(new SumTest(table.name(), income.get(), whole.get(), tolerance));
                    each.addAll(MemberIncome.each(derivation, table.name(), lines, rounding));
                } else {
                    unclear.add(table.view().pointer().substring(1).replace('/', '.') + ".intakter[].fran");
                }
            }
        }
        if (!tests.isEmpty()) {
            derivation.add(fact(tests, each, unclear));
        }
    }

    /** An interim report has its period's share, and a budget of another year is none of this. */
    private static boolean ofTheYear(Derivation derivation, Tables.Table table) {
        String pointer = table.view().pointer();
        boolean other = pointer.equals("/budget") && derivation.budgetar() != derivation.rakenskapsar();
        return table.form() == Tables.Form.RESULT && !pointer.equals("/delarsrapport") && !other;
    }

    /** By what the lines say that they are from, where all do; else by their names. */
    private static Optional<Amount> of(Derivation derivation, List<View> lines) {
        List<View> members = new ArrayList<>();
        boolean all = true;
        for (View line : lines) {
            Optional<String> from = line.text(FROM);
            all &= from.isPresent();
            if (from.isPresent() && from.get().equals("MEDLEM")) {
                members.add(line);
            }
        }
        return all ? Amount.sum(members, AMOUNT) : MemberIncome.of(derivation, lines);
    }

    private static Medlemsintakter fact(List<SumTest> tables, List<SumTest> each, List<String> unclear) {
        // The medlemmar's own amounts are shown where they deviate; a whole that agrees hides them.
        List<SumTest> tests = new ArrayList<>(tables);
        tests.addAll(SumTest.deviating(each));
        SumTest worst = SumTest.worst(tests);
        List<SumTest> deviating = SumTest.deviating(tests);
        return new Medlemsintakter(
                tables.size(),
                unclear.size(),
                deviating.size(),
                worst.computed().value(),
                worst.stated().value(),
                worst.difference(),
                worst.tolerance().value(),
                SumTest.described(tests),
                SumTest.described(deviating),
                unclear,
                Spar.INGET
                        .och("tilldelning", worst.computed().places())
                        .och("medlemsintakter", worst.stated().places())
                        .och("tolerans", worst.tolerance().places()));
    }
}
