package se.finsam.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import se.finsam.report.ReportContent;
import se.finsam.report.Words;
import se.finsam.report.html.HtmlReport;
import se.finsam.report.picture.Pictures;
import se.finsam.rules.report.ReportWriter;

/**
 * A report as PDF: the words of the page on paper, to sign and to archive. It keeps to PDF/A-3a and PDF/UA-1, carries the
 * report as JSON, and asks nothing of network, fonts or clock: equal reports give the same bytes.
 */
public final class PdfReport {
    private static final String PRODUCER = "finsam";

    static {
        XRLog.setLoggingEnabled(
                false); // it would write of a style it does not know, in the middle of a report's output
    }

    private PdfReport() {}

    /**
     * Writes the report.
     *
     * @throws IOException where it cannot be written
     */
    public static void write(ReportContent content, OutputStream out) throws IOException {
        Document page = Page.of(drawable(HtmlReport.paged(content), Words.of(content)));
        byte[] json = ReportWriter.toJson(content.rapport()).getBytes(StandardCharsets.UTF_8);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(content, page, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            ColourSpace.set(document);
            describe(document, page.getDocumentElement().getAttribute("lang"));
            Attachment.add(document, json, Words.of(content).say("Rapporten som JSON", "The report as JSON"));
            Bytes.save(document, json, out);
        }
    }

    /** The same in memory. */
    public static byte[] of(ReportContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(content, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF could not be made in memory", e);
        }
        return bytes.toByteArray();
    }

    /** The page in what the typefaces have; where they lack something, its last line says how that is written. */
    private static String drawable(String page, Words words) {
        String drawable = Drawable.of(page);
        String said = words.say(
                "Tecken som typsnitten saknar skrivs med sitt nummer i Unicode, som [U+05D0]. Bilagan i JSON har dem som de är.",
                "Characters that the typefaces lack are written by their number in Unicode, as [U+05D0]. The JSON attached has them as they are.");
        // Text from outside cannot hold the tag: it is escaped by now.
        return drawable.equals(page) ? page : drawable.replace("<footer>", "<footer>\n<p>" + said + "</p>");
    }

    private static PdfRendererBuilder builder(ReportContent content, Document page, PDDocument document)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePDDocument(document);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.withProducer(PRODUCER);
        builder.useReplacementText(Character.toString(Drawable.UNKNOWN));
        builder.useUriResolver((base, uri) -> null); // nothing is fetched
        builder.useObjectDrawerFactory(new PictureDrawer(Pictures.of(content)));
        for (Face face : Face.ALL) {
            builder.useFont(
                    new PDFontSupplier(face.in(document)), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        return builder;
    }

    /** What the document says of itself, without the moment that it was made. */
    private static void describe(PDDocument document, String language) throws IOException {
        PDDocumentInformation made = document.getDocumentInformation();
        PDDocumentInformation said = new PDDocumentInformation();
        said.setTitle(made.getTitle());
        said.setSubject(made.getSubject());
        said.setProducer(PRODUCER);
        document.setDocumentInformation(said);
        document.getDocumentCatalog()
                .getMetadata()
                .importXMPMetadata(Xmp.of(made.getTitle(), made.getSubject(), language, PRODUCER));
    }
}
