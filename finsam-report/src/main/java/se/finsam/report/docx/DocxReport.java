package se.finsam.report.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.finsam.report.ReportContent;
import se.finsam.report.Shown;
import se.finsam.report.Words;

/**
 * A report as the draft of a granskningsrapport (.docx): the assignment, what it starts from, the findings, the assessment, the
 * recommendations and room to sign. What finsam cannot know is marked as to be written. Equal reports give the same bytes.
 */
public final class DocxReport {
    private DocxReport() {}

    /** The document. */
    public static byte[] of(ReportContent content) {
        Words words = Words.of(content);
        String title = words.say("Granskningsrapport", "Audit report");
        String what = Shown.name(content.rapport().forbund()) + ", "
                + words.say("räkenskapsåret ", "the financial year ")
                + content.rapport().rakenskapsar();
        try (WordText out = new WordText(new XWPFDocument())) {
            XWPFDocument document = out.document();
            WordStyles.addReport(document, content.language());
            WordPage.a4(document);
            WordPage.describe(document, title + " – " + what, content.language());
            WordPage.running(document, WordText.set(title + " · " + what) + words.say(" · utkast", " · draft"), words);
            out.line(WordStyles.TITLE, title);
            out.line(WordStyles.SUBTITLE, what);
            out.toWrite(words.say(
                    "Utkast. Text som är markerad så här skrivs av den som granskar. Förteckningen nedan får sidnummer när du"
                            + " svarar Ja på Words fråga om att uppdatera fälten, eller uppdaterar den själv (F9 i Word; Verktyg,"
                            + " Uppdatera i LibreOffice).",
                    "Draft. Text that is marked like this is written by whoever examines. The contents below get page numbers"
                            + " when you answer Yes to Word's question about updating the fields, or update them yourself (F9 in"
                            + " Word; Tools, Update in LibreOffice)."));
            out.line(WordStyles.CONTENTS, words.say("Innehåll", "Contents"));
            out.contents();
            // Nobody but a word processor knows the pages. Word asks first, since a field could fetch something; it
            // cannot be kept from it.
            document.enforceUpdateFields();
            out.page();
            new DraftBasis(content, out).write();
            new DraftFindings(content, out).write();
            new DraftOutcome(content, out).write();
            new DraftAppendix(content, out).write();
            return out.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory could not be closed", e);
        }
    }
}
