package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Medlem;
import se.finsam.model.Part;

/** What the medlemmar pay, among lines of income: interest and other grants are no part of it. */
final class MemberIncome {
    private MemberIncome() {}

    /**
     * The sum of the lines that are named after medlemmar, where all of them are; of a single line, that one. Empty where
     * the lines do not tell what is the medlemmar's.
     */
    static Optional<Amount> of(Derivation derivation, List<View> lines) {
        if (lines.size() == 1) {
            return lines.get(0).amount("belopp");
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
        return all(derivation, named) ? Amount.sum(own, "belopp") : Optional.empty();
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
