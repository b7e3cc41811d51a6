package se.finsam.model.sie;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import se.finsam.model.source.Language;

/** Made-up SIE files for the tests, and short ways of reading them. */
final class SieTexts {
    static final Charset CP437 = Teckenkodning.CP437.charset();

    /** An export with vouchers that departs from nothing. */
    static final String EXPORT = """
            #FLAGGA 0
            #PROGRAM "Bokföring" 1.0
            #FORMAT PC8
            #GEN 20260131
            #SIETYP 4
            #ORGNR 222000-0000
            #FNAMN "Samordningsförbundet Åsö"
            #RAR 0 20250101 20251231
            #RAR -1 20240101 20241231
            #KONTO 1930 "Bank"
            #KTYP 1930 T
            #KONTO 2010 "Eget kapital"
            #KONTO 3510 "Bidrag från stat och kommun"
            #KONTO 4510 "Köp av insatser"
            #OBJEKT 6 "P1" "Vägen åter"
            #IB 0 1930 1000.00
            #IB 0 2010 -1000.00
            #UB -1 1930 1000.00
            #UB -1 2010 -1000.00
            #UB 0 1930 1250.50
            #UB 0 2010 -1000.00
            #RES 0 3510 -900.00
            #RES 0 4510 649.50
            #PBUDGET 0 202501 4510 {} 300.00
            #PBUDGET 0 202502 4510 {} 400
            #PBUDGET 0 202502 4510 {6 "P1"} 250
            #VER A 1 20250115 "Bidrag"
            {
            #TRANS 1930 {} 900.00
            #TRANS 3510 {} -900.00
            }
            #VER A 2 20250220 "Köp"
            {
            #TRANS 4510 {6 "P1"} 649.50 20250220 "Faktura"
            #TRANS 1930 {} -649.50
            }
            """;

    /** A file of type 3 that departs from nothing. */
    static final String OBJECTS = """
            #FLAGGA 0
            #PROGRAM "Bokföring" 1.0
            #FORMAT PC8
            #GEN 20260131
            #SIETYP 3
            #FNAMN "Samordningsförbundet Åsö"
            #RAR 0 20250101 20251231
            #OMFATTN 20251231
            #KONTO 1930 "Bank"
            #KONTO 2010 "Eget kapital"
            #KONTO 4510 "Köp av insatser"
            #DIM 6 "Insatser"
            #OBJEKT 6 "P1" "Vägen åter"
            #OBJEKT 6 "P2" "Språng"
            #IB 0 1930 500
            #IB 0 2010 -500
            #UB 0 1930 100
            #UB 0 2010 -500
            #OIB 0 1930 {6 "P1"} 50
            #OUB 0 1930 {6 "P1"} 10
            #RES 0 4510 400
            #PSALDO 0 202501 1930 {} -400
            #PSALDO 0 202501 4510 {} 150
            #PSALDO 0 202501 4510 {6 "P1"} 100
            #PSALDO 0 202501 4510 {6 "P2"} 30
            #PSALDO 0 202502 4510 {} 250
            #PSALDO 0 202502 4510 {6 "P1"} 200
            """;

    private static final Pattern FIELD = Pattern.compile("\"(?:\\\\\"|[^\"])*\"|[^\\s{}]+");

    private SieTexts() {}

    /** A file of type 2: {@link #OBJECTS} without its objects. */
    static String type2() {
        return OBJECTS.replace("#SIETYP 3", "#SIETYP 2")
                .replaceAll("#(DIM|OBJEKT|OIB|OUB) .*\n", "")
                .replaceAll("#PSALDO .*\\{6 .*\n", "");
    }

    /** A file of type 4I: the vouchers of {@link #EXPORT}. */
    static String importFile() {
        return EXPORT.replaceAll("#(IB|UB|RES|PBUDGET) .*\n", "");
    }

    /** The file with a line after the first that begins with {@code label}. */
    static String after(String file, String label, String line) {
        return file.replaceFirst("(?m)^(" + label + "\\b.*\n)", "$1" + Matcher.quoteReplacement(line + "\n"));
    }

    /** The file with other text for {@code part}, which has to be there. */
    static String with(String file, String part, String other) {
        if (!file.contains(part)) {
            throw new AssertionError("not in the file: " + part);
        }
        return file.replace(part, other);
    }

    /** The file with other blanks between its fields. */
    static String blanks(String file, String blanks) {
        return Pattern.compile("\"[^\"]*\"| ")
                .matcher(file)
                .replaceAll(part -> Matcher.quoteReplacement(part.group().equals(" ") ? blanks : part.group()));
    }

    /** The file with a checksum, which is counted here in another way than by the reader. */
    static String summed(String file, Charset charset) {
        String open = after(file, "#FLAGGA", "#KSUMMA");
        CRC32 crc = new CRC32();
        for (String line : open.substring(open.indexOf("#KSUMMA\n") + 8).split("\n", -1)) {
            Matcher field = FIELD.matcher(line);
            while (field.find()) {
                String text = field.group();
                boolean quoted = text.startsWith("\"") && text.length() > 1;
                String inner = quoted ? text.substring(1, text.length() - 1) : text;
                crc.update(inner.replace("\\\"", "\"").getBytes(charset));
            }
        }
        return open + "#KSUMMA " + crc.getValue() + "\n";
    }

    static SieResult read(SieReader reader, byte[] bytes) {
        return read(reader, bytes, "huvudbok.sie");
    }

    static SieResult read(SieReader reader, byte[] bytes, String name) {
        return reader.read(new ByteArrayInputStream(bytes), name);
    }

    static SieResult read(String file) {
        return read(SieReader.TOLERANT, file.getBytes(CP437));
    }

    /** What a file says, and nothing is wrong with it. */
    static SieFil clean(String file) {
        SieResult result = read(file);
        if (!result.problem().isEmpty()) {
            throw new AssertionError(messages(result));
        }
        return result.fil().orElseThrow();
    }

    /** What a file says, whatever it is warned of. */
    static SieFil good(String file) {
        SieResult result = read(file);
        return result.fil().orElseThrow(() -> new AssertionError(messages(result)));
    }

    static List<String> messages(SieResult result) {
        return result.problem().stream()
                .map(problem -> problem.message(Language.SV))
                .toList();
    }

    static List<String> messages(String file) {
        return messages(read(file));
    }

    static List<SieAvvikelse> kinds(String file) {
        return new ArrayList<>(
                read(file).problem().stream().map(SieProblem::avvikelse).toList());
    }
}
