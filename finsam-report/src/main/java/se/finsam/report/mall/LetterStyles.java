package se.finsam.report.mall;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import se.finsam.model.source.Language;

/** The styles of a letter, by the names that Word and LibreOffice know: so its headings are headings to a screen reader, too. */
final class LetterStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String QUESTION = "Heading2";

    private static final String FONT = "Calibri";

    private LetterStyles() {}

    static void add(XWPFDocument letter, Language language) {
        XWPFStyles styles = letter.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language == Language.EN ? "en-GB" : "sv-SE");
        add(styles, TITLE, "Title", 36, 240, null);
        add(styles, HEADING, "heading 1", 28, 280, 0);
        add(styles, QUESTION, "heading 2", 22, 200, 1);
    }

    /** {@code size} in half points, {@code before} in twentieths of a point. */
    private static void add(
            XWPFStyles styles, String id, String name, int size, int before, @Nullable Integer outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(80));
        if (outline != null) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        styles.addStyle(new XWPFStyle(style));
    }
}
