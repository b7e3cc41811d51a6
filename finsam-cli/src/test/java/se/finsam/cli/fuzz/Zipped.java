package se.finsam.cli.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a workbook: most often a part of it, so that what unpacks it lets it through; at times the file itself. */
final class Zipped {
    private Zipped() {}

    static byte[] changed(List<byte[]> workbooks, Random random) {
        byte[] workbook = Mutator.pick(workbooks, random);
        if (random.nextInt(4) == 0) {
            return Mutator.bytes(workbook, random);
        }
        Map<String, byte[]> parts = parts(workbook);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String name = Mutator.pick(new ArrayList<>(parts.keySet()), random);
            byte[] part = parts.getOrDefault(name, new byte[0]);
            switch (random.nextInt(8)) {
                case 0 -> parts.remove(name);
                case 1 ->
                    parts.put(
                            Mutator.pick(List.of("../" + name, name + "/", "/" + name, "XL/workbook.xml"), random),
                            part);
                case 2, 3 -> parts.put(name, Mutator.bytes(part, random));
                default -> parts.put(name, Mutator.tokens(part, random));
            }
            if (parts.isEmpty()) {
                break;
            }
        }
        return packed(parts);
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
