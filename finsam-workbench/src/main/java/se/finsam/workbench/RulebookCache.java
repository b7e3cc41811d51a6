package se.finsam.workbench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Internal;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.rules.BrokenRulebookException;
import se.finsam.rules.BuiltRulebook;
import se.finsam.rules.book.RulebookResources;

/**
 * Keeps compiled rulebooks by their content, so that a folder is compiled once and not at every start.
 *
 * @hidden
 */
@Internal
public final class RulebookCache {
    private static final HexFormat HEX = HexFormat.of();

    private final Path folder;

    /** A cache in a folder, which is made when it is needed. */
    public RulebookCache(Path folder) {
        this.folder = folder;
    }

    /** Where the user's cache is: {@code XDG_CACHE_HOME}, else {@code .cache} in the home folder. */
    public static RulebookCache ofUser(Map<String, String> environment, String home) {
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path root = xdg.isEmpty() || !Path.of(xdg).isAbsolute() ? Path.of(home, ".cache") : Path.of(xdg);
        return new RulebookCache(root.resolve("finsam").resolve("rulebooks"));
    }

    /**
     * A rulebook: of a jar as it is, of a folder compiled, unless one with the same content was compiled before.
     *
     * @return the rulebook, or what is wrong with it
     * @throws IOException where it cannot be read
     */
    public Loaded load(Path rulebook) throws IOException {
        if (Files.isRegularFile(rulebook)) {
            return new Loaded(BuiltRulebook.read(rulebook), List.of());
        }
        if (!Files.isDirectory(rulebook)) {
            return new Loaded(null, List.of(rulebook + ": finns inte; väntade en mapp eller en jar"));
        }
        Path kept = folder.resolve(key(rulebook) + ".jar");
        if (Files.isRegularFile(kept)) {
            try {
                return new Loaded(BuiltRulebook.read(kept), List.of());
            } catch (IOException | BrokenRulebookException e) {
                Files.deleteIfExists(kept); // half written, or damaged: it is only a copy
            }
        }
        RulebookCompiler.Result result =
                RulebookCompiler.compile(rulebook, new RuleCache(folder.resolve("rules"), BundledRules.all()));
        if (result.rulebook() != null) {
            keep(result.rulebook(), kept);
        }
        return new Loaded(result.rulebook(), result.errors());
    }

    /**
     * What was loaded.
     *
     * @param rulebook the rulebook; null where something is wrong with it
     * @param errors what is wrong, a line each
     * @hidden
     */
    @Internal
    public record Loaded(@Nullable BuiltRulebook rulebook, List<String> errors) {
        /** Copies its list. */
        public Loaded {
            errors = List.copyOf(errors);
        }
    }

    /** Not being able to keep it costs time, and nothing else. */
    private void keep(BuiltRulebook rulebook, Path kept) {
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "new", ".jar");
            rulebook.write(written);
            Files.move(written, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return;
        }
    }

    /** Over every file of the folder, and the finsam that compiles it. Plainly written: every start passes here. */
    private static String key(Path rulebook) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        digest.update(finsam().getBytes(StandardCharsets.UTF_8));
        add(digest, rulebook.toFile(), "");
        return HEX.formatHex(digest.digest());
    }

    /**
     * Which finsam this is: what another has compiled may ask facts that are others here. Drools calls the bundled rules'
     * classes otherwise each time that a version under development is built, so their names tell such builds apart too.
     */
    static String finsam() {
        return RulebookCache.class.getPackage().getImplementationVersion()
                + ' '
                + RulebookResources.BUNDLED.sha256()
                + ' '
                + String.join(" ", RulebookResources.BUNDLED.models());
    }

    private static void add(MessageDigest digest, File file, String name) throws IOException {
        File[] children = file.listFiles();
        if (children == null) {
            if (!file.isFile()) {
                return; // a pipe or a device is no part of a rulebook, and may never end
            }
            byte[] content = OpenFile.found(file.toPath(), Limits.STANDARD.bytes());
            digest.update((name + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update(content);
            return;
        }
        Arrays.sort(children);
        for (File child : children) {
            add(digest, child, name + '/' + child.getName());
        }
    }
}
