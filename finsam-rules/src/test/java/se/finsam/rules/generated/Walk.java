package se.finsam.rules.generated;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One walk over the generated underlag for all properties: each underlag is made and checked once, and then asked. It is
 * made when the first property is held, and what it found is kept for the others.
 */
final class Walk {
    /** Of the tests that share the walk: the build runs them in one JVM, where it runs the others in several. */
    static final String TAG = "generated";

    /** Only these properties, by name; a developer looks at one. */
    private static final String ONLY = System.getProperty("finsam.property", "");

    /** Of the others, one in so many is asked whether the same in another way gives the same; the others are changed. */
    private static final int SAME = 4;

    private static Map<String, Findings> found = Map.of();

    private Walk() {}

    /** Fails where the property does not hold. */
    static void hold(String property) {
        Findings findings = found().get(property);
        assumeTrue(findings != null, "-Dfinsam.property leaves it out");
        Objects.requireNonNull(findings).hold();
    }

    /** Not made where the class is initialized: the walk's other threads would wait for that. */
    private static synchronized Map<String, Findings> found() {
        if (found.isEmpty()) {
            found = walk();
        }
        return found;
    }

    private static Map<String, Findings> walk() {
        return over(
                Samples.FROM,
                Samples.TO,
                Stream.of(
                                GeneratedRowsTest.PROPERTIES,
                                DerivationTest.PROPERTIES,
                                SamenessTest.PROPERTIES,
                                RemovalTest.PROPERTIES,
                                WorseFiguresTest.PROPERTIES,
                                ImpossibleDaysTest.PROPERTIES,
                                GeneratorTest.PROPERTIES)
                        .flatMap(List::stream)
                        .filter(property ->
                                ONLY.isEmpty() || List.of(ONLY.split(",")).contains(property.name()))
                        .toList());
    }

    /** What the properties find wrong with the first so many underlag, by their names. */
    static Map<String, Findings> over(int count, List<Property> properties) {
        return over(0, count, properties);
    }

    private static Map<String, Findings> over(int from, int to, List<Property> properties) {
        boolean part = from > 0 || to < Samples.COUNT;
        System.out.println("generated: " + (to - from) + " underlag of seed " + Samples.SEED + " (-Dfinsam.generated="
                + (part ? Samples.COUNT : to)
                + (part ? " -Dfinsam.generated.from=" + from + " -Dfinsam.generated.to=" + to : "")
                + " -Dfinsam.seed=" + Samples.SEED + ")");
        Map<String, Findings> all = new LinkedHashMap<>();
        properties.forEach(property -> all.put(property.name(), new Findings(property.name())));
        IntStream.range(from, properties.isEmpty() ? from : to).parallel().forEach(number -> {
            Sample sample = Samples.GENERATOR.sample(number);
            for (Property property : asked(number, properties)) {
                all.get(property.name()).ask(property, sample, number);
            }
        });
        all.forEach((name, findings) -> System.out.println(
                "generated: " + name + ": " + findings.asked() + " asked, " + findings.kinds() + " kinds found"));
        return Map.copyOf(all);
    }

    /**
     * The properties that are asked of an underlag. By chance that the seed and the number give, and not by the number alone: the
     * rulebook's cases come in turn, and each of them is to meet each property.
     */
    static List<Property> asked(int number, List<Property> properties) {
        long identity = Samples.GENERATOR.identity(number);
        // By what it is and not by its number, which is another's where a case was added.
        if (new SplittableRandom(Samples.SEED - identity).nextInt(Math.max(1, Samples.COUNT)) < Samples.WHOLE) {
            return properties.stream()
                    .filter(property ->
                            property.share() != Property.Share.SAME || oneIn(Samples.CHECKS, identity, property))
                    .toList();
        }
        SplittableRandom random = new SplittableRandom(Samples.SEED + 31L * identity);
        List<Property> changes = of(Property.Share.CHANGE, properties);
        List<Property> same = of(Property.Share.SAME, properties);
        List<Property> drawn = same.isEmpty() || (!changes.isEmpty() && random.nextInt(SAME) > 0) ? changes : same;
        List<Property> asked = new ArrayList<>(of(Property.Share.ALL, properties));
        if (!drawn.isEmpty()) {
            asked.add(drawn.get(random.nextInt(drawn.size())));
        }
        return asked;
    }

    private static boolean oneIn(int many, long identity, Property property) {
        return new SplittableRandom(
                                Samples.SEED + 31L * identity + property.name().hashCode())
                        .nextInt(many)
                == 0;
    }

    private static List<Property> of(Property.Share share, List<Property> properties) {
        return properties.stream().filter(property -> property.share() == share).toList();
    }
}
