package se.finsam.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.finsam.model.EgenNyckel;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Enhet;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagBinder;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Node;
import se.finsam.model.source.Problems;
import se.finsam.model.source.RecordBinder;
import se.finsam.rules.rule.DrlWriter;
import se.finsam.rules.rule.Regelblad;
import se.finsam.rules.rule.Sheet;

/** Reads a rulebook's folder and tells everything that is wrong with it, by file and line. One folder each. */
public final class RulebookFolder {
    private static final String BOOK = "regelbok.yaml";
    private static final String BASE = "bas.yaml";

    /** For people who edit the rulebook; no part of it. */
    private static final String README = "README.md";

    private static final String CONTROL = "kontroll.yaml";
    private static final String SHEET = "regel.yaml";
    private static final String DRL = "regel.drl";
    private static final String CASES = "prov.yaml";

    private final Path root;
    private final List<Parameterfil> finsams;
    private final List<Brist> errors = new ArrayList<>();
    private final List<Kontrollrum> rooms = new ArrayList<>();
    private final Map<String, Regelkalla> rules = new TreeMap<>();
    private final Map<String, Regelblad> sheets = new TreeMap<>();
    /** Where each record came from; two files with the same content are still two. */
    private final IdentityHashMap<Object, Located> written = new IdentityHashMap<>();

    private final Map<String, Path> folders = new LinkedHashMap<>();

    private final List<Object> inOrder = new ArrayList<>();
    private Fristlista deadlines = Fristlista.INGA;
    private Kontoplanslista kontoplaner = Kontoplanslista.INGA;
    private boolean extending;
    private EgnaNycklar nycklar = EgnaNycklar.INGA;
    private final List<Prov> cases = new ArrayList<>();
    private final RulebookFiles files;

    /** A reader of the rulebook in a folder. */
    public RulebookFolder(Path root) {
        this(root, RulebookResources.BUNDLED.regelbok().parametrar());
    }

    /** The same with the parameters that finsam's facts count with; none where finsam's own rulebook is being built. */
    RulebookFolder(Path root, List<Parameterfil> finsams) {
        this.root = root;
        this.finsams = finsams;
        this.files = new RulebookFiles(root, errors);
    }

    /** What is wrong, a line each: file, line, what stood there and what was expected. Empty before {@link #read}. */
    public List<String> errors() {
        return errors.stream().map(Brist::mening).toList();
    }

    /** What is wrong. Empty before {@link #read}. */
    public List<Brist> brister() {
        return List.copyOf(errors);
    }

    /** The controls that could be read, with their rules, also where something else is wrong. Empty before {@link #read}. */
    public List<Kontrollrum> rum() {
        return List.copyOf(rooms);
    }

