package se.finsam.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The rules of a rulebook, compiled file by file: each is a package of its own, and no rule sees another's.
 *
 * @param classes class files by path
 * @param models the names of the classes that are models, in order
 * @param errors what is wrong, a line each; then the rest is of no use
 */
record RuleCompilation(Map<String, byte[]> classes, List<String> models, List<String> errors) {
    /**
     * Compiles files.
     *
     * @param files DRL by path
     * @param origins where each file stands in the rulebook, by the same path
     */
    static RuleCompilation of(Map<String, String> files, Map<String, Path> origins, RuleCache cache) {
        Map<String, DrlCompiler.Compiled> compiled = compile(files, cache);
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        compiled.forEach((path, one) -> {
            classes.putAll(one.classes());
            models.addAll(one.models());
            if (!one.messages().isEmpty()) {
                errors.addAll(CompileErrors.tell(one.messages(), Map.of(path, files.getOrDefault(path, "")), origins));
            }
        });
        return new RuleCompilation(classes, List.copyOf(models), List.copyOf(errors));
    }

    /** The first by itself: one thread alone has to meet the compiler's classes before there are several. */
    private static Map<String, DrlCompiler.Compiled> compile(Map<String, String> files, RuleCache cache) {
        Map<String, DrlCompiler.Compiled> done = new TreeMap<>();
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<String, Future<DrlCompiler.Compiled>> running = new TreeMap<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (done.isEmpty()) {
                    done.put(file.getKey(), cache.compile(file.getKey(), file.getValue()));
                } else {
                    running.put(file.getKey(), executor.submit(() -> cache.compile(file.getKey(), file.getValue())));
                }
            }
            for (Map.Entry<String, Future<DrlCompiler.Compiled>> one : running.entrySet()) {
                done.put(one.getKey(), one.getValue().get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling rules", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("rules could not be compiled", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
