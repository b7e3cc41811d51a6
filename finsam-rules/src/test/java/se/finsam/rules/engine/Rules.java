package se.finsam.rules.engine;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import se.finsam.rules.book.RulebookResources;

/** The bundled rules with some of them replaced by rules that a test wrote. */
public final class Rules {
    private static final AtomicInteger COMPILED = new AtomicInteger();

    private Rules() {}

    /**
     * The bundled rules with these instead of those in the same package.
     *
     * @param mostFirings how many firings are enough
     * @param drl rules as text, of a package each
     */
    public static RuleSet bundledWith(int mostFirings, String... drl) {
        Map<String, Supplier<Model>> models =
                new HashMap<>(CompiledRules.models(Rules.class.getClassLoader(), RulebookResources.BUNDLED.models()));
        compile(drl).forEach(model -> models.put(model.getPackageName(), () -> model));
        return new RuleSet(models, Runnable::run, mostFirings);
    }

    /** The bundled rules with these instead of those in the same package. */
    public static RuleSet bundledWith(String... drl) {
        return bundledWith(10_000, drl);
    }

    /** The bundled rules' names, with nothing behind them but this error. */
    public static RuleSet failingWith(LinkageError error) {
        return new RuleSet(
                changed(model -> () -> {
                    throw error;
                }),
                Runnable::run);
    }

    /** The bundled rules, of which none is loaded before something has been run. */
    public static RuleSet bundledAfter(Runnable first) {
        return new RuleSet(
                changed(model -> () -> {
                    first.run();
                    return model.get();
                }),
                Runnable::run);
    }

    private static Map<String, Supplier<Model>> changed(UnaryOperator<Supplier<Model>> change) {
        Map<String, Supplier<Model>> models =
                new HashMap<>(CompiledRules.models(Rules.class.getClassLoader(), RulebookResources.BUNDLED.models()));
        models.replaceAll((name, model) -> change.apply(model));
        return models;
    }

    private static List<Model> compile(String... drl) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("se.finsam.prov", "regler-" + COMPILED.incrementAndGet(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        for (int i = 0; i < drl.length; i++) {
            files.write("src/main/resources/regler/" + i + "/regel.drl", drl[i]);
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException("" + builder.getResults().getMessages());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        ClassLoader classes = services.newKieContainer(id).getClassLoader();
        byte[] index = module.getBytes("META-INF/kie/" + id.getGroupId() + "/" + id.getArtifactId() + "/drools-model");
        return new String(index, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                .map(name -> instance(classes, name))
                .toList();
    }

    private static Model instance(ClassLoader classes, String name) {
        try {
            return classes.loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
