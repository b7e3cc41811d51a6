package se.finsam.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * A table: its first row stands at the top of each page that it goes on to, and no row is torn.
 *
 * @param columns its columns
 */
record WordTable(List<Column> columns) {
    private static final String HEAD_FILL = "EDEAE2";
    private static final String LINE = "A6A6A6";
    private static final int HUNDRED = 100;
    private static final int SHORT = 10;

    /**
     * A column.
     *
     * @param name what stands at its head
     * @param percent how wide it is, of the text's width
     * @param number whether it has numbers, which stand to the right
     */
    record Column(String name, int percent, boolean number) {
        /** One of texts. */
        Column(String name, int percent) {
            this(name, percent, false);
        }
    }

    /** Writes it with rows that have a text for each column. */
    void write(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable(1 + rows.size(), columns.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WordPage.TEXT_WIDTH);
        lines(table);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        columns.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(width(column))));
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = head.getCell(i);
            cell.setColor(HEAD_FILL);
            XWPFParagraph paragraph = paragraph(cell, columns.get(i));
            paragraph.setKeepNext(true);
            XWPFRun name = paragraph.createRun();
            name.setStyle(WordStyles.LABEL);
            name.setText(columns.get(i).name());
        }
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i + 1);
            row.setCantSplitRow(true);
            // A short table is kept whole: each of its rows goes with the next.
            boolean withNext = rows.size() <= SHORT && i < rows.size() - 1;
            for (int j = 0; j < columns.size(); j++) {
                XWPFParagraph paragraph = paragraph(row.getCell(j), columns.get(j));
                if (withNext) {
                    paragraph.setKeepNext(true);
                }
                paragraph.createRun().setText(WordText.set(rows.get(i).get(j)));
            }
        }
        // Two tables with nothing between them would be one.
        XWPFParagraph after = document.createParagraph();
        after.setStyle(WordStyles.SMALL);
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, Column column) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(width(column)));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(WordStyles.TABLE);
        if (column.number()) {
            paragraph.setAlignment(ParagraphAlignment.END);
        }
        return paragraph;
    }

    private static int width(Column column) {
        return WordPage.TEXT_WIDTH * column.percent() / HUNDRED;
    }

    private static void lines(XWPFTable table) {
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    }
}
