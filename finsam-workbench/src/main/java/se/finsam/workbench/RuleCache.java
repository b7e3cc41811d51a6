package se.finsam.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Sha256;

/**
 * Keeps compiled files of rules by their content, so that after a change only what was changed is compiled again. Only what
 * compiles is kept. Thread-safe.
 */
final class RuleCache {
    private static final String MODELS = "models.txt";

    private final @Nullable OwnFolder folder;
    private final BundledRules bundled;
    private final Map<String, DrlCompiler.Compiled> known = new ConcurrentHashMap<>();
    private CompletableFuture<Void> compiler = CompletableFuture.completedFuture(null);

    /**
     * A cache in a folder, which is made when it is needed; in memory alone where there is no folder.
     *
     * @param bundled the compiled rules that need not be compiled again
     */
    RuleCache(@Nullable OwnFolder folder, BundledRules bundled) {
        this.folder = folder;
        this.bundled = bundled;
    }

    /** Whether what it gives may rest on the bundled rulebook's compiled rules. */
    boolean reusing() {
        return bundled != BundledRules.NONE;
    }

    /** Loads the compiler on a thread of its own, where there is one: one is needed soon, if anything was changed. */
    void expectChanges() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            compiler = CompletableFuture.runAsync(DrlCompiler::load);
        }
    }

    /** The file compiled, now or before. */
    DrlCompiler.Compiled compile(String path, String drl) {
        Optional<DrlCompiler.Compiled> same = bundled.same(path, drl);
        if (same.isPresent()) {
            return same.get();
        }
        String key = key(path, drl);
        DrlCompiler.Compiled before = known.get(key);
        if (before == null) {
            before = read(key).orElse(null);
        }
        if (before != null) {
            known.put(key, before);
            return before;
        }
        compiler.join();
        DrlCompiler.Compiled compiled = DrlCompiler.compile(Map.of(path, drl));
        if (compiled.messages().isEmpty()) {
            known.put(key, compiled);
            keep(key, compiled);
        }
        return compiled;
    }

    /** Over the file, and the finsam that compiles it: its facts may be others in another. */
    private static String key(String path, String drl) {
        return Sha256.of(RulebookCache.finsam() + ' ' + path + '\n' + drl);
    }

    private Optional<DrlCompiler.Compiled> read(String key) {
        Optional<byte[]> kept = folder == null ? Optional.empty() : folder.read(file(key));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Map<String, byte[]> classes = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(kept.get()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                classes.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            return Optional.empty(); // damaged: it is only a copy
        }
        byte[] models = classes.remove(MODELS);
        return models == null
                ? Optional.empty()
                : Optional.of(new DrlCompiler.Compiled(
                        classes,
                        new String(models, StandardCharsets.UTF_8).lines().toList(),
                        List.of()));
    }

    private void keep(String key, DrlCompiler.Compiled compiled) {
        if (folder == null) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            put(out, MODELS, String.join("\n", compiled.models()).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
                put(out, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        folder.keep(file(key), bytes.toByteArray());
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private static String file(String key) {
        return key + ".zip";
    }
}
