package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.Utfallstext;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.RulebookInternals;

/** That no outcome of a control goes without a case. */
class ProvCoverageTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+(?:\\|[^{}]+)?}");

    @Test
    void every_text_of_every_control_is_said_in_some_case() {
        Set<String> said = new TreeSet<>();
        for (Prov prov : Cases.all()) {
            Cases.rows(prov, Cases.options(prov))
                    .forEach(rad -> key(control(prov.kontroll()), rad).ifPresent(said::add));
        }
        List<String> silent = new ArrayList<>();
        for (Kontrollfil kontroll :
                RulebookInternals.bok(Cases.CHECKER.rulebook()).kontroller()) {
            kontroll.utfall().keySet().stream()
                    .map(key -> kontroll.id() + " " + key)
                    .filter(key -> !said.contains(key))
                    .forEach(silent::add);
        }
        assertThat(silent).as("outcomes without a case in prov.yaml").isEmpty();
    }

    @Test
    void every_control_with_needs_has_a_case_where_they_are_missing() {
        List<String> never = new ArrayList<>();
        for (Kontrollfil kontroll :
                RulebookInternals.bok(Cases.CHECKER.rulebook()).kontroller()) {
            boolean missing = Cases.all().stream()
                    .filter(prov -> prov.kontroll().equals(kontroll.id()))
                    .flatMap(prov -> prov.fall().rader().stream())
                    .anyMatch(rad -> rad.utfall() == Utfall.KAN_EJ_BEDOMAS
                            && rad.saknas() != null
                            && !rad.saknas().isEmpty());
            if (!missing && !kontroll.objekt().frivillig()) {
                never.add(kontroll.id());
            }
        }
        assertThat(never).isEmpty();
    }

    /** The key of the text that a row's text is; of several that fit, the one that says most itself. */
    private static Optional<String> key(Kontrollfil kontroll, Rad rad) {
        return kontroll.utfall().entrySet().stream()
                .filter(entry ->
                        entry.getKey().split("/", -1)[0].equals(rad.utfall().name()))
                .filter(entry -> pattern(entry.getValue()).matcher(rad.text()).matches())
                .max(Comparator.comparingInt(entry -> PLACEHOLDER
                        .matcher(entry.getValue().sv())
                        .replaceAll("")
                        .length()))
                .map(entry -> kontroll.id() + " " + entry.getKey());
    }

    /** A text, and after it what a control adds where it is known, or what is said of a day that has not come. */
    private static Pattern pattern(Utfallstext text) {
        Stream<String> literals =
                Arrays.stream(PLACEHOLDER.split(text.sv(), -1)).map(Pattern::quote);
        return Pattern.compile(literals.collect(Collectors.joining(".*")) + "(?: .*)?");
    }

    private static Kontrollfil control(String id) {
        return RulebookInternals.bok(Cases.CHECKER.rulebook()).kontroller().stream()
                .filter(kontroll -> kontroll.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
