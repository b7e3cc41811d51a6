package se.finsam.model.kontoplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.kontoplan.Ledgers.BAS;
import static se.finsam.model.kontoplan.Ledgers.KOMMUN_BAS;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Huvudbok;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieReader;
import se.finsam.model.source.Language;
import se.finsam.model.source.Origin;

/** What holds of every ledger that can be read: the underlag that it becomes can be written and read again. */
class HuvudboksegenskaperTest {
    private static final List<String> ACCOUNTS = List.of(
            "1940",
            "2010",
            "2099",
            "2510",
            "3511",
            "4510",
            "501",
            "8440",
            "8999",
            "9030",
            "DIFF",
            "1e5",
            "0x1F",
            "null",
            "11AF",
            "007",
            "30106",
            "\"19 40\"",
            "yes",
            "~",
            "-1",
            "1.0");
    private static final List<String> NAMES = List.of(
            "Bank",
            "",
            " ",
            "\u00a0",
            "null",
            "Lön: 3 #4",
            "- a",
            "\\\"citat\\\"",
            "'",
            "{a: b}",
            "[x]",
            "Åäö",
            "ja | nej",
            "\u2028",
            "\ufffd",
            "1e5",
            "2025-01-01",
            "\ud83d\ude00",
            "\t",
            "*a",
            "&b",
            "%",
            "@",
            "!");
    private static final List<String> AMOUNTS =
            List.of("0", "0.00", "1", "-1.5", "0.005", "-0.0049", "9999999999.99", "-12345678.91", "100000", "1000.10");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_was_imported_is_read_back_as_it_was(long seed) {
        Random random = new Random(seed);
        int made = 0;
        for (int i = 0; i < 300; i++) {
            String text = ledger(random);
            SieFil file = SieReader.TOLERANT
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a b: #.se")
                    .value();
            if (file != null) {
                made++;
                Huvudbok book = Huvudboksimport.of(file, random.nextBoolean() ? BAS : KOMMUN_BAS)
                        .huvudbok()
                        .orElseThrow();
                ReadResult alone = Huvudboksunderlag.alone(file, book);
                assertThat(alone.errors()).isEmpty();
                comesBack(alone.underlag().orElseThrow(), text);
            }
        }
        assertThat(made).isGreaterThan(200);
    }

    private static void comesBack(Underlag underlag, String text) {
        ReadResult again = UnderlagReader.standard()
                .read(UnderlagWriter.toYaml(underlag), "ut.yaml")
                .get(0);
        assertThat(again.errors().stream().map(error -> error.message(Language.SV)))
                .as(text)
                .isEmpty();
        assertThat(again.underlag().orElseThrow().withOrigin(Origin.MEMORY))
                .as(text)
                .isEqualTo(underlag.withOrigin(Origin.MEMORY));
    }

    @Test
    void the_largest_amount_that_an_underlag_may_have_comes_back() {
        SieFil file = Ledgers.file(Ledgers.year("#UB 0 1940 999999999999.99\n#UB 0 2010 -999999999999.994\n"));
        Huvudbok book = Huvudboksimport.of(file, KOMMUN_BAS).huvudbok().orElseThrow();

        comesBack(Huvudboksunderlag.alone(file, book).underlag().orElseThrow(), "the largest");
    }

    @Test
    void an_amount_that_no_underlag_may_have_is_refused_with_its_line() {
        String file = Ledgers.year("""
                #KONTO 1940 "Bank"
                #UB 0 1940 1000000000000.00
                #IB 0 2010 -1000000000000
                #OBJEKT 6 P1 Ett
                #PBUDGET 0 202501 4510 {6 P1} 12345678901234567890
                #RES 0 4510 1
                """);
        ImportResult result = Huvudboksimport.of(Ledgers.file(file), KOMMUN_BAS);

        assertThat(result.huvudbok()).isEmpty();
        assertThat(result.problem())
                .extracting(problem -> problem.message(Language.SV))
                .containsExactly(
                        "rad 11: konto 1940 har 1000000000000; väntade ett belopp under tusen miljarder kronor",
                        "rad 12: konto 2010 har -1000000000000; väntade ett belopp under tusen miljarder kronor",
                        "rad 14: konto 4510 har 12345678901234567890; väntade ett belopp under tusen miljarder kronor");
    }

    private static String ledger(Random random) {
        StringBuilder text = new StringBuilder(Ledgers.head(String.valueOf(1 + random.nextInt(4))));
        if (random.nextInt(5) == 0) {
            text.setLength(text.indexOf("#FNAMN"));
            text.append("#FNAMN \"").append(pick(NAMES, random)).append("\"\n#RAR 0 20250101 20251231\n");
        }
        text.append("#OBJEKT 6 \"P1\" \"").append(pick(NAMES, random)).append("\"\n");
        for (int i = random.nextInt(8); i >= 0; i--) {
            String account = pick(ACCOUNTS, random);
            text.append("#KONTO ")
                    .append(account)
                    .append(" \"")
                    .append(pick(NAMES, random))
                    .append("\"\n");
            for (String label : List.of("#IB 0 ", "#UB 0 ", "#UB -1 ", "#RES 0 ", "#RES -1 ")) {
                if (random.nextBoolean()) {
                    text.append(label)
                            .append(account)
                            .append(' ')
                            .append(pick(AMOUNTS, random))
                            .append('\n');
                }
            }
            String object = random.nextBoolean() ? " {} " : " {6 \"P1\"} ";
            text.append("#PBUDGET 0 202501 ").append(account).append(object).append("12.5\n");
            text.append("#VER \"")
                    .append(pick(NAMES, random))
                    .append("\" ")
                    .append(i)
                    .append(" 20250303\n{\n");
            text.append("#TRANS ")
                    .append(account)
                    .append(object)
                    .append(pick(AMOUNTS, random))
                    .append("\n}\n");
        }
        return text.toString();
    }

    private static String pick(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
