package se.finsam.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import se.finsam.rules.BrokenRulebookException;

/**
 * Loads the rules that were compiled when finsam was built, straight from their classes: no DRL compiler, no
 * {@code kmodule.xml}. The entry points are public in Drools but not in its user guide, so they are kept here.
 */
public final class BundledRules {
    private static final String INDEX = "/META-INF/kie/se.finsam/finsam-rules/drools-model";
    private static final String HEADER = "Drools-Model-Version";

    private BundledRules() {}

    /**
     * The bundled rules.
     *
     * @throws BrokenRulebookException where the classes are not there or do not load
     */
    public static RuleSet load() {
        return new RuleSet(models());
    }

    /** The bundled rules, a model for each package. */
    static List<Model> models() {
        try (InputStream in = BundledRules.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new BrokenRulebookException("the bundled rules are not on the class path: " + INDEX);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(HEADER))
                    .map(BundledRules::instance)
                    .toList();
        } catch (IOException e) {
            throw new BrokenRulebookException("the bundled rules cannot be read", e);
        }
    }

    private static Model instance(String className) {
        try {
            return Class.forName(className, true, BundledRules.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new BrokenRulebookException("the compiled rule class " + className + " does not load", e);
        }
    }
}
