package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.finsam.rules.book.Kontrollrum;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.RowDifferences;
import se.finsam.rules.engine.Rules;
import se.finsam.rules.report.Rad;
import se.finsam.rules.trace.RuleText;

/** Where in a rule a {@code not} stands does not matter: last, after patterns that other rules share, it is seen to hold. */
class NotLastTest {
    private static final Pattern CONDITIONS = Pattern.compile("(?s)(?<=\nwhen\n)(.*?)(?=then\n)");

    @TestFactory
    Stream<DynamicTest> a_not_may_stand_last() {
        List<Kontrollrum> rooms = Cases.rooms().stream()
                .filter(room -> !moved(room.drl()).equals(room.drl()))
                .toList();
        // All in one, as the bundled rules are: each compiled by itself takes a minute.
        Checker other = new Checker(
                Cases.CHECKER.rulebook(),
                Rules.bundledWith(rooms.stream().map(room -> moved(room.drl())).toArray(String[]::new)));
        return rooms.stream()
                .map(room -> DynamicTest.dynamicTest(room.kontroll().id(), () -> same(room, other)));
    }

    private static void same(Kontrollrum room, Checker other) {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Prov prov : Cases.all()) {
            if (prov.kontroll().equals(room.kontroll().id())) {
                CheckOptions options = Cases.options(prov);
                asked++;
                List<Rad> rows = other.check(prov.underlag(), options).rader();
                if (!rows.equals(Cases.report(prov, options).rader())) {
                    rows.stream()
                            .filter(row -> row.kontroll().equals(prov.kontroll()))
                            .forEach(row -> wrong.add(prov + ": " + RowDifferences.describe(row)));
                }
            }
        }
        assertThat(asked).isPositive();
        assertThat(wrong).isEmpty();
    }

    /** The rules with each {@code not} after all that it does not bind a name for. */
    private static String moved(String drl) {
        Matcher conditions = CONDITIONS.matcher(drl);
        return conditions.replaceAll(found -> Matcher.quoteReplacement(last(found.group())));
    }

    private static String last(String conditions) {
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (String line : conditions.split("\n", -1)) {
            boolean not = RuleText.condition(line)
                    .filter(RuleText.PatternText::negated)
                    .isPresent();
            (not ? last : first).add(line);
        }
        // What comes after the last line break is nothing.
        first.addAll(first.size() - 1, last);
        return String.join("\n", first);
    }
}
