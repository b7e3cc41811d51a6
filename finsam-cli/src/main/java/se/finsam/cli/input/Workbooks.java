package se.finsam.cli.input;

import java.io.IOException;
import java.io.InputStream;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.read.ReadResult;
import se.finsam.report.mall.WorkbookReader;

/** Reads workbooks. Apart from {@link Inputs}, so that nothing of it is loaded until there is one. */
final class Workbooks {
    private Workbooks() {}

    /** What a workbook holds; {@code keys} are those that the rulebook adds, and questions are read only for their {@code answers}. */
    static ReadResult read(InputStream in, String name, EgnaNycklar keys, boolean answers) throws IOException {
        WorkbookReader reader = WorkbookReader.standard().with(keys);
        return (answers ? reader : reader.refusingQuestions()).read(in, name);
    }
}
