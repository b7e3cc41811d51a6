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
    private static final String FILE = "/regel.drl";

    /** None: for a rulebook that has to stand by itself. */
    static final BundledRules NONE = new BundledRules(Map.of());

    private final Map<String, String> texts;

    private BundledRules(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Those of the rulebook that comes with finsam. */
    static BundledRules all() {
        Map<String, String> texts = new TreeMap<>();
        RulebookResources bundled = RulebookResources.BUNDLED;
        bundled.sources().rooms().keySet().forEach(id -> texts.put(path(Kontrollfil.paket(id)), bundled.drl(id)));
        return new BundledRules(texts);
    }

    private static String path(String paket) {
        return paket.replace('.', '/') + FILE;
    }

    /** What compiling a file would give, where it is a file of the bundled rulebook. */
    Optional<DrlCompiler.Compiled> same(String path, String drl) {
        if (!drl.equals(texts.get(path))) {
            return Optional.empty();
        }
        String paket = path.substring(0, path.length() - FILE.length()).replace('/', '.');
        return Optional.of(
                new DrlCompiler.Compiled(Map.of(), List.of(RulebookResources.AS_BUNDLED + paket), List.of()));
    }
}
