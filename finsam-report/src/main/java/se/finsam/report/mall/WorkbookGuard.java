package se.finsam.report.mall;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Text;

/**
 * Looks at a file before it is read as a workbook: what is something else, or larger or stranger than a workbook is, is
 * refused with the reason.
 */
final class WorkbookGuard {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 32L << 20;
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** A column beyond all that Excel has, which would make a row as wide as memory. */
    private static final Pattern WIDE = Pattern.compile("\\sr\\s*=\\s*[\"'][A-Za-z]{4,}");

    /** A row beyond all that Excel has. */
    private static final Pattern DEEP = Pattern.compile("\\sr\\s*=\\s*[\"'][A-Za-z]{0,3}[0-9]{8,}");

    /** A reference to a shared text beyond all that fit in a file of this size. */
    private static final Pattern FAR = Pattern.compile(
            "\\st\\s*=\\s*[\"']s[\"'][^<>]{0,200}>\\s{0,20}<[a-z:]{0,20}v[^<>]{0,100}>\\s{0,20}[0-9]{8,}");

    private WorkbookGuard() {}

    /** A file that was looked at: why it is refused, or what is in it. */
    static final class Looked {
        private final InputError.@Nullable Kind kind;
        private final Text expected;
        private final byte[] parts;

        private Looked(InputError.@Nullable Kind kind, Text expected, byte[] parts) {
            this.kind = kind;
            this.expected = expected;
            this.parts = parts;
        }

        /** A file that is refused. */
        static Looked refused(InputError.Kind kind, String sv, String en) {
            return new Looked(kind, new Text(sv, en), new byte[0]);
        }

        /** What is wrong; null where nothing is. */
        InputError.@Nullable Kind kind() {
            return kind;
        }

        /** What was expected, where something is wrong. */
        Text expected() {
            return expected;
        }

        /** The workbook's parts, packed anew, so that no one sees others than were looked at. */
        InputStream parts() {
            return new ByteArrayInputStream(parts);
        }
    }

    /** Whether a file is a workbook, or what Excel wrote before there were such, by its first bytes. */
    static boolean begins(byte[] head) {
        return startsWith(head, ZIP) || startsWith(head, OLD);
    }

    /** Looks at a file: why it is refused, or what is in it. */
    static Looked look(byte[] file) {
        if (startsWith(file, OLD)) {
            return contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                    ? Looked.refused(
                            InputError.Kind.UNREADABLE,
                            "en arbetsbok utan lösenord: ta bort det och spara igen",
                            "a workbook without password: remove it and save again")
                    : Looked.refused(
                            InputError.Kind.UNREADABLE,
                            "en arbetsbok i formatet .xlsx: spara den gamla filen (.xls) som .xlsx",
                            "a workbook of the format .xlsx: save the old file (.xls) as .xlsx");
        }
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream out = new ZipOutputStream(parts)) {
            out.setLevel(Deflater.BEST_SPEED);
            Looked refused = entries(in, out);
            if (refused != null) {
                return refused;
            }
        } catch (IOException | IllegalArgumentException e) {
            return damaged();
        }
        return new Looked(null, new Text("", ""), parts.toByteArray());
    }

    /** What is said of a workbook that cannot be read through. */
    static Looked damaged() {
        return Looked.refused(InputError.Kind.UNREADABLE, "en hel arbetsbok (.xlsx)", "an undamaged workbook (.xlsx)");
    }

    private static @Nullable Looked entries(ZipFile in, ZipOutputStream out) throws IOException {
        long bytes = 0;
        int entries = 0;
        boolean workbook = false;
        for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
            entries++;
            byte[] content = content(in, entry, MOST_BYTES - bytes);
            if (content == null || entries > MOST_ENTRIES) {
                long most = MOST_BYTES >> 20;
                return Looked.refused(
                        InputError.Kind.LIMIT, "högst " + most + " MiB uppackat", "at most " + most + " MiB unpacked");
            }
            bytes += content.length;
            CRC32 sum = new CRC32();
            sum.update(content);
            if (sum.getValue() != entry.getCrc()) {
                return damaged();
            }
            String name = entry.getName().toLowerCase(Locale.ROOT);
            workbook |= name.equals("xl/workbook.xml");
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                if (strange(content)) {
                    return damaged();
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
        if (workbook) {
            return null;
        }
        return entries == 0
                ? damaged()
                : Looked.refused(
                        InputError.Kind.UNREADABLE,
                        "en arbetsbok (.xlsx); det här är en annan zip-fil",
                        "a workbook (.xlsx); this is another zip file");
    }

    private static byte @Nullable [] content(ZipFile zip, ZipArchiveEntry entry, long limit) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return atMost(in, limit);
        }
    }

    private static byte @Nullable [] atMost(InputStream in, long limit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (out.size() + (long) read > limit) {
                return null;
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    /** Whether a part has what no spreadsheet program writes. */
    private static boolean strange(byte[] content) {
        boolean wideUnits = content.length > 1 && (content[0] & 0xFF) >= 0xFE;
        String text = new String(content, StandardCharsets.ISO_8859_1);
        boolean twoBytes = wideUnits || text.indexOf('\0') >= 0;
        return twoBytes
                || text.contains("<!DOCTYPE")
                || text.contains("<!ENTITY")
                || WIDE.matcher(text).find()
                || DEEP.matcher(text).find()
                || FAR.matcher(text).find();
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (int at = 0; at + wanted.length <= file.length; at++) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
