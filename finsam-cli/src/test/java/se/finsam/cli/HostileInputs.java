package se.finsam.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;

/** Inputs whose every text clears the screen, sets the title, turns the text and hides in it; and how to find that. */
final class HostileInputs {
    /** ESC, BEL, CR, BS, DEL, C1, the bidi controls, what has no width, the line breaks of Unicode, tags, a filler. */
    static final String BAD =
            "\u001b[2J\u001b]0;x\u0007\r\b\u007f\u009b2J\u0085\u202e\u2066\u200f\u200b\uFEFF\u2028\u2029"
                    + Character.toString(0xE0041) + "\u3164\u00ad";

    /** What of it a SIE file can hold. */
    static final String PC8 = "\u001b[2J\u0007\u007f\b\u001a";

    /** What a file can be called. */
    static final String NAME = "ond\u001b[2J\u0007\r\n::error::\u007f";

    private static final Pattern RAW =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029\u3164\\x{E0000}-\\x{E0FFF}&&[^\\n]]");

    /** A value of a JSON text that is neither a day, a number of an organisation, a code nor the name of the schema. */
    private static final Pattern FREE = Pattern.compile(
            "(\": |  )\"(?!finsam-)(?![A-Z0-9_]+\")(?![0-9]{4}-[0-9]{2}-|[0-9]{6}-)([^\"\\\\:]+)\"(?!:)");

    private HostileInputs() {}

    /** An example with each of its free texts made hostile, as JSON. */
    static String underlag(String example) {
        UnderlagReader reader = UnderlagReader.standard();
        String json = UnderlagWriter.toJson(
                Objects.requireNonNull(reader.read(Path.of(example)).get(0).value()));
        return FREE.matcher(json)
                .replaceAll(
                        free -> Matcher.quoteReplacement(free.group(1) + "\"" + escaped(BAD) + free.group(2) + "\""));
    }

    /** A ledger whose names do the same, as far as its code page has letters for it. */
    static String ledger(String more) {
        return """
                #FLAGGA 0
                #PROGRAM "%1$s" 1.0
                #FORMAT PC8
                #GEN 20220131
                #SIETYP 4
                #FNAMN "%1$s"
                #RAR 0 20210101 20211231
                #KONTO 1940 "%1$s"
                #UB 0 1940 1000
                """.formatted(PC8) + more;
    }

    /** A document with such names. */
    static String document() {
        return """
                Samordningsförbundet %1$s
                Årsredovisning 2021
                Eget kapital %1$s 1 058 307
                """.formatted(BAD);
    }

    /** The text as JSON and YAML in quotes write it. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c -> out.append(c > ' ' && c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return out.toString();
    }

    /** What stands raw in a text, each with what is around it; none of it may. */
    static List<String> raw(String text) {
        List<String> found = new ArrayList<>();
        // iCalendar ends its lines so.
        Matcher raw = RAW.matcher(text.replace("\r\n", "\n"));
        String searched = text.replace("\r\n", "\n");
        while (raw.find() && found.size() < 10) {
            found.add(String.format("U+%04X in ", (int) raw.group().charAt(0))
                    + escaped(searched.substring(
                            Math.max(0, raw.start() - 60), Math.min(searched.length(), raw.end() + 20))));
        }
        return found;
    }

    /** The same of all that was written in a folder, and of the parts of its workbooks. */
    static List<String> rawFiles(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                    parts(bytes).forEach(part -> raw(part).forEach(one -> found.add(file.getFileName() + ": " + one)));
                } else if (!file.toString().endsWith(".pdf")) {
                    raw(new String(bytes, StandardCharsets.UTF_8))
                            .forEach(one -> found.add(file.getFileName() + ": " + one));
                }
            }
        }
        return found;
    }

    private static List<String> parts(byte[] bytes) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
