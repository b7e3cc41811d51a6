package se.finsam.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time of day out of a workbook, so that the same content is the same bytes. */
public final class Settled {
    /** Not the format's very first day: beside that Java writes the time anew, in the machine's own zone. */
    private static final LocalDateTime EARLY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("(?<begin><dcterms:created[^>]*>)[^<]*<");

    private Settled() {}

    /** The workbook with the days of its making set to one of long ago. */
    public static byte[] of(byte[] workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] content = content(in, entry);
                if (entry.getName().equals("docProps/core.xml")) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    content = CREATED.matcher(text)
                            .replaceAll("${begin}1980-02-01T00:00:00Z<")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(EARLY);
                zip.putNextEntry(same);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be read", e);
        }
        return out.toByteArray();
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
