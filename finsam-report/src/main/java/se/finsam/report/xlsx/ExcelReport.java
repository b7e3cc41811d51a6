package se.finsam.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import se.finsam.report.FollowedUp;
import se.finsam.report.ReportContent;
import se.finsam.report.Words;

/**
 * A report as an Excel workbook: numbers and days as such, each table with a filter. No cell is a formula, whatever a text
 * begins with. Equal reports give the same bytes.
 */
public final class ExcelReport {
    private ExcelReport() {}

    /** The workbook. */
    public static byte[] of(ReportContent content) {
        Words words = Words.of(content);
        RowTables rows = new RowTables(content);
        SourceTables sources = new SourceTables(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "finsam", null)) {
            new SummarySheet(book.newWorksheet(words.say("Sammanfattning", "Summary")), content).write();
            new Table(book.newWorksheet(words.say("Rader", "Rows")), words).write(rows.rowColumns(), rows.rows());
            new Table(book.newWorksheet(words.say("Siffror", "Figures")), words)
                    .write(rows.figureColumns(), rows.figures());
            new Table(book.newWorksheet(words.say("Att fråga efter", "To ask for")), words)
                    .write(sources.askColumns(), sources.ask());
            FollowedUp followed = FollowedUp.of(content.rapport(), words);
            if (followed != null) {
                new Table(book.newWorksheet(words.say("Föregående år", "Year before")), words)
                        .write(rows.followedColumns(), rows.followed(followed));
            }
            new Table(book.newWorksheet(words.say("Gränser", "Limits")), words)
                    .write(sources.limitColumns(), sources.limits());
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
        return Settled.of(out.toByteArray());
    }
}
