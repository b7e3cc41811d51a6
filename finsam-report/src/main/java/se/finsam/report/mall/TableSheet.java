package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;
import se.finsam.model.source.Language;

/** A sheet with an item a row: above each column what it is called, what it means, and small the key that it is read by. */
final class TableSheet {
    private static final int LABEL = 0;
    private static final int MEANING = 1;
    private static final int KEY = 2;

    /** How many rows are laid out for more; the drop-downs go on further down. */
    private static final int BLANKS = 25;

    private static final int FURTHER = 300;
    private static final int LABEL_WIDTH = 34;
    private static final int ROW = 17;

    private final Worksheet sheet;
    private final SheetPlan plan;
    private final FieldWords words;
    private final Language language;
    private final Cells cells;
    private final List<Integer> widths = new ArrayList<>();
    private int labelHeight = ROW;
    private int meaningHeight = ROW;

    TableSheet(Worksheet sheet, SheetPlan plan, FieldWords words, Language language, Cells cells) {
        this.sheet = sheet;
        this.plan = plan;
        this.words = words;
        this.language = language;
        this.cells = cells;
    }

    /** Writes the columns and rows; {@code open}: with room for more. */
    void write(Map<String, Leaf> columns, List<TableRow> rows, boolean open) {
        int top = KEY + 1;
        int blank = top + rows.size();
        int last = blank + (open ? BLANKS : 0) - 1;
        int first = plan.roots().size() > 1 ? 1 : 0;
        List<String> names = new ArrayList<>(columns.keySet());
        if (first > 0) {
            String told = words.say("Vilken tabell raden hör till.", "Which table the row belongs to.");
            head(0, SheetWords.capital(SheetPlan.LIST.in(language)), told, SheetPlan.LIST.in(language), LABEL_WIDTH);
            cells.choose(sheet, top, last + FURTHER, 0, plan.words(language));
            cells.mark(sheet, blank, last, 0);
        }
        for (int i = 0; i < names.size(); i++) {
            Leaf leaf = Objects.requireNonNull(columns.get(names.get(i)));
            String meaning = words.inCell(leaf.owner(), leaf.field());
            String label = plan.label(leaf, language);
            head(first + i, label, meaning, names.get(i), ColumnWidth.of(leaf, label, meaning, language));
            cells.show(sheet, blank, last, first + i, leaf);
            cells.choose(sheet, top, open ? last + FURTHER : last, first + i, leaf);
        }
        sheet.rowHeight(LABEL, labelHeight);
        sheet.rowHeight(MEANING, meaningHeight);
        sheet.freezePane(first + 1, KEY + 1);
        sheet.repeatRows(LABEL, KEY);
        sheet.repeatCols(0, first);
        Look.print(sheet, widths.stream().mapToInt(Integer::intValue).sum());
        for (int i = 0; i < rows.size(); i++) {
            row(top + i, rows.get(i), first, names, columns);
        }
    }

    private void row(int row, TableRow line, int first, List<String> names, Map<String, Leaf> columns) {
        if (first > 0) {
            sheet.value(row, 0, plan.word(line.root(), language));
        }
        Set<String> asked = line.asked();
        int height = ROW;
        for (int i = 0; i < names.size(); i++) {
            Leaf leaf = Objects.requireNonNull(columns.get(names.get(i)));
            Object value = line.values().get(names.get(i));
            if (value != null) {
                String text = cells.value(sheet, row, first + i, leaf, value);
                height = Math.max(height, Look.height(text, widths.get(first + i), Look.NORMAL));
            }
            if (asked == null || asked.contains(names.get(i))) {
                cells.show(sheet, row, row, first + i, leaf);
            } else if (value != null) {
                cells.format(sheet, row, first + i, leaf);
            }
        }
        sheet.rowHeight(row, height);
    }

    private void head(int column, String label, String meaning, String key, int columnWidth) {
        sheet.width(column, columnWidth);
        widths.add(columnWidth);
        sheet.value(LABEL, column, label);
        sheet.style(LABEL, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(Look.HEAD)
                .set();
        sheet.value(MEANING, column, meaning);
        sheet.style(MEANING, column)
                .wrapText(true)
                .verticalAlignment("top")
                .fontSize(Look.SMALLER)
                .fontColor(Look.QUIET)
                .set();
        sheet.value(KEY, column, key);
        sheet.style(KEY, column)
                .fontSize(Look.SMALLER)
                .fontColor(Look.FAINT)
                .verticalAlignment("top")
                .set();
        labelHeight = Math.max(labelHeight, Look.height(label, columnWidth - 1, Look.NORMAL));
        meaningHeight = Math.max(meaningHeight, Look.height(meaning, columnWidth, Look.SMALLER));
    }
}
