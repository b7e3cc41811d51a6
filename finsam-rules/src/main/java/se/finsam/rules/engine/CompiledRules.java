package se.finsam.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.drools.model.Model;
import se.finsam.rules.broken.BrokenRulebookException;

/**
 * Loads rules that were compiled when their rulebook was built, straight from their classes: no DRL compiler, no
 * {@code kmodule.xml}. The entry points are public in Drools but not in its user guide, so they are kept here.
 */
public final class CompiledRules {
    private static final ClassLoader PACKED = new PackedRules(CompiledRules.class.getClassLoader());

    private CompiledRules() {}

    /**
     * The rules of some classes, all loaded now.
     *
     * @param loader what loads the classes
     * @param classNames the classes that are models, each in a package of its own
     * @throws BrokenRulebookException where one does not load
     */
    public static RuleSet load(ClassLoader loader, List<String> classNames) {
        RuleSet rules = new RuleSet(models(loader, classNames), Runnable::run);
        rules.load();
        return rules;
    }

    /** The same, each loaded when it is first asked, by an executor. */
    public static RuleSet load(ClassLoader loader, List<String> classNames, Executor executor) {
        RuleSet rules = new RuleSet(models(loader, classNames), executor);
        executor.execute(rules::warmUp);
        return rules;
    }

    /** The models by package, each made when it is first asked for; of two in a package the first counts. */
    static Map<String, Supplier<Model>> models(ClassLoader loader, List<String> classNames) {
        Map<String, Supplier<Model>> models = new TreeMap<>();
        for (String className : classNames) {
            models.putIfAbsent(className.substring(0, className.lastIndexOf('.')), () -> instance(loader, className));
        }
        return models;
    }

    private static Model instance(ClassLoader loader, String className) {
        try {
            return found(loader, className)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new BrokenRulebookException("the compiled rule class " + className + " does not load", e);
        }
    }

    /** A class of a loader's, or of the bundled rules as they are packed. */
    private static Class<?> found(ClassLoader loader, String className) throws ClassNotFoundException {
        try {
            return Class.forName(className, true, loader);
        } catch (ClassNotFoundException e) {
            try {
                return Class.forName(className, true, PACKED);
            } catch (ClassNotFoundException unpacked) {
                e.addSuppressed(unpacked);
                throw e;
            }
        }
    }
}