    /** The records of a kind that could be read, also where something else is wrong. Empty before {@link #read}. */
    public <T extends Record> List<T> filer(Class<T> type) {
        return inOrder.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * How a record of {@link #filer} was written.
     *
     * @throws NullPointerException where it is not one of this folder's
     */
    public Located skriven(Record data) {
        return located(data);
    }

    /** The rules, by the package they declare. Empty before {@link #read}. */
    public Map<String, Regelkalla> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /**
     * The files as they are written.
     *
     * @throws IOException where one cannot be read
     */
    public RulebookSources sources() throws IOException {
        return RulebookSources.of(root, folders);
    }

    /** The test cases, control by control. Empty before {@link #read}. */
    public List<Prov> cases() {
        return List.copyOf(cases);
    }

    /** The deadlines, those of a rulebook that it extends among them. None before {@link #read}. */
    public Fristlista deadlines() {
        return deadlines;
    }

    /** The kontoplaner, those of a rulebook that it extends among them. None before {@link #read}. */
    public Kontoplanslista kontoplaner() {
        return kontoplaner;
    }

    /**
     * The rulebook; empty where something is wrong with it.
     *
     * @throws IOException where the folder cannot be read
     */
    public Optional<Regelbok> read() throws IOException {
        if (Files.isDirectory(root)) {
            for (Path foreign : FolderFiles.foreign(root)) {
                errors.add(Brist.of(
                        Bristkod.RB102,
                        files.name(foreign),
                        "är en länk ut ur regelboken, eller ingen fil; väntade en fil i den"));
            }
        }
        if (!errors.isEmpty()) {
            return Optional.empty(); // nothing of it is read, so that nothing of it is told
        }
        Optional<Regelboksfil> book = record(root.resolve(BOOK), Regelboksfil.class);
        extending = book.isPresent() && book.get().utgar();
        book.ifPresent(this::complete);
        book.ifPresent(this::keys);
        List<Parameterfil> parametrar = records("parametrar", Parameterfil.class);
        for (Parameterfil parameter : parametrar) {
            errors.addAll(ParameterChecks.of(parameter, located(parameter)));
            errors.addAll(ParameterChecks.against(parameter, located(parameter), finsams));
        }
        List<Lagfil> lagar = records("lagar", Lagfil.class);
        List<Profilfil> profiler = records("profiler", Profilfil.class);
        List<Fristfil> frister =
                Files.isDirectory(root.resolve("frister")) ? records("frister", Fristfil.class) : List.of();
        readKontoplaner();
        Optional<Node> base = base();
        List<Kontrollfil> kontroller = new ArrayList<>();
        List<String> groups =
                book.isPresent() && book.get().grupper() != null ? book.get().grupper() : List.of();
        for (String group : groups) {
            for (Path room : files.children(root.resolve(group))) {
                Optional<Kontrollfil> kontroll = control(room, parametrar);
                kontroll.ifPresent(kontroller::add);
                if (kontroll.isPresent() && base.isPresent()) {
                    cases(room.resolve(CASES), kontroll.get(), base.get());
                }
            }
        }
        errors.addAll(ShareChecks.errors(parametrar, written));
        if (book.isEmpty() || !errors.isEmpty()) {
            return Optional.empty();
        }
        Regelboksfil file = book.get();
        Regelbok own = new Regelbok(
                file.version(),
                FolderHash.of(root, README),
                null,
                file.texter() == null ? Map.of() : file.texter(),
                file.ord() == null ? Map.of() : file.ord(),
                file.tidsord() == null ? List.of() : file.tidsord(),
                kontroller,
                parametrar,
                lagar,
                profiler,
                sheets,
                nycklar);
        Regelbok bok = extending ? new Extension(RulebookResources.BUNDLED.regelbok()).with(own) : own;
        errors.addAll(new ReferenceChecks(bok, written).errors());
        errors.addAll(new DeadlineChecks(bok, written).errors(frister));
        deadlines =
                extending ? Extension.deadlines(RulebookResources.BUNDLED.frister(), frister) : new Fristlista(frister);
        return errors.isEmpty() ? Optional.of(bok) : Optional.empty();
    }

    private void readKontoplaner() throws IOException {
        Kontoplanslista base = extending ? RulebookResources.BUNDLED.kontoplaner() : Kontoplanslista.INGA;
        KontoplanFiles plans = new KontoplanFiles(base.kontoplaner());
        Path folder = root.resolve("kontoplaner");
        for (Path file : Files.isDirectory(folder) ? files.children(folder) : List.<Path>of()) {
            if (!Files.isRegularFile(file)) {
                errors.add(Brist.of(Bristkod.RB101, files.name(file), "är ingen vanlig fil"));
            } else if (!file.endsWith(README)) {
                plans.read(file, files.name(file));
            }
        }
        errors.addAll(plans.errors());
        kontoplaner = plans.all();
    }

    /** The keys that it adds: its controls and cases ask for them. */
    private void keys(Regelboksfil book) {
        List<EgenNyckel> own = book.nycklar() == null ? List.of() : book.nycklar();
        errors.addAll(OwnKeyChecks.of(own, located(book)));
        nycklar = new EgnaNycklar(own);
    }

    /** A rulebook that stands by itself has to say all of it. */
    private void complete(Regelboksfil book) {
        if (extending && !Regelboksfil.FINSAM.equals(book.utgarFran())) {
            errors.add(located(book)
                    .brist(Bristkod.RB103, "utgarFran", "", "utgarFran: \"" + book.utgarFran() + "\"; väntade finsam"));
        }
        if (!extending) {
            Map<String, Boolean> parts = new TreeMap<>(Map.of(
                    "grupper", book.grupper() != null,
                    "texter", book.texter() != null,
                    "ord", book.ord() != null,
                    "tidsord", book.tidsord() != null));
            parts.forEach((key, there) -> {
                if (!there) {
                    errors.add(Brist.at(
                            Bristkod.RB104,
                            BOOK,
                            1,
                            key + " saknas; väntas där regelboken inte har utgarFran: finsam"));
                }
            });
        }
    }

    private Optional<Kontrollfil> control(Path room, List<Parameterfil> parametrar) throws IOException {
        Path file = room.resolve(CONTROL);
        Path sheet = room.resolve(SHEET);
        Path drl = room.resolve(DRL);
        boolean written = Files.isRegularFile(sheet);
        for (Path needed : List.of(file, written ? sheet : drl, room.resolve(CASES))) {
            if (!Files.isRegularFile(needed)) {
                String other = needed.equals(drl) ? SHEET + " eller " + DRL : String.valueOf(needed.getFileName());
                errors.add(Brist.of(Bristkod.RB101, files.name(room), other + " saknas"));
            }
        }
        if (written && Files.isRegularFile(drl)) {
            errors.add(Brist.of(
                    Bristkod.RB104, files.name(room), SHEET + " och " + DRL + " står båda där; väntade en av dem"));
        }
        if (!Files.isRegularFile(file) || (!written && !Files.isRegularFile(drl))) {
            return Optional.empty();
        }
        Optional<Kontrollfil> kontroll = record(file, Kontrollfil.class);
        if (kontroll.isPresent()) {
            folders.put(kontroll.get().id(), room);
            Located located = located(kontroll.get());
            NeedChecks.unknown(kontroll.get(), nycklar)
                    .forEach(path -> errors.add(located.brist(
                            Bristkod.RB201, "behover", path, "behover: underlaget har ingen nyckel " + path)));
            Optional<Kontrollrum> whole = written
                    ? sheet(kontroll.get(), sheet, parametrar)
                    : files.text(drl).map(text -> new Kontrollrum(kontroll.get(), files.name(drl), text));
            rules.put(
                    Kontrollfil.paket(kontroll.get().id()),
                    new Regelkalla(
                            written ? sheet : drl, whole.map(Kontrollrum::drl).orElse("")));
            whole.ifPresent(one -> {
                rooms.add(one);
                errors.addAll(new RuleTextChecks(one, located).errors());
            });
        }
        return kontroll;
    }

    /** A control whose rules are a {@code regel.yaml}; empty where that is wrong. */
    private Optional<Kontrollrum> sheet(Kontrollfil kontroll, Path file, List<Parameterfil> own) throws IOException {
        Optional<Regelblad> blad = record(file, Regelblad.class);
        if (blad.isEmpty()) {
            return Optional.empty();
        }
        Located where = located(blad.get());
        SheetChecks checks = new SheetChecks(kontroll, located(kontroll), where);
        List<Parameterfil> all = new ArrayList<>(own);
        if (extending) {
            all.addAll(RulebookResources.BUNDLED.regelbok().parametrar());
        }
        Optional<Sheet> sheet = checks.read(blad.get(), all, nycklar);
        errors.addAll(checks.errors());
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        sheets.put(kontroll.id(), blad.get());
        DrlWriter.Drl drl = DrlWriter.write(kontroll.id(), Kontrollfil.paket(kontroll.id()), sheet.get());
        List<Integer> lines = drl.pointers().stream()
                .map(pointer -> pointer.isEmpty() ? 1 : where.line(pointer))
                .toList();
        return Optional.of(new Kontrollrum(kontroll, files.name(file), drl.text(), sheet.get(), lines));
    }

    /** What all cases start from; an error of its own is told once, and not again for every case. */
    private Optional<Node> base() throws IOException {
        Path file = root.resolve(BASE);
        Problems problems = new Problems();
        if (extending && !Files.exists(file)) {
            List<Node> bundled = files.documents(RulebookResources.BUNDLED.base(), problems);
            return bundled.stream().findFirst();
        }
        Optional<Node> document = files.document(file, problems);
        problems.list().forEach(problem -> errors.add(Brist.of(files.name(file), problem)));
        List<InputError> unfit = document.map(base -> UnderlagBinder.bind(base, BASE))
                .map(ReadResult::errors)
                .orElse(List.of());
        unfit.forEach(problem -> errors.add(Brist.of(files.name(file), problem)));
        return unfit.isEmpty() ? document : Optional.empty();
    }

    private void cases(Path file, Kontrollfil kontroll, Node base) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Optional<Provfil> prov = record(file, Provfil.class);
        if (prov.isPresent()) {
            Provlasare reader = new Provlasare(base, files.name(file), prov.get(), kontroll, nycklar);
            cases.addAll(reader.read());
            errors.addAll(reader.errors());
        }
    }

    private <T> List<T> records(String folder, Class<T> type) throws IOException {
        List<T> found = new ArrayList<>();
        if (extending && !Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        for (Path file : files.children(root.resolve(folder))) {
            if (file.endsWith(README)) {
                continue;
            }
            record(file, type).ifPresent(found::add);
        }
        return found;
    }

    private <T> Optional<T> record(Path file, Class<T> type) throws IOException {
        Problems problems = new Problems();
        Optional<Node> document = files.document(file, problems);
        Optional<T> value = document.flatMap(
                node -> new RecordBinder(Enhet.SEK, problems).bind(node, type, files.name(file), null));
        if (document.isPresent() && value.isPresent()) {
            written.put(value.get(), new Located(files.name(file), document.get()));
            inOrder.add(value.get());
        }
        problems.list().forEach(problem -> errors.add(Brist.of(files.name(file), problem)));
        return problems.none() ? value : Optional.empty();
    }

    private Located located(Object data) {
        return Objects.requireNonNull(written.get(data), "every record comes from a file");
    }
}
