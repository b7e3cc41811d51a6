package se.finsam.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a document so that equal documents are equal bytes. */
final class Bytes {
    private Bytes() {}

    /** Writes it; its identity is that of the report in it, where a PDF otherwise takes the time of day. */
    static void save(PDDocument document, byte[] json, OutputStream out) throws IOException {
        document.setDocumentId(ByteBuffer.wrap(sha256(json)).getLong());
        document.save(out);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
