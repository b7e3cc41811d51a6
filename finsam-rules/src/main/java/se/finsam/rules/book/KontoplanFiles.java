package se.finsam.rules.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.kontoplan.KontoplanReader;
import se.finsam.model.kontoplan.KontoplanResult;

/** Reads the files of {@code kontoplaner/}; one that a rulebook extends comes first, and its own count over it. */
final class KontoplanFiles {
    private final Map<String, Kontoplan> plans = new TreeMap<>();
    private final List<Brist> errors = new ArrayList<>();

    KontoplanFiles(List<Kontoplan> base) {
        base.forEach(plan -> plans.put(plan.id(), plan));
    }

    /** Reads a file; {@code name} is what an error calls it. */
    void read(Path file, String name) {
        KontoplanResult result = new KontoplanReader(List.copyOf(plans.values())).read(file);
        result.errors().forEach(problem -> errors.add(Brist.of(name, problem)));
        Kontoplan plan = result.value();
        if (plan == null) {
            return;
        }
        String expected = plan.id() + ".yaml";
        if (!file.endsWith(expected)) {
            errors.add(Brist.at(Bristkod.RB103, name, 1, "id: \"" + plan.id() + "\"; väntade filen " + expected));
        }
        plans.put(plan.id(), plan);
    }

    /** All kontoplaner, by id in order. */
    Kontoplanslista all() {
        return new Kontoplanslista(List.copyOf(plans.values()));
    }

    /** What is wrong with the files. */
    List<Brist> errors() {
        return errors;
    }
}
