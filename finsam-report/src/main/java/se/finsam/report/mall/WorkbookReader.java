package se.finsam.report.mall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import se.finsam.model.Api;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.bind.Node;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagBinder;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Sha256;
import se.finsam.model.source.Text;

/**
 * Reads an underlag from an Excel workbook (.xlsx) that {@link Templates} laid out. Input that is wrong is never an
 * exception: it is a {@link ReadResult} with every error in it, by sheet and cell. Immutable and thread-safe.
 */
@Api
public final class WorkbookReader {
    private final Limits limits;
    private final EgnaNycklar own;
    private final boolean answers;

    private WorkbookReader(Limits limits, EgnaNycklar own, boolean answers) {
        this.limits = limits;
        this.own = own;
        this.answers = answers;
    }

    /** A reader with {@link Limits#STANDARD}. */
    public static WorkbookReader standard() {
        return withLimits(Limits.STANDARD);
    }

    /** A reader with limits of your own; those of depth and characters do not apply. */
    public static WorkbookReader withLimits(Limits limits) {
        return new WorkbookReader(limits, EgnaNycklar.INGA, true);
    }

    /**
     * The same reader, knowing the keys that a rulebook adds: a day or a yes in their cells is then taken for one. Without,
     * their cells are taken as they are.
     *
     * @since 0.1
     */
    public WorkbookReader with(EgnaNycklar nycklar) {
        return new WorkbookReader(limits, nycklar, answers);
    }

    /**
     * The same reader, refusing a workbook of questions ({@code finsam template --for}) with one error of the kind
     * {@link InputError.Kind#QUESTIONS}: its answers are part of an underlag, and checked alone they look like a poor one.
     *
     * @since 0.1
     */
    public WorkbookReader refusingQuestions() {
        return new WorkbookReader(limits, own, false);
    }

    /** Whether a file is one to read here, by its first four bytes: a workbook, or an older one, which is told. */
    public static boolean reads(byte[] head) {
        return WorkbookGuard.begins(head);
    }

    /**
     * The underlag of a workbook, or what is wrong with it. The stream is not closed.
     *
     * @param name what the result calls it
     * @throws IOException where the stream itself fails
     */
    public ReadResult read(InputStream in, String name) throws IOException {
        byte[] file = in.readNBytes(limits.bytes() + 1);
        if (file.length > limits.bytes()) {
            return refused(
                    name,
                    InputError.Kind.LIMIT,
                    "högst " + limits.bytes() + " byte",
                    "at most " + limits.bytes() + " bytes");
        }
        WorkbookGuard.Looked looked = WorkbookGuard.look(file);
        InputError.Kind wrong = looked.kind();
        return wrong == null
                ? workbook(looked, name, Sha256.of(file))
                : refused(name, wrong, looked.expected().sv(), looked.expected().en());
    }

    private ReadResult workbook(WorkbookGuard.Looked looked, String name, String sha256) {
        Problems problems = new Problems();
        Draft underlag = new Draft(new Place("", 0, 0));
        if (!structured(looked, problems)) {
            return damaged(name);
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(looked.parts(), new ReadingOptions(false, true))) {
            if (!answers && asks(workbook)) {
                return refused(
                        name,
                        InputError.Kind.QUESTIONS,
                        "ett underlag; svaren läggs i det med finsam merge",
                        "an input; the answers are put into it with finsam merge");
            }
            if (!read(workbook, underlag, problems)) {
                return refused(
                        name,
                        InputError.Kind.EMPTY,
                        "en arbetsbok från finsam template --format xlsx",
                        "a workbook from finsam template --format xlsx");
            }
        } catch (TooMuch e) {
            return refused(
                    name,
                    InputError.Kind.LIMIT,
                    "högst " + limits.values() + " celler",
                    "at most " + limits.values() + " cells");
        } catch (IOException | RuntimeException e) {
            // Whatever the library makes of bytes that are no workbook, it is the file's fault.
            if (!ofFile(e)) {
                throw e instanceof RuntimeException own ? own : new UncheckedIOException((IOException) e);
            }
            List<InputError> told = problems.list();
            return problems.none()
                    ? damaged(name)
                    : new ReadResult(name, null, CellErrors.of(told, new HashSet<>(told)));
        }
        Set<InputError> told = new HashSet<>(problems.list());
        ReadResult result = UnderlagBinder.bind(underlag.node(), name, sha256, problems);
        return result.value() != null ? result : new ReadResult(name, null, CellErrors.of(result.errors(), told));
    }

    /** Whether the parts can be gone through; what is wrong with the cells of the template's sheets is told by cell. */
    private static boolean structured(WorkbookGuard.Looked looked, Problems problems) {
        try {
            WorkbookParts parts = WorkbookParts.of(looked);
            Map<String, String> names = parts.byPart();
            Set<String> seen = new HashSet<>();
            WorkbookParts.each(looked, (part, xml) -> {
                String name = names.get(part);
                if (name != null && seen.add(part) && !SheetWords.forPeople(name)) {
                    SheetReader sheet = new SheetReader(parts.number(name), name, new CellScalar(false), problems);
                    new SheetStructure(xml, sheet, parts.texts()).check();
                }
            });
            return parts.whole() && seen.size() == names.size() && names.size() == parts.count();
        } catch (XMLStreamException | IOException e) {
            return false;
        }
    }

    private static ReadResult damaged(String name) {
        Text expected = WorkbookGuard.damaged().expected();
        return refused(name, InputError.Kind.UNREADABLE, expected.sv(), expected.en());
    }

