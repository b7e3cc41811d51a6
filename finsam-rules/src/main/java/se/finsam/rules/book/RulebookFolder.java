package se.finsam.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.finsam.model.EgenNyckel;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagBinder;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Problems;
import se.finsam.rules.rule.RuleSheet;

/** Reads a rulebook's folder and tells everything that is wrong with it, by file and line. One folder each. */
public final class RulebookFolder {
    private static final String BOOK = "regelbok.yaml";
    private static final String BASE = "bas.yaml";

    /** For people who edit the rulebook; no part of it. */
    private static final String README = "README.md";

    static final String CASES = "prov.yaml";

    private final Path root;
    private final List<Parameterfil> finsams;
    private final List<Brist> errors = new ArrayList<>();
    private final WrittenRecords records;
    private final RoomReader rooms;
    private Fristlista deadlines = Fristlista.INGA;
    private Kontoplanslista kontoplaner = Kontoplanslista.INGA;
    private boolean extending;
    private EgnaNycklar nycklar = EgnaNycklar.INGA;
    private final List<Prov> cases = new ArrayList<>();
    private final RulebookFiles files;

    /** A reader of the rulebook in a folder. */
    public RulebookFolder(Path root) {
        this(root, RulebookResources.BUNDLED.regelbok().parametrar(), RulebookResources.BUNDLED::blad);
    }

    /** The folder of finsam's own rulebook, when it is being built. */
    public static RulebookFolder finsams(Path root) {
        return new RulebookFolder(root, List.of(), kontroll -> Optional.empty());
    }

    /**
     * A reader.
     *
     * @param finsams the parameters that finsam's facts count with
     * @param proved the sheets that were proved when finsam was built
     */
    private RulebookFolder(Path root, List<Parameterfil> finsams, Function<String, Optional<RuleSheet>> proved) {
        this.root = root;
        this.finsams = finsams;
        this.files = new RulebookFiles(root, errors);
        this.records = new WrittenRecords(files, errors);
        this.rooms = new RoomReader(files, records, errors, proved);
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
        return rooms.rooms();
    }

    /** The records of a kind that could be read, also where something else is wrong. Empty before {@link #read}. */
    public <T extends Record> List<T> filer(Class<T> type) {
        return records.inOrder().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /**
     * How a record of {@link #filer} was written.
     *
     * @throws NullPointerException where it is not one of this folder's
     */
    public Located skriven(Record data) {
        return records.located(data);
    }

    /** The rules, by the package they declare. Empty before {@link #read}. */
    public Map<String, Regelkalla> rules() {
        return rooms.rules();
    }

    /**
     * The files as they are written.
     *
     * @throws IOException where one cannot be read
     */
    public RulebookSources sources() throws IOException {
        return RulebookSources.of(root, rooms.folders());
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
        Optional<Regelboksfil> book = records.read(root.resolve(BOOK), Regelboksfil.class);
        extending = book.isPresent() && book.get().utgar();
        book.ifPresent(this::complete);
        book.ifPresent(this::keys);
        List<Parameterfil> parametrar = all("parametrar", Parameterfil.class);
        for (Parameterfil parameter : parametrar) {
            errors.addAll(ParameterChecks.of(parameter, records.located(parameter)));
            errors.addAll(ParameterChecks.against(parameter, records.located(parameter), finsams));
        }
        List<Lagfil> lagar = all("lagar", Lagfil.class);
        List<Profilfil> profiler = all("profiler", Profilfil.class);
        List<Fristfil> frister =
                Files.isDirectory(root.resolve("frister")) ? all("frister", Fristfil.class) : List.of();
        readKontoplaner();
        Optional<Node> base = base();
        List<Kontrollfil> kontroller = new ArrayList<>();
        List<String> groups =
                book.isPresent() && book.get().grupper() != null ? book.get().grupper() : List.of();
        for (String group : groups) {
            for (Path room : files.children(root.resolve(group))) {
                Optional<Kontrollfil> kontroll = rooms.read(room, parameters(parametrar), nycklar);
                kontroll.ifPresent(kontroller::add);
                if (kontroll.isPresent() && base.isPresent()) {
                    cases(room.resolve(CASES), kontroll.get(), base.get());
                }
            }
        }
        rooms.prove();
        errors.addAll(ShareChecks.errors(parametrar, records.written()));
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
                file.tal() == null ? Map.of() : file.tal(),
                file.tidsord() == null ? List.of() : file.tidsord(),
                kontroller,
                parametrar,
                lagar,
                profiler,
                rooms.sheets(),
                nycklar,
                Map.of());
        Regelbok bok = extending ? new Extension(RulebookResources.BUNDLED.regelbok()).with(own) : own;
        errors.addAll(new ReferenceChecks(bok, records.written()).errors());
        errors.addAll(new DeadlineChecks(bok, records.written()).errors(frister));
        deadlines =
                extending ? Extension.deadlines(RulebookResources.BUNDLED.frister(), frister) : new Fristlista(frister);
        return errors.isEmpty() ? Optional.of(bok) : Optional.empty();
    }

    /** Its parameters, and those of a rulebook that it extends. */
    private List<Parameterfil> parameters(List<Parameterfil> own) {
        List<Parameterfil> all = new ArrayList<>(own);
        if (extending) {
            all.addAll(RulebookResources.BUNDLED.regelbok().parametrar());
        }
        return all;
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
        errors.addAll(OwnKeyDeclarations.of(own, records.located(book)));
        nycklar = new EgnaNycklar(own);
    }

    /** A rulebook that stands by itself has to say all of it. */
    private void complete(Regelboksfil book) {
        if (extending && !Regelboksfil.FINSAM.equals(book.utgarFran())) {
            errors.add(records.located(book)
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

    /** What all cases start from; an error of its own is told once, and not again for every case. */
    private Optional<Node> base() throws IOException {
        Path file = root.resolve(BASE);
        Problems problems = new Problems();
        if (extending && !Files.exists(file)) {
            List<Node> bundled = files.documents(RulebookResources.BUNDLED.base(), problems);
            return bundled.stream().findFirst();
        }
        Optional<Node> document = files.document(file, Underlag.class, problems);
        List<InputError> unfit = document.map(base -> UnderlagBinder.bind(base, BASE, null, problems))
                .map(ReadResult::errors)
                .orElseGet(problems::list);
        unfit.forEach(problem -> errors.add(Brist.of(files.name(file), problem)));
        return unfit.isEmpty() ? document : Optional.empty();
    }

    private void cases(Path file, Kontrollfil kontroll, Node base) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Optional<Provfil> prov = records.read(file, Provfil.class);
        if (prov.isPresent()) {
            Provlasare reader = new Provlasare(base, files.name(file), prov.get(), kontroll, nycklar);
            cases.addAll(reader.read());
            errors.addAll(reader.errors());
        }
    }

    private <T> List<T> all(String folder, Class<T> type) throws IOException {
        List<T> found = new ArrayList<>();
        if (extending && !Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        for (Path file : files.children(root.resolve(folder))) {
            if (file.endsWith(README)) {
                continue;
            }
            records.read(file, type).ifPresent(found::add);
        }
        return found;
    }
}
