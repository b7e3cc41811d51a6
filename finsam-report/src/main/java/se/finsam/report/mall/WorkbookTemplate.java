package se.finsam.report.mall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Language;
import se.finsam.report.Handling;
import se.finsam.report.xlsx.Settled;

/** Writes an Excel workbook to fill in: a sheet a part, with explanations, drop-downs and the values already known. */
final class WorkbookTemplate {
    private static final int TEXT_WIDTH = 110;
    private static final int LINE_LIMIT = 32_000;

    private final Language language;
    private final FieldWords words;
    private final boolean answers;
    private final EgnaNycklar own;

    /**
     * A writer.
     *
     * @param answers whether only what is asked for is to be written, with what tells where it belongs
     * @param own the keys that the rulebook adds
     */
    WorkbookTemplate(Language language, boolean answers, EgnaNycklar own) {
        this.own = own;
        this.language = language;
        this.words = new FieldWords(language);
        this.answers = answers;
    }

    /** The workbook's bytes: the same for the same input. */
    byte[] write(
            List<String> introduction,
            Map<Handling, List<PlainQuestion>> questions,
            Asked asked,
            @Nullable Underlag given) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "finsam", null)) {
            Codes codes = new Codes(language);
            lines(Look.sheet(workbook, SheetWords.README.in(language)), readme(introduction, questions.isEmpty()));
            if (!questions.isEmpty()) {
                new QuestionSheet(Look.sheet(workbook, SheetWords.QUESTIONS.in(language)), words, language)
                        .write(questions);
            }
            Cells cells = new Cells(language, codes, given == null ? null : given.enhet());
            for (SheetPlan plan : SheetPlan.ALL) {
                sheet(workbook, plan, asked, given, cells);
            }
            codes.write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
        return Settled.of(out.toByteArray());
    }

    private void sheet(Workbook workbook, SheetPlan plan, Asked asked, @Nullable Underlag given, Cells cells) {
        if (plan.form()) {
            Map<Leaf, List<Object>> rows = new LinkedHashMap<>();
            plan.rows(own).values().forEach(leaf -> formRow(leaf, asked, given, rows));
            // A sheet with nothing but what is known is no question.
            boolean first = plan.equals(SheetPlan.ALL.get(0));
            if (!rows.isEmpty()
                    && (first || rows.keySet().stream().anyMatch(leaf -> wanted(asked, leaf.path()) != null))) {
                new FormSheet(Look.sheet(workbook, plan.name().in(language)), plan, words, language, cells)
                        .write(rows, first && !answers);
            }
            return;
        }
        Map<String, Leaf> all = plan.columns(own);
        List<TableRow> rows = new ArrayList<>();
        boolean open = false;
        for (String root : plan.roots()) {
            Asked part = wanted(asked, SheetPlan.steps(root));
            if (part != null) {
                List<?> items = value(given, SheetPlan.steps(root)) instanceof List<?> list ? list : null;
                TableRows.add(rows, all, root, part, items, answers);
                open |= part.whole();
            }
        }
        if (open || !rows.isEmpty()) {
            Map<String, Leaf> columns = answers && !open ? TableRows.columns(all, rows) : all;
            new TableSheet(Look.sheet(workbook, plan.name().in(language)), plan, words, language, cells)
                    .write(columns, rows, open || !answers);
        }
    }

    private void formRow(Leaf leaf, Asked asked, @Nullable Underlag given, Map<Leaf, List<Object>> rows) {
        Object value = value(given, leaf.path());
        if (value == null && leaf.field().key().equals("schema")) {
            value = Underlag.SCHEMA;
        }
        boolean told = value != null && identifies(leaf);
        boolean wanted = wanted(asked, leaf.path()) != null && !(answers && value != null);
        if (told || wanted) {
            List<Object> values = new ArrayList<>();
            if (value instanceof List<?> items) {
                values.addAll(items.isEmpty() ? List.of(SheetWords.NONE.in(language)) : items);
            } else if (value != null) {
                values.add(value);
            }
            rows.put(leaf, values);
        }
    }

    private static boolean identifies(Leaf leaf) {
        return leaf.field().own() == null
                && (leaf.path().size() == 1 || leaf.path().get(0).equals("forbund"))
                && YamlTemplate.identifies(leaf.owner(), leaf.field());
    }

    /** What is asked of what a path leads to; null where nothing is. */
    private static @Nullable Asked wanted(Asked asked, List<String> path) {
        Asked at = asked;
        for (String key : path) {
            at = at.at(key);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** What a path leads to in a record; null where nothing stands there. */
    static @Nullable Object value(@Nullable Object record, List<String> path) {
        Object at = record;
        for (String key : path) {
            if (at == null) {
                return null;
            }
            at = at instanceof Map<?, ?> keys
                    ? keys.get(key)
                    : RecordShape.of(at.getClass()).field(key).orElseThrow().get(at);
        }
        return at;
    }

    private List<String> readme(List<String> introduction, boolean whole) {
        List<String> lines = new ArrayList<>(whole ? introduction : introduction.subList(0, 2));
        lines.add("");
        lines.addAll(List.of(
                words.say(
                        "Varje blad är en del. Gula celler fylls i. De små grå orden är nycklarna som finsam läser"
                                + " bladet efter: ändra inte dem, och ta inte bort dem.",
                        "Each sheet is a part. Yellow cells are to be filled in. The small grey words are the keys by"
                                + " which finsam reads the sheet: do not change them, and do not take them away."),
                words.say(
                        "Belopp och datum skrivs som tal och datum i cellen, eller som de står tryckta: 1 258 500 kr,"
                                + " (355), 20 %, 25 mars 2022, 30/6 2021. Ett streck säger inget. Formler går bra: det"
                                + " senast beräknade värdet läses, avrundat till 15 siffror som Excel visar.",
                        "Amounts and dates are numbers and dates in the cell, or as they are printed: 1 258 500 kr,"
                                + " (355), 20 %, 25 mars 2022, 30/6 2021. A dash says nothing. Formulas are fine: the"
                                + " value last computed is read, rounded to 15 digits as Excel shows."),
                words.say(
                        "Flera värden i en cell skiljs åt med semikolon. INGA säger att det inte finns några; en tom"
                                + " cell säger att det inte är känt.",
                        "Several values in a cell have semicolons between. NONE says that there are none; an empty"
                                + " cell says that it is not known."),
                words.say(
                        "Där en post har egna rader, som en not, lämnas postens egna celler tomma på de följande"
                                + " raderna.",
                        "Where an item has lines of its own, as a note has, the item's own cells are left empty on the"
                                + " lines that follow."),
                words.say(
                        "Egna blad och kolumner läses inte om namnet börjar med #.",
                        "Sheets and columns of your own are not read where their name begins with #.")));
        return lines;
    }

    private static void lines(Worksheet sheet, List<String> lines) {
        sheet.width(0, TEXT_WIDTH);
        Look.print(sheet, TEXT_WIDTH);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            sheet.value(i, 0, line.length() > LINE_LIMIT ? line.substring(0, LINE_LIMIT) + "…" : line);
            sheet.style(i, 0).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(i, Look.height(line, TEXT_WIDTH, Look.NORMAL));
        }
    }
}
