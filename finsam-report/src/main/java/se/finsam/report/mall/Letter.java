package se.finsam.report.mall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.report.Handling;
import se.finsam.report.docx.WordPage;
import se.finsam.report.docx.WordStyles;
import se.finsam.report.xlsx.Settled;

/** The questions as a letter (.docx) to send: by document, each with why it is asked and a place for the answer. */
final class Letter {
    private static final String FAINT = "595959";
    private static final int ROW = 480;

    private final QuestionText text;
    private final Language language;

    Letter(QuestionText text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** The letter's bytes: the same for the same questions. */
    byte[] write(Underlag underlag, Map<Handling, List<PlainQuestion>> questions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument letter = new XWPFDocument()) {
            WordStyles.add(letter, language);
            WordPage.a4(letter);
            WordPage.describe(letter, text.heading(underlag), language);
            paragraph(letter, WordStyles.TITLE).createRun().setText(text.heading(underlag));
            text.introduction()
                    .forEach(line -> letter.createParagraph().createRun().setText(line));
            int number = 1;
            for (Map.Entry<Handling, List<PlainQuestion>> document : questions.entrySet()) {
                paragraph(letter, WordStyles.heading(1))
                        .createRun()
                        .setText(document.getKey().word(language));
                for (PlainQuestion question : document.getValue()) {
                    question(letter, number++, question);
                }
            }
            letter.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a letter in memory could not be written", e);
        }
        return Settled.of(out.toByteArray());
    }

    private void question(XWPFDocument letter, int number, PlainQuestion question) {
        XWPFParagraph asked = paragraph(letter, WordStyles.heading(2));
        asked.createRun().setText(number + ". " + question.text());
        XWPFParagraph why = letter.createParagraph();
        // The spacing first: the library keeps only paragraphs that have properties with the next.
        why.setSpacingAfter(80);
        why.setKeepNext(true);
        XWPFRun reasons = why.createRun();
        reasons.setText(text.reasons(question));
        reasons.setColor(FAINT);
        reasons.setFontSize(9);
        boolean several = question.objects().size() > 1;
        int columns = several ? 3 : 2;
        XWPFTable table =
                letter.createTable(1 + Math.max(1, several ? question.objects().size() : 1), columns);
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        int column = 0;
        if (several) {
            cell(head.getCell(column++), "", "30%");
        }
        cell(head.getCell(column++), text.answer(), several ? "40%" : "60%");
        cell(head.getCell(column), text.found(), several ? "30%" : "40%");
        for (int i = 1; i < table.getNumberOfRows(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            row.setHeight(ROW);
            if (several) {
                cell(row.getCell(0), question.objects().get(i - 1), "30%");
            }
        }
    }

    private static void cell(XWPFTableCell cell, String said, String width) {
        cell.setWidth(width);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setText(said);
        run.setFontSize(9);
    }

    private static XWPFParagraph paragraph(XWPFDocument letter, String style) {
        XWPFParagraph paragraph = letter.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
