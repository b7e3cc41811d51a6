package se.finsam.model.kontoplan;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieProblem;
import se.finsam.model.sie.SieReader;
import se.finsam.model.sie.SieResult;
import se.finsam.model.sie.Teckenkodning;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/** Made-up ledgers and kontoplaner for the tests, and short ways of reading them. */
final class Ledgers {
    static final Charset CP437 = Teckenkodning.CP437.charset();

    /** What the rulebook itself has. */
    static final List<Kontoplan> BUNDLED = List.of(bundled("bas"), bundled("kommun-bas"));

    static final Kontoplan KOMMUN_BAS = BUNDLED.get(1);
    static final Kontoplan BAS = BUNDLED.get(0);

    /** The beginning of a file of a type; the year's lines come after its nine. */
    static String head(String type) {
        return """
                #FLAGGA 0
                #PROGRAM "Bokföring" 1.0
                #FORMAT PC8
                #GEN 20260131
                #SIETYP %s
                #ORGNR 222000-0000
                #FNAMN "Samordningsförbundet Åsö"
                #RAR 0 20250101 20251231
                #RAR -1 20240101 20241231
                """.formatted(type);
    }

    /** A year in Kommun-Bas with vouchers, each account with its role. */
    static final String YEAR = head("4") + """
            #KONTO 1940 "Bank"
            #KONTO 2010 "Eget kapital"
            #KONTO 2510 "Leverantörsskulder"
            #KONTO 3511 "Bidrag"
            #KONTO 4510 "Köp av insatser"
            #KONTO 5020 "Löner"
            #KONTO 6570 "Aldrig använt"
            #KONTO 8440 "Ränteintäkter"
            #OBJEKT 6 "P1" "Vägen åter"
            #IB 0 1940 1000.00
            #IB 0 2010 -1000.00
            #UB -1 1940 1000.00
            #UB -1 2010 -1000.00
            #UB 0 1940 1260.50
            #UB 0 2010 -1000.00
            #UB 0 2510 -10.00
            #RES 0 3511 -900.00
            #RES 0 4510 650.00
            #RES 0 8440 -0.50
            #RES -1 3511 -800.00
            #PBUDGET 0 202501 3511 {} -850.00
            #PBUDGET 0 202501 4510 {} 300.00
            #PBUDGET 0 202502 4510 {} 400
            #PBUDGET 0 202502 4510 {6 "P1"} 250
            #VER A 1 20250115 "Bidrag"
            {
            #TRANS 1940 {} 900.00
            #TRANS 3511 {} -900.00
            }
            #VER A 2 20250220 "Köp"
            {
            #TRANS 4510 {6 "P1"} 640.00
            #TRANS 4510 {} 10.00
            #TRANS 2510 {} -10.00
            #TRANS 1940 {} -640.00
            }
            #VER A 3 20251231 "Ränta"
            {
            #TRANS 1940 {} 0.50
            #TRANS 8440 {} -0.50
            }
            """;

    private Ledgers() {}

    private static Kontoplan bundled(String id) {
        return plan(new KontoplanReader(List.of()).read(Path.of("..", "rules", "kontoplaner", id + ".yaml")));
    }

    /** A kontoplan of one's own, which may go out from those of the rulebook. */
    static Kontoplan own(String yaml) {
        return plan(new KontoplanReader(BUNDLED).read(yaml, "egen.yaml"));
    }

    private static Kontoplan plan(KontoplanResult result) {
        if (result.value() == null) {
            throw new AssertionError(messages(result.errors()));
        }
        return result.value();
    }

    /** What is said of a kontoplan that is wrong. */
    static List<String> wrong(String yaml) {
        return messages(new KontoplanReader(BUNDLED).read(yaml, "egen.yaml").errors());
    }

    static List<String> messages(List<InputError> errors) {
        return errors.stream().map(error -> error.message(Language.SV)).toList();
    }

    static SieFil file(String text) {
        return file(text.getBytes(CP437), "huvudbok.se");
    }

    /** A file that can be read, whatever it is warned of. */
    static SieFil file(byte[] bytes, String name) {
        SieResult result = SieReader.TOLERANT.read(new ByteArrayInputStream(bytes), name);
        SieFil file = result.value();
        if (file == null) {
            throw new AssertionError(result.problem().stream()
                    .map((SieProblem problem) -> problem.message(Language.SV))
                    .toList());
        }
        return file;
    }

    /** A year's file of type 4 with these lines alone. */
    static String year(String lines) {
        return head("4") + lines;
    }

    static Huvudbok book(String text, Kontoplan plan) {
        return Huvudboksimport.of(file(text), plan).huvudbok().orElseThrow();
    }

    static Huvudbokskonto account(Huvudbok book, String number) {
        return book.konton().stream()
                .filter(konto -> konto.konto().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account " + number));
    }

    static Huvudbokskonto account(String text, Kontoplan plan, String number) {
        return account(book(text, plan), number);
    }

    /** What the making of a huvudbok says of a file. */
    static List<String> said(String text, Kontoplan plan) {
        return Huvudboksimport.of(file(text), plan).problem().stream()
                .map(problem -> problem.message(Language.SV))
                .toList();
    }

    static BigDecimal kronor(String amount) {
        return new BigDecimal(amount);
    }
}
