package se.finsam.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2, computed: Java's own profile is another from one
 * release to the next, and a report's bytes may not be.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int TAGS = 9;
    private static final int STEPS = 1024;
    private static final int MOST = 65535;
    private static final String NAME = "sRGB IEC61966-2.1";

    private SrgbProfile() {}

    /** The profile. */
    static byte[] bytes() {
        try {
            return profile();
        } catch (IOException e) {
            throw new UncheckedIOException("memory could not be written", e);
        }
    }

    private static byte[] profile() throws IOException {
        byte[][] tags = {
            description(),
            text(),
            xyz(63190, 65536, 54061),
            xyz(28578, 14583, 913),
            xyz(25235, 46975, 6364),
            xyz(9377, 3973, 46803),
            curve(),
        };
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC"};
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        DataOutputStream row = new DataOutputStream(table);
        row.writeInt(TAGS);
        int start = HEADER + 4 + TAGS * 12;
        for (int i = 0; i < tags.length; i++) {
            entry(row, names[i], start + data.size(), tags[i].length);
            if (i == tags.length - 1) { // one curve for three colours
                entry(row, "gTRC", start + data.size(), tags[i].length);
                entry(row, "bTRC", start + data.size(), tags[i].length);
            }
            data.write(tags[i]);
            data.write(new byte[(4 - tags[i].length % 4) % 4]);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        header(new DataOutputStream(all), start + data.size());
        table.writeTo(all);
        data.writeTo(all);
        return all.toByteArray();
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0); // no preferred module
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]); // platform, flags, device, intent
        for (int white : new int[] {63190, 65536, 54061}) {
            out.writeInt(white);
        }
        out.write(new byte[HEADER - out.size()]);
    }

    private static void entry(DataOutputStream out, String name, int start, int size) throws IOException {
        out.writeBytes(name);
        out.writeInt(start);
        out.writeInt(size);
    }

    private static DataOutputStream tag(ByteArrayOutputStream bytes, String type) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes(type);
        out.writeInt(0);
        return out;
    }

    private static byte[] description() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = tag(bytes, "desc");
        byte[] name = NAME.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(name.length + 1);
        out.write(name);
        out.write(new byte[1 + 8 + 3 + 67]); // its end, and no name in Unicode or for Macintosh
        return bytes.toByteArray();
    }

    private static byte[] text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = tag(bytes, "text");
        out.writeBytes("No copyright, use freely");
        out.writeByte(0);
        return bytes.toByteArray();
    }

    /** A colour in parts of 65 536, against the white of D50. */
    private static byte[] xyz(int red, int green, int blue) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = tag(bytes, "XYZ ");
        out.writeInt(red);
        out.writeInt(green);
        out.writeInt(blue);
        return bytes.toByteArray();
    }

    private static byte[] curve() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = tag(bytes, "curv");
        out.writeInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double value = (double) i / (STEPS - 1);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.writeShort((int) StrictMath.floor(light * MOST + 0.5));
        }
        return bytes.toByteArray();
    }
}
