package se.finsam.report.mall;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import se.finsam.model.source.Language;
import se.finsam.report.Handling;

/** The sheet that asks: each question once, on which sheet it is answered, and room to say where the answer was found. */
final class QuestionSheet {
    private static final int[] WIDTHS = {5, 70, 60, 26, 40};
    private static final int QUESTION = 1;
    private static final int REASON = 2;
    private static final int SHEET = 3;
    private static final int FOUND = 4;

    private final Worksheet sheet;
    private final FieldWords words;
    private final Language language;
    private int row;

    QuestionSheet(Worksheet sheet, FieldWords words, Language language) {
        this.sheet = sheet;
        this.words = words;
        this.language = language;
    }

    void write(Map<Handling, List<PlainQuestion>> questions) {
        int width = 0;
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
            width += WIDTHS[i];
        }
        Look.print(sheet, width);
        sheet.value(0, 0, words.say("Nr", "No"));
        sheet.value(0, QUESTION, words.say("Fråga", "Question"));
        sheet.value(0, REASON, words.say("Behövs för", "Needed for"));
        sheet.value(0, SHEET, words.say("Svara på bladet", "Answer on the sheet"));
        sheet.value(
                0, FOUND, words.say("Var svaret står (handling och sida)", "Where the answer is (document and page)"));
        sheet.range(0, 0, 0, FOUND).style().bold().fillColor(Look.HEAD).set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        row = 1;
        int number = 1;
        for (Map.Entry<Handling, List<PlainQuestion>> document : questions.entrySet()) {
            sheet.value(row, 0, document.getKey().word(language));
            sheet.style(row, 0).bold().set();
            row++;
            for (PlainQuestion question : document.getValue()) {
                question(number++, question);
            }
        }
    }

    private void question(int number, PlainQuestion question) {
        String reasons = QuestionText.reasons(question.reasons(), words);
        sheet.value(row, 0, number);
        sheet.value(row, QUESTION, question.text());
        sheet.value(row, REASON, reasons);
        sheet.value(row, SHEET, SheetPlan.of(question.key()).name().in(language));
        sheet.range(row, 0, row, SHEET)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment("left")
                .set();
        sheet.style(row, FOUND)
                .fillColor(Look.INPUT)
                .borderStyle(BorderStyle.THIN)
                .borderColor(Look.LINE)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.rowHeight(
                row,
                Math.max(
                        Look.height(question.text(), WIDTHS[QUESTION], Look.NORMAL),
                        Look.height(reasons, WIDTHS[REASON], Look.NORMAL)));
        row++;
    }
}
