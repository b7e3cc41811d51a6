package se.finsam.report.mall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;

/** Finds keys by what a sheet calls them, in either language, where the key itself has been lost: a row that was put in. */
final class SheetLabels {
    private final Map<String, Leaf> byLabel = new HashMap<>();

    SheetLabels(SheetPlan plan, Map<String, Leaf> leaves) {
        Set<String> twice = new HashSet<>();
        for (Language language : Language.values()) {
            for (Leaf leaf : leaves.values()) {
                Leaf other = byLabel.put(plan.label(leaf, language), leaf);
                if (other != null && !other.equals(leaf)) {
                    twice.add(plan.label(leaf, language));
                }
            }
        }
        byLabel.keySet().removeAll(twice);
    }

    /** The one key that a label is of; null where it is of none, or of several. */
    @Nullable Leaf of(String label) {
        return byLabel.get(label.strip());
    }
}
