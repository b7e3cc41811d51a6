package se.finsam.workbench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles DRL to the classes of Drools' executable model. */
final class DrlCompiler {
    private static final AtomicLong COMPILED = new AtomicLong();
    private static final String GROUP = "se.finsam.regelbok";
    private static final String FOLDER = "src/main/resources/";

    private DrlCompiler() {}

    /**
     * What came of compiling.
     *
     * @param classes class files by path, {@code se/finsam/…/Rules.class}
     * @param models the names of the classes that are models, in order
     * @param messages what the compiler complained of; then there are no classes
     */
    record Compiled(Map<String, byte[]> classes, List<String> models, List<Message> messages) {}

    /** What is compiled: Drools names the classes by that and by their package, not by what is in them. */
    enum Kind {
        /** A rulebook. */
        RULEBOOK("regler"),
        /** A control by itself, to be loaded beside the rulebook that it is from. */
        CONTROL("regel");

        private final String artifact;

        Kind(String artifact) {
            this.artifact = artifact;
        }
    }

    /**
     * Compiles files together.
     *
     * @param files DRL by path, such as {@code se/finsam/regler/fl21_skal/regel.drl}
     */
    static Compiled compile(Kind kind, Map<String, String> files) {
        return compile(kind, COMPILED.incrementAndGet(), files);
    }

    /** The same as the number of its kind that it is. A rulebook that another run kept has the number that it had there. */
    static Compiled compile(Kind kind, long number, Map<String, String> files) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(GROUP, kind.artifact, String.valueOf(number));
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        files.forEach((path, drl) -> system.write(FOLDER + path, drl));
        try {
            KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
            List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
            return messages.isEmpty()
                    ? compiled((InternalKieModule) builder.getKieModule(), id)
                    : new Compiled(Map.of(), List.of(), List.copyOf(messages));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static Compiled compiled(InternalKieModule module, ReleaseId id) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            }
        }
        String index = "META-INF/kie/" + id.getGroupId() + "/" + id.getArtifactId() + "/drools-model";
        List<String> models = new ArrayList<>();
        new String(module.getBytes(index), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                .sorted()
                .forEach(models::add);
        return new Compiled(classes, List.copyOf(models), List.of());
    }
}
