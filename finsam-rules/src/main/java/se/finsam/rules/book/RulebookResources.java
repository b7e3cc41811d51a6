package se.finsam.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Enhet;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Node;
import se.finsam.model.source.Problems;
import se.finsam.model.source.RecordBinder;
import se.finsam.model.source.Syntax;
import se.finsam.model.source.TreeReader;
import se.finsam.rules.BrokenRulebookException;

/** What belongs to a built rulebook, by name: its data, its examples, its compiled rules and their text. */
public final class RulebookResources {
    /** The rulebook that comes with finsam. */
    public static final RulebookResources BUNDLED = new RulebookResources(RulebookResources.class.getClassLoader());

    /** The classes that are models, a line each, in a rulebook that was built by itself. */
    public static final String MODELS = "META-INF/finsam/modeller.txt";

    /** The underlag that cases start from. */
    public static final String BASE = "META-INF/finsam/bas.yaml";

    /** The ids of the controls that have cases, a line each. */
    public static final String CASES = "META-INF/finsam/prov.txt";

    /** What Drools' Maven plugin writes the same in, for the bundled one. */
    private static final String BUNDLED_MODELS = "META-INF/kie/se.finsam/finsam-rules/drools-model";

    private static final String VERSION = "Drools-Model-Version";

    private final ClassLoader loader;
    private @Nullable Regelbok regelbok;

    /** The rulebook that a class loader has. */
    public RulebookResources(ClassLoader loader) {
        this.loader = loader;
    }

    /** The loader of its classes. */
    public ClassLoader loader() {
        return loader;
    }

    /**
     * Its data, read once.
     *
     * @throws BrokenRulebookException where it is not there or is damaged
     */
    public synchronized Regelbok regelbok() {
        Regelbok known = regelbok;
        if (known == null) {
            known = BookFile.read(bytes(BookFile.RESOURCE), Regelbok.class);
            regelbok = known;
        }
        return known;
    }

    /**
     * Its examples.
     *
     * @throws BrokenRulebookException where they are not there or are damaged
     */
    public Exempelfil exempel() {
        return BookFile.read(bytes(BookFile.EXAMPLES), Exempelfil.class);
    }

    /**
     * Its deadlines; none where it was built before there were any.
     *
     * @throws BrokenRulebookException where they are damaged
     */
    public Fristlista frister() {
        byte[] packed = read(BookFile.DEADLINES);
        return packed == null ? Fristlista.INGA : BookFile.read(packed, Fristlista.class);
    }

    /**
     * The text of a control's rules.
     *
     * @throws BrokenRulebookException where it is not there
     */
    public String drl(String kontroll) {
        return new String(bytes(Kontrollfil.paket(kontroll).replace('.', '/') + "/regel.drl"), StandardCharsets.UTF_8);
    }

    /**
     * The test cases, control by control; of a rulebook that extends the bundled one only its own.
     *
     * @throws BrokenRulebookException where they are not there or are damaged
     */
    public List<Prov> cases() {
        Problems problems = new Problems();
        TreeReader trees = new TreeReader(Limits.STANDARD);
        Node base = document(trees, BASE, problems);
        List<Prov> cases = new ArrayList<>();
        Map<String, Kontrollfil> controls = new HashMap<>();
        regelbok().kontroller().forEach(kontroll -> controls.put(kontroll.id(), kontroll));
        for (String id : lines(CASES)) {
            String resource = cases(id);
            Optional<Provfil> file = new RecordBinder(Enhet.SEK, problems)
                    .bind(document(trees, resource, problems), Provfil.class, id, null);
            Kontrollfil kontroll = controls.get(id);
            if (file.isEmpty() || kontroll == null) {
                throw new BrokenRulebookException("the cases of " + id + " are damaged");
            }
            cases.addAll(new Provlasare(base, id, file.get(), kontroll).read());
        }
        return cases;
    }

    private Node document(TreeReader trees, String resource, Problems problems) {
        String text = new String(bytes(resource), StandardCharsets.UTF_8);
        return trees.read(text, Syntax.YAML, 1, problems).stream()
                .findFirst()
                .orElseThrow(() -> new BrokenRulebookException("the rulebook's " + resource + " is damaged"));
    }

    /** Where a control's cases lie. */
    public static String cases(String kontroll) {
        return "META-INF/finsam/prov/" + kontroll + ".yaml";
    }

    /** The underlag that the bundled rulebook's cases start from, in YAML. */
    String base() {
        return new String(bytes(BASE), StandardCharsets.UTF_8);
    }

    /**
     * The names of its classes that are models; a rulebook that extends the bundled one has those of it too.
     *
     * @throws BrokenRulebookException where it is not known which they are
     */
    public List<String> models() {
        List<String> names = new ArrayList<>();
        if (this != BUNDLED) {
            names.addAll(lines(MODELS));
        }
        if (this == BUNDLED || regelbok().utgarFran() != null) {
            names.addAll(lines(BUNDLED_MODELS));
        }
        return names;
    }

    private List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        String text = new String(bytes(resource), StandardCharsets.UTF_8);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end).strip();
            start = end < 0 ? text.length() : end + 1;
            if (!line.isEmpty() && !line.startsWith(VERSION)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private byte[] bytes(String resource) {
        byte[] bytes = read(resource);
        if (bytes == null) {
            throw new BrokenRulebookException("the rulebook has no " + resource);
        }
        return bytes;
    }

    private byte @Nullable [] read(String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new BrokenRulebookException("the rulebook's " + resource + " cannot be read", e);
        }
    }
}
