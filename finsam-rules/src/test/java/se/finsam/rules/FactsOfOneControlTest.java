package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.rule.Regelblad;

/**
 * A fact that one control alone asks for is Java of its own under another name. Those that are left stand in {@code
 * house/facts-of-one-control.yaml}, each with the reason.
 */
class FactsOfOneControlTest {
    private static final Path KNOWN = Path.of("src/test/resources/house/facts-of-one-control.yaml");

    @Test
    void a_control_has_no_fact_of_its_own_without_a_reason() throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (JsonNode line : new YAMLMapper().readTree(Files.readString(KNOWN))) {
            assertThat(line.path("why").asText()).as(line.toString()).isNotEmpty();
            TreeSet<String> facts = new TreeSet<>();
            line.path("facts").forEach(fact -> facts.add(fact.asText()));
            known.put(line.path("control").asText(), String.join(", ", facts));
        }
        assertThat(own()).containsExactlyInAnyOrderEntriesOf(known);
    }

    private static Map<String, String> own() {
        Regelbok bok = RulebookResources.BUNDLED.regelbok();
        Map<String, TreeSet<String>> askedBy = new TreeMap<>();
        bok.blad()
                .forEach((control, blad) -> facts(blad)
                        .forEach(fact -> askedBy.computeIfAbsent(fact, any -> new TreeSet<>())
                                .add(control)));
        Map<String, TreeSet<String>> own = new TreeMap<>();
        askedBy.forEach((fact, controls) -> {
            if (controls.size() == 1) {
                own.computeIfAbsent(controls.first(), any -> new TreeSet<>()).add(fact);
            }
        });
        Map<String, String> written = new TreeMap<>();
        own.forEach((control, facts) -> written.put(control, String.join(", ", facts)));
        return written;
    }

    /** The kinds of facts that a control asks for, whichever of the kind it means. */
    private static Set<String> facts(Regelblad blad) {
        TreeSet<String> facts = new TreeSet<>();
        if (blad.fakta() != null) {
            blad.fakta().values().forEach(fact -> facts.add(fact.split("\\[| som | utan ", -1)[0].strip()));
        }
        return facts;
    }
}
