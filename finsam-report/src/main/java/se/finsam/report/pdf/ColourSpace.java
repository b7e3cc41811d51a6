package se.finsam.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** The colour space that a document's colours are in, as finsam packs it: Java would write the profile anew in its own way. */
final class ColourSpace {
    private static final int COLOURS = 3;

    private ColourSpace() {}

    /** Puts the profile's own bytes where the document has it. */
    static void set(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            PDStream profile =
                    new PDStream(document, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
            profile.getCOSObject().setInt(COSName.N, COLOURS);
            intent.getCOSObject().setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        }
    }
}
