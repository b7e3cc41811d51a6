package se.finsam.workbench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.drl.parser.MessageImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import se.finsam.model.source.Sha256;

/** Compiles DRL to the classes of Drools' executable model. */
final class DrlCompiler {
    private static final String GROUP = "se.finsam.regelbok";
    private static final String FOLDER = "src/main/resources/";

    /** What any rule has: a fact, a condition on it, and what follows. */
    private static final String ANY = "package se.finsam.regler.nagon; import se.finsam.rules.fakta.Fraga;"
            + " rule \"NAGON\" when $fraga : Fraga( kontroll == \"NAGON\" ) then insert( $fraga ); end";

    private DrlCompiler() {}

    /** Loads the compiler, which takes as long as to compile a rule. */
    static void load() {
        compile(Map.of("se/finsam/regler/nagon/regel.drl", ANY));
    }

    /**
     * What came of compiling.
     *
     * @param classes class files by path, {@code se/finsam/…/Rules.class}
     * @param models the names of the classes that are models, in order
     * @param messages what the compiler complained of; then there are no classes
     */
    record Compiled(Map<String, byte[]> classes, List<String> models, List<Message> messages) {}

    /**
     * Compiles files together. The same files give the same classes, also in name.
     *
     * @param files DRL by path, such as {@code se/finsam/regler/fl21_skal/regel.drl}
     */
    static Compiled compile(Map<String, String> files) {
        // As in finsam-rules' engine: Drools finds its parts by the context class loader of whoever comes first.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(DrlCompiler.class.getClassLoader());
        try {
            return compileHere(files);
        } catch (RuntimeException | StackOverflowError e) {
            // What the compiler does not survive is as wrong as what it refuses, and is told by its file.
            String text = "går inte att kompilera (" + e.getClass().getSimpleName() + ")";
            return new Compiled(Map.of(), List.of(), List.of(new MessageImpl(0, Message.Level.ERROR, "", text)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Compiled compileHere(Map<String, String> files) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(GROUP, "regler", version(files));
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

    private static String version(Map<String, String> files) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(files)
                .forEach((path, drl) -> all.append(path).append('\n').append(drl));
        return Sha256.of(all.toString());
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
