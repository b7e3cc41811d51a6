package se.finsam.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Enhet;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.rule.DrlWriter;
import se.finsam.rules.rule.FactsOnly;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.RuleSheet;

/** What belongs to a built rulebook, by name: its data, its examples, its compiled rules and their text. */
public final class RulebookResources {
    /** The rulebook that comes with finsam. */
    public static final RulebookResources BUNDLED = new RulebookResources(RulebookResources.class.getClassLoader());

    /** The classes that are models, a line each, in a rulebook that was built by itself. */
    public static final String MODELS = "META-INF/finsam/modeller.txt";

    /**
     * Begins a line of {@link #MODELS} that is a package: its rules are the bundled rulebook's. By its package, since Drools
     * calls the class otherwise each time that finsam is built.
     */
    public static final String AS_BUNDLED = "@";

    /** SHA-256 over its files, by itself: to know which it is, without reading it. */
    public static final String HASH = "META-INF/finsam/regelbok.sha256";

    /** The underlag that cases start from. */
    private static final String BASE = "bas.yaml";

    /** What Drools' Maven plugin writes the same in, for the bundled one. */
    private static final String BUNDLED_MODELS = "META-INF/kie/se.finsam/finsam-rules/drools-model";

    private static final String VERSION = "Drools-Model-Version";

    private final ClassLoader loader;
    private final Map<String, RuleSheet> sheets = new ConcurrentHashMap<>();
    private final Map<String, Optional<RuleSheet>> computing = new ConcurrentHashMap<>();
    private @Nullable Regelbok regelbok;
    private @Nullable RulebookSources sources;

    private final @Nullable List<Prov> cases;

    /** The rulebook that a class loader has. */
    public RulebookResources(ClassLoader loader) {
        this(loader, null);
    }

