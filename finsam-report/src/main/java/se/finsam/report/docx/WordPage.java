package se.finsam.report.docx;

import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import se.finsam.model.source.Language;
import se.finsam.report.Words;

/** The paper of a document, what stands at the top and foot of each page, and what the file says of itself. */
public final class WordPage {
    /** How wide the text is, in twentieths of a point. */
    static final int TEXT_WIDTH = 9_412;

    private static final String EARLY = "1980-02-01T00:00:00Z";
    private static final long A4_WIDTH = 11_906;
    private static final long A4_HEIGHT = 16_838;
    private static final long MARGIN = 1_247;

    private WordPage() {}

    /** Standing A4 with margins. */
    public static void a4(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    /** The title, and no moment at which it was made. */
    public static void describe(XWPFDocument document, String title, Language language) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("finsam");
        properties.getUnderlyingProperties().setLanguageProperty(language == Language.EN ? "en-GB" : "sv-SE");
        try {
            properties.setCreated(EARLY);
            properties.setModified(EARLY);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("no day of making: " + EARLY, e);
        }
    }

    /** What it is, at the top of each page, and the page of how many at its foot. */
    static void running(XWPFDocument document, String what, Words words) {
        XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setStyle(WordStyles.HEADER);
        top.createRun().setText(what);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(WordStyles.FOOTER);
        foot.setAlignment(ParagraphAlignment.END);
        foot.createRun().setText(words.say("Sida ", "Page "));
        field(foot, "PAGE");
        foot.createRun().setText(words.say(" av ", " of "));
        field(foot, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String code) {
        WordField.begin(paragraph, code);
        paragraph.createRun().setText("1");
        WordField.end(paragraph);
    }
}
