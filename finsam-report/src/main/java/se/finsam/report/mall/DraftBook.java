package se.finsam.report.mall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;
import se.finsam.report.xlsx.Settled;

/**
 * A draft as a workbook: a row for each proposal, with the page and the words beside the value, and a column to confirm in.
 * Without state, and thread-safe.
 *
 * @hidden
 */
public final class DraftBook {
    private static final Text SHEET = new Text("Bekräfta", "Confirm");
    private static final Text KEY = SheetWords.KEY;
    private static final Text VALUE = SheetWords.VALUE;
    private static final Text ANSWER = new Text("bekräftad", "confirmed");
    private static final Text RIGHT = new Text("rätt värde", "right value");
    private static final List<Text> HEADS = List.of(
            SheetWords.LABEL,
            VALUE,
            ANSWER,
            RIGHT,
            new Text("säkerhet", "certainty"),
            new Text("dokument", "document"),
            new Text("sida", "page"),
            new Text("ord", "words"),
            new Text("skäl", "reason"),
            KEY);
    private static final int[] WIDTHS = {44, 18, 12, 18, 10, 30, 7, 60, 50, 50};
    private static final int FIRST_INPUT = 2;
    private static final int LAST_INPUT = 3;

    private DraftBook() {}

    /**
     * A proposal as a row has it.
     *
     * @param key the key
     * @param label what the key is called
     * @param value the value
     * @param degree how certain it is, in a word
     * @param reason why
     * @param document where it stood
     * @param page on which page
     * @param words in which words
     * @param answer what was said of it already; null where nothing was
     * @param right the value that was said to be right instead; null where none was
     * @hidden
     */
    public record Line(
            String key,
            String label,
            String value,
            String degree,
            String reason,
            String document,
            int page,
            String words,
            @Nullable Boolean answer,
            @Nullable String right) {}

    /**
     * What a row says of a proposal.
     *
     * @param key the key
     * @param value the proposed value
     * @param answer what is said of it; null where nothing is
     * @param right the value that is right instead; null where none is given
     * @param place the cell of the answer
     * @hidden
     */
    public record Said(
            String key,
            String value,
            @Nullable Boolean answer,
            @Nullable String right,
            Place place) {}

    /** Whether a file is a workbook, by its first four bytes. */
    public static boolean reads(byte[] head) {
        return WorkbookGuard.begins(head);
    }

