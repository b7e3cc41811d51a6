package se.finsam.rules.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.WholeFile;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.report.Regelboksursprung;

/**
 * A rulebook of one's own, compiled: what {@code finsam rules build} makes. Its rules are code, and run with the rights of
 * the program that loads them: load only one whose origin is known. Immutable and thread-safe.
 */
@Api
public final class BuiltRulebook {
    /** More than a rulebook of thousands of controls takes; a file that is larger is something else. */
    private static final long MOST_BYTES = 200_000_000;

    /** Which bundled rulebook it extends or takes rules from, by SHA-256; where the file is not there it stands by itself. */
    static final String BASE = "META-INF/finsam/utgar-fran.txt";

    /** Where the artifact finsam-rulebook has its rulebook, as a jar of its own: beside another's data it would be mixed up. */
    static final String ARTIFACT = "META-INF/finsam-rulebook/regelbok.jar";

    /** The names of all its other files, a line each: a signature tells what was changed or added, and not what was taken away. */
    static final String CONTENTS = "META-INF/finsam/innehall.txt";

    private final Map<String, byte[]> entries;
    private final RulebookResources resources;
    private final Regelboksursprung ursprung;

    private BuiltRulebook(
            Map<String, byte[]> entries, ClassLoader parent, Regelboksursprung ursprung, @Nullable List<Prov> cases) {
        this.ursprung = ursprung;
        this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        this.resources = new RulebookResources(new MemoryLoader(this.entries, parent), cases);
    }

    /**
     * The rulebook with these files, by path: its data, its classes, the text of its rules; and with what a class loader
     * has, where it is not among them.
     */
    static BuiltRulebook of(Map<String, byte[]> entries, ClassLoader rest, Regelboksursprung ursprung) {
        return new BuiltRulebook(entries, rest, ursprung, null);
    }

    /** The same with its cases, which were just read. */
    static BuiltRulebook of(
            Map<String, byte[]> entries, ClassLoader rest, Regelboksursprung ursprung, List<Prov> cases) {
        return new BuiltRulebook(entries, rest, ursprung, cases);
    }

    /**
     * The rulebook in a jar.
     *
     * @throws IOException where the file cannot be read
     * @throws BrokenRulebookException where it is no rulebook, has a format that this finsam does not read, or
     *     extends another bundled rulebook than this finsam's
     */
    public static BuiltRulebook read(Path jar) throws IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return read(in, new Regelboksursprung(Regelboksursprung.Slag.JAR, jar.toString()));
        }
    }

    /**
     * The rulebook of the artifact {@code se.finsam:finsam-rulebook} that is on a class path: the bundled one as it was on the
     * day that its version says, so that a program can take new law without a new finsam.
     *
     * @param classes what has the artifact
     * @throws BrokenRulebookException where there is none, or more than one, or it has a format that this finsam does not read
     * @since 0.1
     */
    public static BuiltRulebook artifact(ClassLoader classes) {
        try {
            List<URL> found = Collections.list(classes.getResources(ARTIFACT));
            if (found.size() != 1) {
                throw new BrokenRulebookException(
                        found.isEmpty()
                                ? "there is no finsam-rulebook on the class path"
                                : "there are " + found.size() + " finsam-rulebook on the class path; leave one: "
                                        + found);
            }
            URL only = found.get(0);
            try (InputStream in = only.openStream()) {
                // Not where it lies: the same rulebook gives the same report on every machine.
                return read(in, new Regelboksursprung(Regelboksursprung.Slag.JAR, "finsam-rulebook"));
            }
        } catch (IOException e) {
            throw new BrokenRulebookException("the finsam-rulebook on the class path cannot be read", e);
        }
    }

    /**
     * The rulebook in a jar of which every file is signed with one of the trusted certificates. What is checked is what is
     * then loaded.
     *
     * @throws IOException where the file cannot be read
     * @throws BrokenRulebookException where a file of it is not signed so, or was changed after it was; or as {@link #read(Path)}
     */
    public static BuiltRulebook read(Path jar, Trust trust) throws IOException {
        SignedJar signed = SignedJar.read(jar, trust, MOST_BYTES);
        return checked(
                signed.entries(), new Regelboksursprung(Regelboksursprung.Slag.JAR, jar.toString(), signed.signer()));
    }

    /** The rulebook in a jar that is read from a stream. */
    static BuiltRulebook read(InputStream jar, Regelboksursprung ursprung) throws IOException {
        return checked(entries(jar, ursprung), ursprung);
    }

    private static Map<String, byte[]> entries(InputStream jar, Regelboksursprung ursprung) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        long size = 0;
        try (ZipInputStream in = new ZipInputStream(jar)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES - size + 1));
                size += bytes.length;
                if (size > MOST_BYTES) {
                    throw new BrokenRulebookException(ursprung.namn() + " is too large to be a rulebook");
                }
                entries.put(entry.getName(), bytes);
            }
        }
        return entries;
    }

    /** What the files of a jar are, or those of the one that the artifact has within it. */
    private static BuiltRulebook checked(Map<String, byte[]> files, Regelboksursprung ursprung) throws IOException {
        byte[] inside = files.get(ARTIFACT);
        Map<String, byte[]> entries = inside == null ? files : entries(new ByteArrayInputStream(inside), ursprung);
        if (!entries.containsKey(RulebookResources.MODELS)) {
            throw new BrokenRulebookException(ursprung.namn() + " is no rulebook that finsam rules build has made");
        }
        CompiledFormat.mustRead(entries.get(CompiledFormat.ENTRY), ursprung.namn());
        byte[] base = entries.get(BASE);
        String bundled = RulebookResources.BUNDLED.sha256();
        if (base != null && !new String(base, StandardCharsets.US_ASCII).equals(bundled)) {
            throw new BrokenRulebookException(ursprung.namn()
                    + " rests on another rulebook than the one that comes with this finsam; build it again");
        }
        return of(entries, BuiltRulebook.class.getClassLoader(), ursprung);
    }

    /**
     * Writes it as a jar; the same rulebook gives the same bytes.
     *
     * @throws IOException where the file cannot be written
     */
    public void write(Path jar) throws IOException {
        WholeFile.write(jar, bytes());
    }

    /** It as a jar. */
    byte[] bytes() throws IOException {
        // Not the format's very first day: beside that Java writes the time anew, in the machine's own zone.
        LocalDateTime early = LocalDateTime.of(1980, 2, 1, 0, 0);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Map<String, byte[]> all = new TreeMap<>(entries);
        all.putIfAbsent(CompiledFormat.ENTRY, CompiledFormat.CURRENT.bytes());
        all.put(CONTENTS, contents(all.keySet()).getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream out = new ZipOutputStream(whole)) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(early);
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return whole.toByteArray();
    }

    /** What {@link #CONTENTS} says where these are all the names. */
    static String contents(Set<String> names) {
        Set<String> others = new TreeSet<>(names);
        others.remove(CONTENTS);
        return String.join("\n", others);
    }

    /** From where it was loaded. */
    public Regelboksursprung ursprung() {
        return ursprung;
    }

    RulebookResources resources() {
        return resources;
    }
}
