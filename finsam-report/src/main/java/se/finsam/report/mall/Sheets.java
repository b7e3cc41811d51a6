package se.finsam.report.mall;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheets of a template, as they are printed: on A4, lying. */
final class Sheets {
    private Sheets() {}

    /** A new sheet, last in the workbook. */
    static Worksheet add(Workbook workbook, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        return sheet;
    }
}