    /** The workbook's bytes: the same for the same rows. */
    public static byte[] of(List<Line> lines, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "finsam", null)) {
            Worksheet sheet = Look.sheet(workbook, SHEET.in(language));
            Codes codes = new Codes(language);
            int width = 0;
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.width(i, WIDTHS[i]);
                width += WIDTHS[i];
                sheet.value(0, i, SheetWords.capital(HEADS.get(i).in(language)));
            }
            sheet.range(0, 0, 0, WIDTHS.length - 1)
                    .style()
                    .bold()
                    .fillColor(Look.HEAD)
                    .set();
            sheet.freezePane(1, 1);
            sheet.repeatRows(0);
            Look.print(sheet, width);
            for (int i = 0; i < lines.size(); i++) {
                row(sheet, i + 1, lines.get(i), language);
            }
            if (!lines.isEmpty()) {
                List<String> words = List.of(SheetWords.YES.in(language), SheetWords.NO.in(language));
                new Cells(language, codes, null).choose(sheet, 1, lines.size(), FIRST_INPUT, words);
            }
            codes.write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
        return Settled.of(out.toByteArray());
    }

    private static void row(Worksheet sheet, int row, Line line, Language language) {
        Boolean answer = line.answer();
        String said = answer == null ? "" : (answer ? SheetWords.YES : SheetWords.NO).in(language);
        String right = line.right() == null ? "" : line.right();
        List<String> cells = List.of(
                line.label(),
                line.value(),
                said,
                right,
                line.degree(),
                line.document(),
                String.valueOf(line.page()),
                line.words(),
                line.reason(),
                line.key());
        int height = Look.NORMAL;
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(row, i, cells.get(i));
            }
            height = Math.max(height, Look.height(cells.get(i), WIDTHS[i], Look.NORMAL));
            boolean input = i >= FIRST_INPUT && i <= LAST_INPUT;
            var style = sheet.style(row, i).wrapText(true).verticalAlignment("top");
            if (input) {
                style.fillColor(Look.INPUT).borderStyle(BorderStyle.THIN).borderColor(Look.LINE);
            }
            // All are texts, so that what is read back is what was written.
            style.format("@").set();
        }
        sheet.rowHeight(row, height);
    }

    /** What the rows of a workbook say; what is wrong is among the problems, by cell. */
    public static List<Said> read(byte[] file, Problems problems) {
        List<Said> said = new ArrayList<>();
        WorkbookGuard.Looked looked = WorkbookGuard.look(file);
        InputError.Kind wrong = looked.kind();
        if (wrong != null) {
            problems.add(wrong, new Place("", 0, 0), null, looked.expected());
            return said;
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(looked.parts(), new ReadingOptions(false, true))) {
            boolean any = false;
            for (Sheet sheet : (Iterable<Sheet>) workbook.getSheets()::iterator) {
                String name = sheet.getName() == null ? "" : sheet.getName();
                if (SheetWords.is(SHEET, name)) {
                    any = true;
                    SheetReader cells = new SheetReader(sheet.getIndex() + 1, name, new CellScalar(false), problems);
                    read(cells, WorkbookReader.rows(sheet, Limits.STANDARD.values()), said);
                }
            }
            if (!any) {
                Text expected = new Text(
                        "en arbetsbok från finsam confirm --format xlsx",
                        "a workbook from finsam confirm --format xlsx");
                problems.add(InputError.Kind.EMPTY, new Place("", 0, 0), null, expected);
            }
        } catch (WorkbookReader.TooMuch e) {
            int most = Limits.STANDARD.values();
            Text expected = new Text("högst " + most + " celler", "at most " + most + " cells");
            problems.add(InputError.Kind.LIMIT, new Place("", 0, 0), null, expected);
        } catch (IOException | RuntimeException e) {
            if (!WorkbookReader.ofFile(e)) {
                throw e instanceof RuntimeException own ? own : new UncheckedIOException((IOException) e);
            }
            problems.add(
                    InputError.Kind.UNREADABLE,
                    new Place("", 0, 0),
                    null,
                    WorkbookGuard.damaged().expected());
        }
        return said;
    }

    private static void read(SheetReader sheet, SortedMap<Integer, Map<Integer, RawCell>> rows, List<Said> said) {
        Map.Entry<Integer, Map<Integer, RawCell>> head = SheetReader.head(
                rows, row -> column(row, KEY) > 0 && column(row, ANSWER) > 0 && column(row, VALUE) > 0);
        if (head == null) {
            sheet.tell(
                    InputError.Kind.MISSING_KEY,
                    sheet.place(1, 1, ""),
                    null,
                    "en rubrikrad med värde, bekräftad och nyckel",
                    "a row of headings with value, confirmed and key");
            return;
        }
        int key = column(head.getValue(), KEY);
        int value = column(head.getValue(), VALUE);
        int answer = column(head.getValue(), ANSWER);
        int right = column(head.getValue(), RIGHT);
        rows.tailMap(head.getKey() + 1).forEach((row, cells) -> {
            RawCell named = cells.get(key);
            RawCell proposed = cells.get(value);
            RawCell given = cells.get(answer);
            RawCell other = cells.get(right);
            if (named == null || (given == null && other == null)) {
                if (named == null && (given != null || other != null)) {
                    sheet.tell(
                            InputError.Kind.MISSING_KEY,
                            sheet.place(row, key, ""),
                            null,
                            "nyckeln, som i arbetsboken som skrevs",
                            "the key, as in the workbook that was written");
                }
                return;
            }
            Place place = sheet.place(
                    row, other != null ? right : answer, named.text().strip());
            said.add(new Said(
                    named.text().strip(),
                    proposed == null ? "" : proposed.text().strip(),
                    given == null ? null : yes(sheet, given, place),
                    other == null ? null : other.text().strip(),
                    place));
        });
    }

    /** Whether a cell says yes; null, and told where it is more than a blank, where it says neither yes nor no. */
    private static @Nullable Boolean yes(SheetReader sheet, RawCell cell, Place place) {
        String word = cell.text().strip();
        if (SheetWords.is(SheetWords.YES, word)
                || List.of("j", "y", "x", "true").contains(word.toLowerCase(java.util.Locale.ROOT))) {
            return true;
        }
        if (SheetWords.is(SheetWords.NO, word)
                || List.of("n", "false").contains(word.toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        sheet.tell(InputError.Kind.WRONG_TYPE, place, word, "ja eller nej", "yes or no");
        return null;
    }

    private static int column(Map<Integer, RawCell> row, Text word) {
        for (RawCell cell : new TreeMap<>(row).values()) {
            if (SheetWords.is(word, cell.text())) {
                return cell.column();
            }
        }
        return 0;
    }
}
