package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;
import se.finsam.model.source.Language;

/** A sheet with an item a row. */
final class TableSheet {
    private static final int HEAD = 1;
    private static final int BLANKS = 60;

    private final Worksheet sheet;
    private final SheetPlan plan;
    private final FieldWords words;
    private final Language language;
    private final Cells cells;

    TableSheet(Worksheet sheet, SheetPlan plan, FieldWords words, Language language, Cells cells) {
        this.sheet = sheet;
        this.plan = plan;
        this.words = words;
        this.language = language;
        this.cells = cells;
    }

    /** Writes the columns and rows, with room for more. */
    void write(Map<String, Leaf> columns, List<TableRow> rows) {
        boolean several = plan.roots().size() > 1;
        int first = several ? 1 : 0;
        List<String> names = new ArrayList<>(columns.keySet());
        if (several) {
            head(
                    0,
                    SheetPlan.LIST.in(language),
                    words.say("Vilken tabell raden hör till.", "Which table the row belongs to."),
                    30);
            sheet.range(HEAD + 1, 0, HEAD + rows.size() + BLANKS, 0)
                    .validateWithListByFormula("\""
                            + String.join(
                                    ",", plan.roots().stream().map(plan::label).toList()) + "\"")
                    .errorTitle("finsam")
                    .error(words.say("Välj ur listan.", "Choose from the list."));
        }
        for (int i = 0; i < names.size(); i++) {
            Leaf leaf = java.util.Objects.requireNonNull(columns.get(names.get(i)));
            head(first + i, names.get(i), words.inCell(leaf.owner(), leaf.field()), 22);
            cells.show(sheet, HEAD + 1, HEAD + rows.size() + BLANKS, first + i, leaf, false);
            cells.choose(sheet, HEAD + 1, HEAD + rows.size() + BLANKS, first + i, leaf);
        }
        sheet.freezePane(first + 1, HEAD + 1);
        for (int i = 0; i < rows.size(); i++) {
            row(HEAD + 1 + i, rows.get(i), first, names, columns);
        }
    }

    private void row(int row, TableRow line, int first, List<String> names, Map<String, Leaf> columns) {
        if (first > 0) {
            sheet.value(row, 0, line.label());
        }
        Set<String> asked = line.asked();
        for (int i = 0; i < names.size(); i++) {
            Leaf leaf = java.util.Objects.requireNonNull(columns.get(names.get(i)));
            Object value = line.values().get(names.get(i));
            if (value != null) {
                cells.value(sheet, row, first + i, leaf, value);
            } else if (asked == null || asked.contains(names.get(i))) {
                cells.show(sheet, row, row, first + i, leaf, true);
            }
        }
    }

    private void head(int column, String name, String meaning, int width) {
        sheet.width(column, width);
        sheet.value(0, column, meaning);
        sheet.style(0, column).italic().wrapText(true).verticalAlignment("top").set();
        sheet.value(HEAD, column, name);
        sheet.style(HEAD, column).bold().fillColor("DDE8F0").set();
    }
}
