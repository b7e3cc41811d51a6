package se.finsam.rules.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** What a property found, by kind: how often, and the smallest input that shows it. */
final class Findings {
    private static final Path FOLDER = Path.of("target", "generated-underlag");

    /** Kinds that are made small and shown whole; the rest are counted. */
    private static final int SHOWN = 60;

    private final String property;
    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    Findings(String property) {
        this.property = property;
    }

    private static final class Kind {
        private int count;
        private int number = Integer.MAX_VALUE;
        private Optional<Sample> first = Optional.empty();
        private String seen = "";
        private Predicate<Sample> shows = any -> true;

        synchronized void add(int at, Sample sample, String what, Predicate<Sample> predicate) {
            count++;
            if (at < number) {
                number = at;
                first = Optional.of(sample);
                seen = what;
                shows = predicate;
            }
        }
    }

    /** Asks a property of a sample, and keeps what is wrong. */
    void ask(Property property, Sample sample, int number) {
        asked.incrementAndGet();
        Random random = Samples.GENERATOR.random(number, ~property.name().hashCode());
        property.question()
                .ask(
                        sample,
                        random,
                        (kind, seen, shows) ->
                                kinds.computeIfAbsent(kind, any -> new Kind()).add(number, sample, seen, shows));
    }

    /** How many underlag were asked. */
    int asked() {
        return asked.get();
    }

    /** How many kinds were found. */
    int kinds() {
        return kinds.size();
    }

    /** Fails where anything was found; all of it is told, and written to {@code target/generated-underlag/}. */
    void hold() {
        String report = report();
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(property + ".txt"), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!kinds.isEmpty()) {
            throw new AssertionError(report);
        }
    }

    private String report() {
        StringBuilder text = new StringBuilder(property + ": " + kinds.size() + " kinds among " + asked
                + " underlag of seed " + Samples.SEED + " (-Dfinsam.seed=" + Samples.SEED + " -Dfinsam.generated="
                + Samples.COUNT + ")\n");
        List<Map.Entry<String, Kind>> all = new TreeMap<>(kinds)
                .entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -entry.getValue().count))
                        .toList();
        for (Map.Entry<String, Kind> entry : all) {
            text.append(String.format(
                    java.util.Locale.ROOT,
                    "%6d (%.1f per 10 000)  %s%n",
                    entry.getValue().count,
                    entry.getValue().count * 10_000.0 / asked.get(),
                    entry.getKey()));
        }
        for (Map.Entry<String, Kind> entry : all.subList(0, Math.min(SHOWN, all.size()))) {
            Kind kind = entry.getValue();
            Sample small = smallest(kind.first.orElseThrow(), kind.shows);
            text.append("\n== ")
                    .append(entry.getKey())
                    .append("\n   ")
                    .append(kind.first.orElseThrow().seed().name())
                    .append(": ")
                    .append(kind.seen)
                    .append('\n')
                    .append(small.yaml());
        }
        return text.toString();
    }

    /** The same with all taken away that is not needed to show it. */
    private static Sample smallest(Sample sample, Predicate<Sample> shows) {
        Sample smallest = sample;
        smallest = showing(smallest.seed().after(null), shows).orElse(smallest);
        smallest = showing(smallest.seed().onNoDay(), shows).orElse(smallest);
        int at = 0;
        while (at < Spot.of(smallest.seed().tree()).size()) {
            Spot spot = Spot.of(smallest.seed().tree()).get(at);
            Optional<Sample> smaller = Keys.find(spot.pattern()).isPresent()
                    ? showing(smallest.seed().with(removed(spot, smallest)), shows)
                    : Optional.empty();
            if (smaller.isPresent()) {
                smallest = smaller.get();
            } else {
                at++;
            }
        }
        return smallest;
    }

    private static ObjectNode removed(Spot spot, Sample from) {
        return spot.removedFrom(from.seed().tree());
    }

    private static Optional<Sample> showing(Seed seed, Predicate<Sample> shows) {
        return Sample.of(seed).filter(shows);
    }
}
