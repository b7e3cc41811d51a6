package se.finsam.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import se.finsam.model.source.Printable;
import se.finsam.report.Typography;
import se.finsam.report.xlsx.Settled;

/** Writes a document from its beginning to its end, each paragraph in a style. */
final class WordText implements AutoCloseable {
    private static final int DEEPEST_ENTRY = 2;

    /** A heading that the table of contents has. */
    private record Entry(int level, String text, String mark) {}

    private final XWPFDocument document;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable XWPFParagraph contents;
    private int marks;

    WordText(XWPFDocument document) {
        this.document = document;
    }

    XWPFDocument document() {
        return document;
    }

    /** A heading, from 1. */
    void heading(int level, String text) {
        XWPFParagraph paragraph = styled(WordStyles.heading(level));
        String shown = set(text);
        String mark = "_Toc" + (1_000_000 + ++marks);
        var begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(BigInteger.valueOf(marks));
        begin.setName(mark);
        paragraph.createRun().setText(shown);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(marks));
        if (level <= DEEPEST_ENTRY) {
            entries.add(new Entry(level, shown, mark));
        }
    }

    /** Text in a style. */
    void line(String style, String text) {
        styled(style).createRun().setText(set(text));
    }

    /** Text of the body. */
    void text(String text) {
        document.createParagraph().createRun().setText(set(text));
    }

    /** Text that is to be kept on the page of what follows. */
    void leading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        // The spacing first: the library keeps only paragraphs that have properties with the next.
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        paragraph.createRun().setText(set(text));
    }

    /** What a text is, and the text. */
    void labelled(String label, String text) {
        labelled(null, label, text);
    }

    /** The same in a style. */
    void labelled(@Nullable String style, String label, String text) {
        XWPFParagraph paragraph = style == null ? document.createParagraph() : styled(style);
        XWPFRun name = paragraph.createRun();
        name.setStyle(WordStyles.LABEL);
        name.setText(set(label) + ": ");
        paragraph.createRun().setText(set(text));
    }

    /** An item of a list. */
    void item(String text) {
        XWPFParagraph paragraph = styled(WordStyles.BULLET);
        XWPFRun run = paragraph.createRun();
        run.setText("•");
        run.addTab();
        paragraph.createRun().setText(set(text));
    }

    /** What is to be written by whoever works on the document. */
    void toWrite(String what) {
        toWrite(document.createParagraph(), what);
    }

    static void toWrite(XWPFParagraph paragraph, String what) {
        XWPFRun run = paragraph.createRun();
        run.setStyle(WordStyles.TO_WRITE);
        run.setText("[" + what + "]");
    }

    /** A label before a line to write on. */
    void signature(String label) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(480);
        paragraph.setKeepNext(true);
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.LEFT);
        tab.setLeader(STTabTlc.UNDERSCORE);
        tab.setPos(BigInteger.valueOf(WordPage.TEXT_WIDTH));
        XWPFRun run = paragraph.createRun();
        run.setText(set(label) + " ");
        run.addTab();
    }

    /** A new page. */
    void page() {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    /** Where the table of contents stands; it is filled in at the end. */
    void contents() {
        contents = document.createParagraph();
    }

    private void fillContents(XWPFParagraph last) {
        boolean first = true;
        for (Entry entry : entries) {
            try (XmlCursor cursor = last.getCTP().newCursor()) {
                XWPFParagraph paragraph = document.insertNewParagraph(cursor);
                paragraph.setStyle(WordStyles.contents(entry.level()));
                if (first) {
                    WordField.begin(paragraph, "TOC \\o \"1-" + DEEPEST_ENTRY + "\" \\h \\z \\u");
                }
                first = false;
                var link = paragraph.getCTP().addNewHyperlink();
                link.setAnchor(entry.mark());
                link.addNewR().addNewT().setStringValue(entry.text());
            }
        }
        WordField.end(last);
    }

    /** The file: the same for the same text. */
    byte[] bytes() {
        if (contents != null && !entries.isEmpty()) {
            fillContents(contents);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory could not be written", e);
        }
        return Settled.of(out.toByteArray());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** Text as it is set: safe to show, and with its numbers unbroken. */
    static String set(String text) {
        return Typography.of(Printable.of(text));
    }
}
