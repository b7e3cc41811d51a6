package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Medlem;
import se.finsam.model.Part;

/** What the medlemmar pay, among lines of income: interest and other grants are no part of it. */
final class MemberIncome {
    private static final String AMOUNT = "belopp";

    private MemberIncome() {}

    /**
     * The sum of the lines that are named after medlemmar, where all of them are; of a single line, that one. Empty where
     * the lines do not tell what is the medlemmar's.
     */
    static Optional<Amount> of(Derivation derivation, List<View> lines) {
        if (lines.size() == 1) {
            return lines.get(0).amount(AMOUNT);
        }
        Set<String> named = new LinkedHashSet<>();
        List<View> own = new ArrayList<>();
        for (View line : lines) {
            List<Medlem> payers = payers(derivation, line.text("post").orElse(""));
            if (!payers.isEmpty()) {
                own.add(line);
                for (Medlem medlem : payers) {
                    named.add(medlem.namn());
                }
            }
        }
        return all(derivation, named) ? Amount.sum(own, AMOUNT) : Optional.empty();
    }

    /** Each medlem's line beside its own part of the tilldelning, where both are known; Försäkringskassan and Arbetsförmedlingen as one. */
    static List<SumTest> each(Derivation derivation, String table, List<View> lines, Rounding rounding) {
        Map<String, List<View>> paid = new LinkedHashMap<>();
        Set<String> mixed = new LinkedHashSet<>();
        for (View line : lines) {
            Set<String> payers = new LinkedHashSet<>();
            for (Medlem medlem : payers(derivation, line.text("post").orElse(""))) {
                payers.add(payer(medlem));
            }
            if (payers.size() > 1 || !line.text("fran").orElse("MEDLEM").equals("MEDLEM")) {
                mixed.addAll(payers);
            } else {
                for (String payer : payers) {
                    paid.computeIfAbsent(payer, each -> new ArrayList<>()).add(line);
                }
            }
        }
        paid.keySet().removeAll(mixed);
        List<SumTest> tests = new ArrayList<>();
        for (Map.Entry<String, List<View>> one :
                lines.size() > 1 ? paid.entrySet() : Set.<Map.Entry<String, List<View>>>of()) {
            List<View> decided = new ArrayList<>();
            for (Medlem medlem : derivation.members()) {
                if (payer(medlem).equals(one.getKey())) {
                    decided.addAll(
                            derivation.rowsFor(medlem.namn(), derivation.view().items("tilldelning")));
                }
            }
            Optional<Amount> own = Amount.sum(decided, AMOUNT);
            Optional<Amount> income = Amount.sum(one.getValue(), AMOUNT);
            if (!decided.isEmpty() && own.isPresent() && income.isPresent()) {
                Amount sums = rounding.of(one.getValue(), AMOUNT).plus(rounding.of(own.get()));
                boolean plain = one.getValue().size() == 1 && decided.size() == 1;
                Amount tolerance = plain ? rounding.apart(income.get(), own.get(), sums) : sums;
                tests.add(new SumTest(table + ": " + one.getKey(), income.get(), own.get(), tolerance));
            }
        }
        return tests;
    }

    private static String payer(Medlem medlem) {
        return stat(medlem) ? "Försäkringskassan/Arbetsförmedlingen" : medlem.namn();
    }

    /** Whether each medlem is named; of Försäkringskassan and Arbetsförmedlingen one is enough (5 §). */
    private static boolean all(Derivation derivation, Set<String> named) {
        boolean stat = false;
        for (Medlem medlem : derivation.members()) {
            stat |= stat(medlem) && named.contains(medlem.namn());
        }
        for (Medlem medlem : derivation.members()) {
            if (stat(medlem) ? !stat : !named.contains(medlem.namn())) {
                return false;
            }
        }
        return !named.isEmpty();
    }

    private static boolean stat(Medlem medlem) {
        return medlem.part() == Part.FORSAKRINGSKASSAN || medlem.part() == Part.ARBETSFORMEDLINGEN;
    }

    /** The medlemmar that a line is named after, such as "Försäkringskassan/Arbetsförmedlingen"; none where a name is another's. */
    private static List<Medlem> payers(Derivation derivation, String name) {
        Optional<Medlem> whole = derivation.register().find(name);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Medlem> payers = new ArrayList<>();
        int start = 0;
        while (start <= name.length()) {
            int slash = name.indexOf('/', start);
            int end = slash < 0 ? name.length() : slash;
            Optional<Medlem> one =
                    derivation.register().find(name.substring(start, end).strip());
            if (one.isEmpty()) {
                return List.of();
            }
            payers.add(one.get());
            start = end + 1;
        }
        return payers;
    }
}