    /** Whether a failure came from the library that unpacks and parses, rather than from what finsam makes of it. */
    static boolean ofFile(Throwable failure) {
        if (failure instanceof IOException || failure instanceof ExcelReaderException) {
            return true;
        }
        StackTraceElement[] trace = failure.getStackTrace();
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("org.dhatim.fastexcel.reader.")) {
                return true;
            }
            if (element.getClassName().startsWith("se.finsam.")) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is a template with questions, by the sheet that no other has. */
    private static boolean asks(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .anyMatch(sheet -> sheet.getName() != null && SheetWords.is(SheetWords.QUESTIONS, sheet.getName()));
    }

    /** Whether any sheet was one of the template's. */
    private boolean read(ReadableWorkbook workbook, Draft underlag, Problems problems) throws IOException {
        Map<String, Leaf> keys = new LinkedHashMap<>();
        SheetPlan.ALL.forEach(plan -> keys.putAll(plan.rows(own)));
        CellScalar scalars = new CellScalar(workbook.isDate1904());
        CostSigns signs = new CostSigns();
        Map<String, String> seen = new HashMap<>();
        boolean any = false;
        int cells = 0;
        for (Sheet sheet : (Iterable<Sheet>) workbook.getSheets()::iterator) {
            String name = sheet.getName() == null ? "" : sheet.getName();
            if (SheetWords.forPeople(name)) {
                continue;
            }
            SheetReader reader = new SheetReader(sheet.getIndex() + 1, name, scalars, problems);
            Optional<SheetPlan> plan = plan(name);
            if (plan.isEmpty()) {
                unknown(reader, name);
                continue;
            }
            any = true;
            String first = seen.putIfAbsent(plan.get().name().sv(), name);
            if (first != null) {
                twice(reader, first, name);
                continue;
            }
            SortedMap<Integer, Map<Integer, RawCell>> rows = rows(sheet, limits.values() - cells);
            cells += rows.values().stream().mapToInt(Map::size).sum();
            if (plan.get().form()) {
                SheetPlan form = plan.get();
                new FormReader(reader, keys, new SheetLabels(form, form.rows(own)), signs).read(rows, underlag);
            } else {
                new TableReader(reader, plan.get(), own).read(rows, underlag);
            }
        }
        otherUnits(scalars, underlag, problems);
        signs.check(underlag.node(), problems);
        return any;
    }

    /** Tells of amounts with a unit that is not the underlag's: 500 kr where all amounts are in tusental can mean either. */
    private static void otherUnits(CellScalar scalars, Draft underlag, Problems problems) {
        String unit = "";
        for (Node.Entry entry : underlag.node().entries()) {
            if (entry.key().equals("enhet") && entry.value() instanceof Node.Scalar value) {
                unit = value.written();
            }
        }
        for (CellScalar.WrittenUnit written : scalars.units()) {
            if (!unit.isEmpty() && !written.unit().equals(unit)) {
                problems.add(
                        InputError.Kind.WRONG_TYPE,
                        written.place(),
                        written.text(),
                        new Text(
                                "ett belopp i " + unit + ", som arbetsbokens enhet är, utan annan enhet efter",
                                "an amount in " + unit
                                        + ", which is the workbook's enhet, with no other unit after it"));
            }
        }
    }

    private static Optional<SheetPlan> plan(String name) {
        return SheetPlan.ALL.stream()
                .filter(plan -> SheetWords.is(plan.name(), name))
                .findFirst();
    }

    /** Rows of two sheets would be added together, and nobody would know which were meant. */
    private static void twice(SheetReader reader, String first, String name) {
        reader.tell(
                InputError.Kind.DUPLICATE,
                reader.place(1, 1, ""),
                name,
                "ett blad för varje tabell; " + first + " är samma tabell (egna blad börjar med #)",
                "one sheet for each table; " + first + " is the same table (sheets of your own begin with #)");
    }

    private static void unknown(SheetReader reader, String name) {
        List<String> known =
                SheetPlan.ALL.stream().map(plan -> plan.name().sv()).toList();
        String nearest = Nearest.to(name, known).orElse("");
        reader.tell(
                InputError.Kind.UNKNOWN_KEY,
                reader.place(1, 1, ""),
                name,
                nearest.isEmpty() ? "ett blad från mallen; egna blad börjar med #" : nearest,
                nearest.isEmpty() ? "a sheet of the template; sheets of your own begin with #" : nearest);
    }

    /** The cells of a sheet that hold something, by row and column, both from 1. */
    static SortedMap<Integer, Map<Integer, RawCell>> rows(Sheet sheet, int most) throws IOException {
        SortedMap<Integer, Map<Integer, RawCell>> rows = new TreeMap<>();
        int[] count = {0};
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                Map<Integer, RawCell> cells = new HashMap<>();
                row.forEach(cell -> RawCell.of(cell).ifPresent(raw -> cells.put(raw.column(), raw)));
                count[0] += cells.size();
                if (count[0] > most) {
                    throw new TooMuch();
                }
                if (!cells.isEmpty()) {
                    rows.put(row.getRowNum(), cells);
                }
            });
        }
        return rows;
    }

    private static ReadResult refused(String name, InputError.Kind kind, String sv, String en) {
        return new ReadResult(name, null, List.of(new InputError(kind, new Place("", 0, 0), null, new Text(sv, en))));
    }

    /** Ends the reading of a workbook that has more than the limits allow. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("over a limit", null, false, false);
        }
    }
}
