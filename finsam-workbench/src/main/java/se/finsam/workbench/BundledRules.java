package se.finsam.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.RulebookResources;

/**
 * The bundled rulebook's compiled rules. A control that a copy of the rulebook has not changed needs no compiling: its classes
 * are there already, and load as fast as the bundled rulebook's.
 */
final class BundledRules {
    /** None: for a rulebook that has to stand by itself. */
    static final BundledRules NONE = new BundledRules(Map.of(), Map.of());

    private final Map<String, String> texts;
    private final Map<String, String> models;

    private BundledRules(Map<String, String> texts, Map<String, String> models) {
        this.texts = texts;
        this.models = models;
    }

    /** Those of the rulebook that comes with finsam. */
    static BundledRules all() {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> models = new TreeMap<>();
        RulebookResources bundled = RulebookResources.BUNDLED;
        bundled.sources().rooms().keySet().forEach(id -> texts.put(path(Kontrollfil.paket(id)), bundled.drl(id)));
        bundled.models().forEach(name -> models.putIfAbsent(path(name.substring(0, name.lastIndexOf('.'))), name));
        return new BundledRules(texts, models);
    }

    private static String path(String paket) {
        return paket.replace('.', '/') + "/regel.drl";
    }

    /** What compiling a file would give, where it is a file of the bundled rulebook. */
    Optional<DrlCompiler.Compiled> same(String path, String drl) {
        String model = models.get(path);
        return model != null && drl.equals(texts.get(path))
                ? Optional.of(new DrlCompiler.Compiled(Map.of(), List.of(model), List.of()))
                : Optional.empty();
    }
}
