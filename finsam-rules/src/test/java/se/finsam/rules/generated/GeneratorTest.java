package se.finsam.rules.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.Provfil;
import se.finsam.rules.report.Rad;

/** That the generator reaches what the properties are to be held to. */
@Tag(Walk.TAG)
class GeneratorTest {
    /** Of the outcomes that some case has, how many may go without one that was generated. */
    private static final int TENTH = 10;

    @Test
    void the_same_seed_and_number_give_the_same() {
        Generator again = new Generator(Samples.SEED, Samples.seeds());
        for (int i = 49; i >= 0; i--) {
            assertThat(again.sample(i).yaml())
                    .isEqualTo(Samples.GENERATOR.sample(i).yaml());
        }
    }

    @Test
    void a_case_more_or_less_leaves_nearly_all_others_as_they_were() {
        List<Seed> fewer = Samples.seeds().subList(0, Samples.seeds().size() - 3);
        Map<String, String> before = yamls(new Generator(Samples.SEED, fewer));
        Map<String, String> after = yamls(Samples.GENERATOR);
        before.keySet().retainAll(after.keySet());
        assertThat(before).hasSizeGreaterThan(100);
        long same = before.entrySet().stream()
                .filter(entry -> entry.getValue().equals(after.get(entry.getKey())))
                .count();
        assertThat(same).isGreaterThan(before.size() * 9L / 10);
    }

    /** Some underlag by the case that they began as. */
    private static Map<String, String> yamls(Generator generator) {
        Map<String, String> yamls = new TreeMap<>();
        for (int i = 0; i < 900; i++) {
            Sample sample = generator.sample(i);
            yamls.put(sample.seed().name().replaceFirst("^nr [0-9]+ ", ""), sample.yaml());
        }
        return yamls;
    }

    private static final Map<String, AtomicInteger> OUTCOMES = new ConcurrentHashMap<>();
    private static final Set<String> PATTERNS = ConcurrentHashMap.newKeySet();

    /** Nothing that can be wrong with one underlag: it counts what there is in all. */
    static final List<Property> PROPERTIES =
            List.of(new Property("coverage", Property.Share.ALL, (sample, random, wrong) -> {
                Spot.of(sample.seed().tree()).forEach(spot -> PATTERNS.add(spot.pattern()));
                for (Rad row : sample.rows()) {
                    OUTCOMES.computeIfAbsent(row.kontroll() + " " + row.utfall(), any -> new AtomicInteger())
                            .incrementAndGet();
                }
            }));

    @Test
    void all_keys_are_given_values_and_nearly_all_outcomes_come() throws IOException {
        Walk.hold("coverage");
        Set<String> covered = new TreeSet<>();
        for (Prov prov : Samples.CASES) {
            for (Provfil.VantadRad row : prov.fall().rader()) {
                covered.add(prov.kontroll() + " " + row.utfall());
            }
        }
        List<String> never = covered.stream()
                .filter(outcome -> !OUTCOMES.containsKey(outcome))
                .toList();
        List<String> unused =
                new ArrayList<>(Keys.all().stream().map(Keys.Key::pattern).toList());
        unused.removeAll(PATTERNS);
        Path folder = Files.createDirectories(Path.of("target", "generated-underlag"));
        Files.writeString(
                folder.resolve("coverage.txt"),
                Samples.COUNT + " underlag of seed " + Samples.SEED + "\n" + lines(OUTCOMES) + "\nnever: " + never
                        + "\nkeys without a value: " + unused + "\n");
        assertThat(never.size() * TENTH)
                .as("of %s outcomes, never among %s underlag: %s", covered.size(), Samples.COUNT, never)
                .isLessThanOrEqualTo(covered.size());
        assertThat(unused.size() * TENTH)
                .as("keys that none of %s underlag has: %s", Samples.COUNT, unused)
                .isLessThanOrEqualTo(Keys.all().size());
    }

    private static String lines(Map<String, AtomicInteger> outcomes) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(outcomes)
                .forEach((outcome, count) ->
                        lines.append(count).append("  ").append(outcome).append('\n'));
        return lines.toString();
    }
}
