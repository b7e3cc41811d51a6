package se.finsam.workbench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Limits;
import se.finsam.model.source.OpenFile;
import se.finsam.model.source.Sha256;
import se.finsam.rules.book.FolderFiles;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/**
 * Keeps compiled rulebooks by their content, so that a folder is compiled once and not at every start; in a folder of the
 * user's own, and only as long as nobody else can have put them there.
 *
 * @hidden
 */
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
        return new RulebookCache(root.resolve("finsam").resolve("compiled"));
    }

    /**
     * A rulebook: of a jar as it is, of a folder compiled, unless one with the same content was compiled before.
     *
     * @return the rulebook, or what is wrong with it
     * @throws IOException where it cannot be read
     */
    public Loaded load(Path rulebook) throws IOException {
        if (Files.isRegularFile(rulebook)) {
            return new Loaded(BuiltRulebook.read(rulebook), List.of(), false);
        }
        if (!Files.isDirectory(rulebook)) {
            return new Loaded(null, List.of(rulebook + ": finns inte; väntade en mapp eller en jar"), false);
        }
        if (!FolderFiles.foreign(rulebook).isEmpty()) {
            RulebookCompiler.Result refused = RulebookCompiler.compile(rulebook);
            return new Loaded(refused.rulebook(), refused.errors(), false);
        }
        String name = key(rulebook) + ".jar";
        OwnFolder own = new OwnFolder(folder);
        Optional<BuiltRulebook> kept = kept(own, name, rulebook);
        if (kept.isPresent()) {
            return new Loaded(kept.get(), List.of(), true);
        }
        RuleCache rules = new RuleCache(new OwnFolder(folder.resolve("rules")), BundledRules.all());
        rules.expectChanges();
        RulebookCompiler.Result result = RulebookCompiler.compile(rulebook, rules);
        if (result.rulebook() != null) {
            own.keep(name, RulebookInternals.bytes(result.rulebook()));
        }
        return new Loaded(result.rulebook(), result.errors(), false);
    }

    /** What mutations this finsam has kept the fates of, for a rulebook by what it is called. */
    public KeptResults mutations(String rulebook) {
        return results("mutate", rulebook);
    }

    /** Which controls' cases this finsam knows to have passed, for a rulebook by what it is called. */
    public KeptResults passed(String rulebook) {
        return results("test", rulebook);
    }

    private KeptResults results(String what, String rulebook) {
        return new KeptResults(
                new OwnFolder(folder.resolve("results")),
                Sha256.of(String.join(" ", what, ThisProgram.hash(), rulebook)));
    }

    private static Optional<BuiltRulebook> kept(OwnFolder own, String name, Path rulebook) {
        Optional<byte[]> jar = own.read(name);
        try {
            return jar.isEmpty()
                    ? Optional.empty()
                    : Optional.of(RulebookInternals.read(jar.get(), RulebookCompiler.origin(rulebook)));
        } catch (IOException | BrokenRulebookException e) {
            return Optional.empty(); // it is only a copy, and made again
        }
    }

    /**
     * What was loaded.
     *
     * @param rulebook the rulebook; null where something is wrong with it
     * @param errors what is wrong, a line each
     * @param kept whether it was compiled before, and came from the cache
     * @hidden
     */
    public record Loaded(@Nullable BuiltRulebook rulebook, List<String> errors, boolean kept) {
        /** Copies its list. */
        public Loaded {
            errors = List.copyOf(errors);
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
