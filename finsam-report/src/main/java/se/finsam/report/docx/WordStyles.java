package se.finsam.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import se.finsam.model.source.Language;

/**
 * The styles of a document, by the names that Word and LibreOffice know: so its headings are headings to a screen reader and to
 * a table of contents, and whoever works on it changes a style and not each paragraph.
 */
public final class WordStyles {
    /** The document's title. */
    public static final String TITLE = "Title";

    static final String SUBTITLE = "Subtitle";
    static final String CONTENTS = "TOCHeading";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String TABLE = "TableText";
    static final String SMALL = "SmallText";
    static final String JUDGEMENT = "Judgement";
    static final String BULLET = "ListBullet";
    static final String TO_WRITE = "ToWrite";
    static final String LABEL = "Label";

    private static final String FONT = "Calibri";
    private static final String FAINT = "595959";
    private static final String YELLOW = "FFF2A8";
    private static final int BODY_SIZE = 22;
    private static final int SMALL_SIZE = 18;
    private static final int STEP = 284;

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** The style of a heading, from 1. */
    public static String heading(int level) {
        return "Heading" + level;
    }

    /** The style of an entry of the table of contents, from 1. */
    static String contents(int level) {
        return "TOC" + level;
    }

    /** Adds what every document has: typeface, language, title and headings. */
    public static void add(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language == Language.EN ? "en-GB" : "sv-SE");
        WordStyles own = new WordStyles(styles);
        own.heading(TITLE, "Title", 36, 240, null);
        own.heading(heading(1), "heading 1", 28, 280, 0);
        own.heading(heading(2), "heading 2", 22, 200, 1);
    }

    /** Adds what a report has beside that. */
    static void addReport(XWPFDocument document, Language language) {
        add(document, language);
        WordStyles own = new WordStyles(document.getStyles());
        own.normal();
        own.heading(heading(3), "heading 3", BODY_SIZE, 160, 2);
        own.heading(CONTENTS, "TOC Heading", 28, 240, null);
        own.paragraph(SUBTITLE, "Subtitle", 26, 0, 240, FAINT);
        own.paragraph(HEADER, "header", SMALL_SIZE, 0, 0, FAINT);
        own.paragraph(FOOTER, "footer", SMALL_SIZE, 0, 0, FAINT);
        own.paragraph(TABLE, "Table Text", SMALL_SIZE, 20, 20, null);
        own.paragraph(SMALL, "Small Text", SMALL_SIZE, 0, 80, FAINT);
        own.entry(1, 60, 0);
        own.entry(2, 0, STEP);
        own.indented(BULLET, "List Bullet", 60, STEP, STEP);
        own.judgement();
        own.toWrite();
        CTStyle label = own.style(LABEL, "Label", STStyleType.CHARACTER);
        label.addNewRPr().addNewB();
        own.added(label);
    }

    private void normal() {
        CTStyle style = style("Normal", "Normal", STStyleType.PARAGRAPH);
        style.setDefault(true);
        spacing(style.addNewPPr(), 0, 120);
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(BODY_SIZE));
        added(style);
    }

    /** {@code size} in half points, {@code before} in twentieths of a point. A heading keeps to what it is the heading of. */
    private void heading(String id, String name, int size, int before, @Nullable Integer outline) {
        CTStyle style = style(id, name, STStyleType.PARAGRAPH);
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewKeepLines();
        spacing(paragraph, before, 80);
        if (outline != null) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        added(style);
    }

    private void paragraph(String id, String name, int size, int before, int after, @Nullable String colour) {
        CTStyle style = style(id, name, STStyleType.PARAGRAPH);
        spacing(style.addNewPPr(), before, after);
        var run = style.addNewRPr();
        if (colour != null) {
            run.addNewColor().setVal(colour);
        }
        run.addNewSz().setVal(BigInteger.valueOf(size));
        added(style);
    }

    private void indented(String id, String name, int after, int left, int hanging) {
        CTStyle style = style(id, name, STStyleType.PARAGRAPH);
        CTPPrGeneral paragraph = style.addNewPPr();
        spacing(paragraph, 0, after);
        var indent = paragraph.addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        indent.setHanging(BigInteger.valueOf(hanging));
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(BODY_SIZE));
        added(style);
    }

    /** An entry of the table of contents, with room for the number of its page at the end of the line, after dots. */
    private void entry(int level, int before, int left) {
        CTStyle style = style(contents(level), "toc " + level, STStyleType.PARAGRAPH);
        CTPPrGeneral paragraph = style.addNewPPr();
        var tab = paragraph.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        tab.setPos(BigInteger.valueOf(WordPage.TEXT_WIDTH));
        spacing(paragraph, before, 20);
        paragraph.addNewInd().setLeft(BigInteger.valueOf(left));
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(BODY_SIZE));
        added(style);
    }

    /** What a human has decided: told from what the check found by a line beside it, and not by colour alone. */
    private void judgement() {
        CTStyle style = style(JUDGEMENT, "Judgement", STStyleType.PARAGRAPH);
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepLines();
        var line = paragraph.addNewPBdr().addNewLeft();
        line.setVal(STBorder.DOUBLE);
        line.setSz(BigInteger.valueOf(6));
        line.setSpace(BigInteger.valueOf(8));
        spacing(paragraph, 60, 120);
        paragraph.addNewInd().setLeft(BigInteger.valueOf(STEP));
        added(style);
    }

    /** What the program cannot know and whoever works on the document has to write. */
    private void toWrite() {
        CTStyle style = style(TO_WRITE, "To Write", STStyleType.CHARACTER);
        var run = style.addNewRPr();
        var shade = run.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(YELLOW);
        added(style);
    }

    private CTStyle style(String id, String name, STStyleType.Enum type) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(type);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        return style;
    }

    private static void spacing(CTPPrGeneral paragraph, int before, int after) {
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
    }

    private void added(CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }
}
