package se.finsam.report.mall;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** Writes values into cells as what they are, and makes empty ones take what they shall. Text is never a formula. */
final class Cells {
    /** Day 0 of Excel's calendar, as far as its days after February 1900 go. */
    static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final String DATE = "yyyy-mm-dd";
    private static final String AMOUNT = "#,##0.00";

    private final Language language;
    private final Codes codes;
    private final RecordWriter numbers;

    Cells(Language language, Codes codes, @Nullable Enhet unit) {
        this.language = language;
        this.codes = codes;
        this.numbers = new RecordWriter(unit);
    }

    /** Writes a value; gives the text that it is shown as, where it is one. */
    String value(Worksheet sheet, int row, int column, Leaf leaf, Object value) {
        RecordShape.Field field = leaf.field();
        String text = "";
        if (value instanceof List<?> items) {
            text = list(leaf, items);
            sheet.value(row, column, text);
        } else if (value instanceof BigDecimal number) {
            sheet.value(row, column, new BigDecimal(numbers.amount(number, field.amount() && field.own() == null)));
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, (flag ? SheetWords.YES : SheetWords.NO).in(language));
        } else if (value instanceof Dagsvar answer) {
            text = value(sheet, row, column, leaf, answer.varde());
        } else if (value instanceof ArEllerDag yearOrDay) {
            // As text where it is a day: the cells are shown as years.
            sheet.value(row, column, yearOrDay.toString());
        } else if (field.own() != null && field.itemType() == LocalDate.class) {
            sheet.value(row, column, ChronoUnit.DAYS.between(EPOCH, LocalDate.parse(value.toString())));
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, ChronoUnit.DAYS.between(EPOCH, day));
        } else {
            text = word(leaf, value.toString());
            sheet.value(row, column, text);
        }
        return text;
    }

    /** A code by its word; whatever else it is as it stands. */
    private String word(Leaf leaf, String value) {
        return Beskrivningar.codes(leaf.field()).contains(value)
                ? CodeWords.of(leaf.owner(), leaf.field(), value, language)
                : value;
    }

    /** Shows cells as a key's values are shown, marked as to be filled in. */
    void show(Worksheet sheet, int top, int bottom, int column, Leaf leaf) {
        String format = format(leaf);
        for (int row = top; row <= bottom; row++) {
            var style = sheet.style(row, column);
            if (!format.isEmpty()) {
                style.format(format);
            }
            style.fillColor(Look.INPUT)
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(Look.LINE)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    /** Shows a cell as a key's values are shown, not to be filled in. */
    void format(Worksheet sheet, int row, int column, Leaf leaf) {
        var style = sheet.style(row, column);
        if (!format(leaf).isEmpty()) {
            style.format(format(leaf));
        }
        style.wrapText(true).verticalAlignment("top").set();
    }

    private static String format(Leaf leaf) {
        Class<?> type = leaf.field().itemType();
        return type == LocalDate.class || type == Dagsvar.class
                ? DATE
                : leaf.field().amount() ? AMOUNT : "";
    }

    /** Marks cells as to be filled in. */
    void mark(Worksheet sheet, int top, int bottom, int column) {
        for (int row = top; row <= bottom; row++) {
            sheet.style(row, column)
                    .fillColor(Look.INPUT)
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(Look.LINE)
                    .set();
        }
    }

    /** Lets cells be chosen from some words. */
    void choose(Worksheet sheet, int top, int bottom, int column, List<String> words) {
        sheet.range(top, column, bottom, column)
                .validateWithListByFormula(codes.formula(words))
                .errorTitle("finsam")
                .error(new Text("Välj ur listan.", "Choose from the list.").in(language));
    }

    /** Lets the values of a key be chosen, where there are some to choose from; others are told when the workbook is read. */
    void choose(Worksheet sheet, int top, int bottom, int column, Leaf leaf) {
        String list = codes.formula(leaf);
        if (!list.isEmpty()) {
            var choice = sheet.range(top, column, bottom, column)
                    .validateWithListByFormula(list)
                    .errorTitle("finsam")
                    .error(codes.error(leaf));
            if (leaf.field().open()) {
                choice.errorStyle(DataValidationErrorStyle.WARNING);
            }
        }
    }

    private String list(Leaf leaf, List<?> items) {
        if (items.isEmpty()) {
            return SheetWords.NONE.in(language);
        }
        List<String> texts = items.stream()
                .map(item -> word(leaf, item.toString().replaceAll("\\R", " ")))
                .toList();
        boolean semicolon = texts.stream().anyMatch(text -> text.contains(";"));
        return texts.stream().collect(Collectors.joining(semicolon ? "\n" : "; ", "", semicolon ? "\n" : ""));
    }
}
