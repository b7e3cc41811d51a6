package se.finsam.rules.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
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
        RuleSet rules = new RuleSet(models(), Runnable::run);
        rules.load();
        return rules;
    }

    /**
     * The bundled rules, each loaded when it is first asked, by an executor.
     *
     * @throws BrokenRulebookException where it is not known what rules there are
     */
    public static RuleSet load(Executor executor) {
        RuleSet rules = new RuleSet(models(), executor);
        executor.execute(rules::warmUp);
        return rules;
    }

    /** The bundled rules, a model for each package, made when it is first asked for. */
    static Map<String, Supplier<Model>> models() {
        try (InputStream in = BundledRules.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new BrokenRulebookException("the bundled rules are not on the class path: " + INDEX);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Supplier<Model>> models = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String className = line.strip();
                if (!className.isEmpty() && !className.startsWith(HEADER)) {
                    models.put(className.substring(0, className.lastIndexOf('.')), () -> instance(className));
                }
            }
            return models;
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
