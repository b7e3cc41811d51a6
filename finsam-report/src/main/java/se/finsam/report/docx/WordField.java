package se.finsam.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** A field of a document: what it is made by, and what it was when it was last made. */
final class WordField {
    private WordField() {}

    /** Begins one; what is written until its end is its content until it is made anew. */
    static void begin(XWPFParagraph paragraph, String code) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var written = paragraph.createRun().getCTR().addNewInstrText();
        written.setStringValue(" " + code + " ");
        written.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** Ends it. */
    static void end(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