    /** The same with its cases, where they have been read already; null where not. */
    public RulebookResources(ClassLoader loader, @Nullable List<Prov> cases) {
        this.loader = loader;
        this.cases = cases == null ? null : List.copyOf(cases);
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
     * SHA-256 over its files, in lower-case hexadecimal.
     *
     * @throws BrokenRulebookException where it is not there
     */
    public String sha256() {
        return new String(bytes(HASH), StandardCharsets.US_ASCII).strip();
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
     * Its kontoplaner; none where it was built before there were any.
     *
     * @throws BrokenRulebookException where they are damaged
     */
    public Kontoplanslista kontoplaner() {
        byte[] packed = read(BookFile.CHARTS);
        return packed == null ? Kontoplanslista.INGA : BookFile.read(packed, Kontoplanslista.class);
    }

    /**
     * The text of a control's rules.
     *
     * @throws BrokenRulebookException where it is not there
     */
    public String drl(String kontroll) {
        Optional<RuleSheet> sheet = blad(kontroll);
        if (sheet.isPresent()) {
            return DrlWriter.write(kontroll, Kontrollfil.paket(kontroll), sheet.get())
                    .text();
        }
        String own = sources().text(sources().rules(kontroll));
        if (own.isEmpty() && this == BUNDLED) {
            throw new BrokenRulebookException("the rulebook has no rules for " + kontroll);
        }
        return own.isEmpty() ? BUNDLED.drl(kontroll) : own;
    }

    /**
     * The figures and rules of a control, read once; empty where its rules are written in DRL.
     *
     * @throws BrokenRulebookException where they are damaged
     */
    public Optional<RuleSheet> blad(String kontroll) {
        Regelblad written = regelbok().blad().get(kontroll);
        if (written == null) {
            return Optional.empty();
        }
        RuleSheet known = sheets.get(kontroll);
        if (known == null) {
            known = Sheets.of(regelbok(), kontroll);
            sheets.put(kontroll, known);
        }
        return Optional.of(known);
    }

    /** The same; empty too for a control that computes no figures, whose sheet is then not read. */
    public Optional<RuleSheet> raknar(String kontroll) {
        Optional<RuleSheet> known = computing.get(kontroll);
        if (known == null) {
            Regelblad written = regelbok().blad().get(kontroll);
            known = written == null || FactsOnly.is(written) ? Optional.empty() : blad(kontroll);
            computing.put(kontroll, known);
        }
        return known;
    }

    /** For each line of a control's DRL, the line of its file of rules that it comes from; empty where that is the DRL itself. */
    public List<Integer> rader(String kontroll) {
        Optional<RuleSheet> sheet = blad(kontroll);
        String path = sources().rules(kontroll);
        List<Integer> lines = new ArrayList<>();
        if (sheet.isPresent() && !sources().text(path).isEmpty()) {
            Located file = new Located(
                    path, document(new TreeReader(Limits.STANDARD), sources().text(path), new Problems()));
            for (String pointer : DrlWriter.write(kontroll, Kontrollfil.paket(kontroll), sheet.get())
                    .pointers()) {
                lines.add(pointer.isEmpty() ? 1 : file.line(pointer));
            }
        }
        return lines;
    }

    /**
     * Its files as they were written; of a rulebook that extends the bundled one only its own.
     *
     * @throws BrokenRulebookException where they are not there
     */
    public synchronized RulebookSources sources() {
        RulebookSources known = sources;
        if (known == null) {
            known = BookFile.read(bytes(RulebookSources.RESOURCE), RulebookSources.class);
            sources = known;
        }
        return known;
    }

    /**
     * The test cases, control by control; of a rulebook that extends the bundled one only its own.
     *
     * @throws BrokenRulebookException where they are not there or are damaged
     */
    public List<Prov> cases() {
        return cases == null ? readCases() : cases;
    }

    private List<Prov> readCases() {
        Problems problems = new Problems();
        TreeReader trees = new TreeReader(Limits.STANDARD);
        Node base = document(trees, base(), problems);
        List<Prov> all = new ArrayList<>();
        for (Kontrollfil kontroll : regelbok().kontroller()) {
            String path = sources().cases(kontroll.id());
            String text = sources().text(path);
            if (!text.isEmpty()) {
                Provfil file = new RecordBinder(Enhet.SEK, problems)
                        .bind(document(trees, text, problems), Provfil.class, kontroll.id(), null)
                        .orElseThrow(() -> new BrokenRulebookException("the rulebook's " + path + " is damaged"));
                all.addAll(new Provlasare(base, path, file, kontroll, regelbok().nycklar()).read());
            }
        }
        return all;
    }

    private static Node document(TreeReader trees, String text, Problems problems) {
        return trees.read(text, Syntax.YAML, 1, problems).stream()
                .findFirst()
                .orElseThrow(() -> new BrokenRulebookException("the rulebook's cases are damaged"));
    }

    /** The underlag that its cases start from, in YAML: its own, else the bundled rulebook's. */
    String base() {
        String own = sources().text(BASE);
        return own.isEmpty() && this != BUNDLED ? BUNDLED.base() : own;
    }

    /**
     * The names of its classes that are models; a rulebook that extends the bundled one has those of it too.
     *
     * @throws BrokenRulebookException where it is not known which they are
     */
    public List<String> models() {
        List<String> names = new ArrayList<>();
        if (this != BUNDLED) {
            for (String line : lines(MODELS)) {
                names.addAll(line.startsWith(AS_BUNDLED) ? bundledModels(line.substring(1)) : List.of(line));
            }
        }
        if (this == BUNDLED || regelbok().utgarFran() != null) {
            names.addAll(lines(BUNDLED_MODELS));
        }
        return names;
    }

    /** The bundled models of a package. */
    private static List<String> bundledModels(String paket) {
        List<String> names = new ArrayList<>();
        for (String name : BUNDLED.models()) {
            if (name.startsWith(paket + '.')) {
                names.add(name);
            }
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
