package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.Checker;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;

/**
 * SIE files of made-up förbund, each with what real files were answered wrongly for, and the same fault in other forms: what the
 * import says, and what the rows of the ledger then say.
 */
class SieCasesTest {
    private static final Charset CP437 = Charset.forName("IBM437");
    private static final Checker CHECKER = Checker.bundled();
    private static final String CONTINUITY = "RAK-HUVUDBOK-IB-UB";
    private static final String CHART = "RAK-HUVUDBOK-KONTOPLAN";

    @TempDir
    private Path folder;

    /** What the import said, and the report of what it wrote. */
    private record Fall(int code, String said, @Nullable Granskningsrapport report) {
        Rad row(String control) {
            for (Rad row : Objects.requireNonNull(report, said).rader()) {
                if (row.kontroll().equals(control)) {
                    return row;
                }
            }
            throw new AssertionError("no row " + control);
        }

        String outcome(String control) {
            return row(control).utfall().name();
        }

        String verdict() {
            return Objects.requireNonNull(report, said).utlatande().toString();
        }

        String text(String control) {
            return row(control).text();
        }

        BigDecimal figure(String control, String name) {
            return new BigDecimal(String.valueOf(row(control).tal().get(name)));
        }
    }

    private static String text(String name) throws IOException {
        Charset charset = name.startsWith("18") ? StandardCharsets.UTF_8 : CP437;
        try (InputStream in = Objects.requireNonNull(SieCasesTest.class.getResourceAsStream("/sie/" + name))) {
            return new String(in.readAllBytes(), charset);
        }
    }

    private Fall run(String text) throws IOException {
        return run(text.getBytes(CP437), "bok.se");
    }

    private Fall run(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Path written = folder.resolve("ut.yaml");
        Files.deleteIfExists(written);
        Finsam.Run imported = finsam("import", "sie", file.toString(), "--plan", "bas", "-o", written.toString());
        if (imported.code() != 0) {
            assertThat(written).doesNotExist();
            return new Fall(imported.code(), imported.err(), null);
        }
        assertThat(finsam("check", written.toString()).code()).isNotEqualTo(3);
        return new Fall(
                0,
                imported.err(),
                CHECKER.check(UnderlagReader.standard()
                        .read(written)
                        .get(0)
                        .underlag()
                        .orElseThrow()));
    }

    /** A line of a file in place of another. */
    private static String with(String text, String line, String other) {
        assertThat(text).contains(line);
        return text.replace(line, other);
    }

    private static String without(String text, String label) {
        assertThat(text).contains(label + " ");
        return text.replaceAll("(?m)^" + label + " .*\r?\n", "");
    }

    @Test
    void last_years_result_that_was_carried_into_equity_is_continuity() throws IOException {
        Fall fall = run(text("01-sie-resultat-overfort-i-ib.se"));

        assertThat(fall.said).isEmpty();
        assertThat(fall.outcome(CONTINUITY)).isEqualTo("UPPFYLLD");
        assertThat(fall.text(CONTINUITY))
                .contains("Föregående års resultat 300 000 kr har överförts till eget kapital mellan #UB -1 och #IB 0");
        assertThat(fall.figure(CONTINUITY, "antalIngangsavvikelser")).isZero();
        assertThat(fall.figure("RAK-EGETKAPITAL", "ingaende")).isEqualByComparingTo("800000");
        assertThat(fall.figure("RAK-EGETKAPITAL", "utgaende")).isEqualByComparingTo("700000");
        assertThat(fall.verdict()).isNotEqualTo("AVVIKELSE");
    }

    @Test
    void a_result_that_is_carried_to_another_account_of_equity_is_continuity_too() throws IOException {
        String text = text("01-sie-resultat-overfort-i-ib.se");
        String other = with(
                with(text, "#IB 0 2091 -800000.00", "#IB 0 2091 -500000.00\n#IB 0 2098 -300000.00"),
                "#UB 0 2091 -800000.00",
                "#UB 0 2091 -500000.00\n#UB 0 2098 -300000.00");

        assertThat(run(other).outcome(CONTINUITY)).isEqualTo("UPPFYLLD");
        assertThat(run(other).said).doesNotContain("ingående balans är inte");
    }

    @Test
    void equity_that_differs_by_another_amount_or_by_an_unknown_one_is_not_continuity() throws IOException {
        String text = text("01-sie-resultat-overfort-i-ib.se");
        Fall ore = run(with(text, "#UB -1 2091 -500000.00", "#UB -1 2091 -499999.99"));
        Fall unknown = run(without(text, "#RES -1"));
        Fall debt = run(with(text, "#UB -1 2440 -100000.00", "#UB -1 2440 -99999.00"));

        assertThat(ore.outcome(CONTINUITY)).isEqualTo("AVVIKELSE");
        assertThat(ore.text(CONTINUITY)).contains("2091 Balanserat resultat");
        assertThat(ore.said).contains("ingående balans är inte förra årets utgående");
        assertThat(unknown.outcome(CONTINUITY)).isEqualTo("BEDOMNING");
        assertThat(unknown.text(CONTINUITY)).contains("300 000 kr", "inte känt");
        assertThat(debt.outcome(CONTINUITY)).isEqualTo("AVVIKELSE");
        assertThat(debt.text(CONTINUITY))
                .contains("2440 Leverantörsskulder (1 kr)")
                .doesNotContain("2091");
    }

    @Test
    void a_cause_that_the_file_refutes_is_not_stated_and_no_equity_is_made_of_it() throws IOException {
        Fall fall = run(text("02-sie-ib-ej-noll-annat-an-resultat.se"));

        assertThat(fall.outcome(CONTINUITY)).isEqualTo("AVVIKELSE");
        assertThat(fall.text(CONTINUITY))
                .contains("−200 000 kr", "300 000 kr", "Ett konto saknas i filen")
                .doesNotContain("inte överfört");
        assertThat(fall.outcome("RAK-EGETKAPITAL")).isEqualTo("KAN_EJ_BEDOMAS");
        assertThat(fall.outcome("RAK-BALANS")).isEqualTo("KAN_EJ_BEDOMAS");
        assertThat(fall.outcome("NR-EGETKAPITAL")).isEqualTo("KAN_EJ_BEDOMAS");
    }

    @Test
    void opening_balances_that_are_not_0_are_last_years_result_only_where_the_file_says_so() throws IOException {
        String text = text("02-sie-ib-ej-noll-annat-an-resultat.se");
        Fall unknown = run(without(text, "#RES -1"));
        Fall same = run(with(text, "#RES -1 7010 1700000.00", "#RES -1 7010 2200000.00"));
        Fall ore = run(with(text, "#RES -1 7010 1700000.00", "#RES -1 7010 2200000.01"));

        assertThat(unknown.outcome(CONTINUITY)).isEqualTo("BEDOMNING");
        assertThat(unknown.text(CONTINUITY)).contains("Orsaken är inte känd").doesNotContain("inte överfört");
        assertThat(unknown.outcome("RAK-EGETKAPITAL")).isEqualTo("KAN_EJ_BEDOMAS");
        assertThat(same.outcome(CONTINUITY)).isEqualTo("BEDOMNING");
        assertThat(same.text(CONTINUITY)).contains("inte är överfört till eget kapital");
        assertThat(same.figure("RAK-EGETKAPITAL", "ingaende")).isEqualByComparingTo("800000");
        assertThat(ore.outcome(CONTINUITY)).isEqualTo("AVVIKELSE");
        assertThat(ore.outcome("RAK-EGETKAPITAL")).isEqualTo("KAN_EJ_BEDOMAS");
    }

    @Test
    void an_account_outside_of_the_roles_counts_in_the_whole_and_is_named() throws IOException {
        Fall fall = run(text("03-sie-obs-konto-9999.se"));

        assertThat(fall.outcome(CONTINUITY)).isEqualTo("UPPFYLLD");
        assertThat(fall.text(CONTINUITY)).contains("9999 OBS-konto (11 120 kr)");
        assertThat(fall.outcome(CHART)).isEqualTo("BEDOMNING");
        assertThat(fall.text(CHART)).contains("9999 OBS-konto (11 120 kr)");
        for (String control : new String[] {"RAK-BALANS", "RAK-EGETKAPITAL", "RAK-RESULTAT"}) {
            assertThat(fall.outcome(control)).as(control).isEqualTo("KAN_EJ_BEDOMAS");
        }
    }

    @Test
    void an_account_outside_of_the_roles_that_the_whole_does_not_need_is_named_too() throws IOException {
        String text = with(text("03-sie-obs-konto-9999.se"), "2088880.00", "2100000.00");
        Fall statistics = run(text);
        Fall balanced = run(text + "#RES 0 9100 -11120.00\n");

        assertThat(statistics.outcome(CONTINUITY)).isEqualTo("UPPFYLLD");
        assertThat(statistics.text(CONTINUITY)).contains("inte inräknade", "9999 OBS-konto (11 120 kr)");
        assertThat(statistics.text(CHART)).contains("9999 OBS-konto (11 120 kr)");
        assertThat(statistics.outcome("RAK-RESULTAT")).isEqualTo("UPPFYLLD");
        assertThat(balanced.text(CONTINUITY)).contains("9999 OBS-konto (11 120 kr)", "9100 (−11 120 kr)");
    }

    @Test
    void a_result_that_waits_on_an_account_of_class_9_is_not_an_imbalance() throws IOException {
        String text = text("01-sie-resultat-overfort-i-ib.se");
        String waits = with(
                with(text, "#IB 0 2091 -800000.00", "#IB 0 2091 -500000.00\n#IB 0 9030 -300000.00"),
                "#UB 0 2091 -800000.00",
                "#UB 0 2091 -500000.00\n#UB 0 9030 -300000.00");
        Fall fall = run(waits);

        assertThat(fall.outcome(CONTINUITY)).isNotEqualTo("AVVIKELSE");
        assertThat(fall.text(CONTINUITY)).contains("9030");
        assertThat(fall.outcome("RAK-BALANS")).isNotEqualTo("AVVIKELSE");
    }

    @Test
    void a_day_of_cover_that_cannot_be_meant_is_told_with_its_line_and_taken_as_unknown() throws IOException {
        String text = text("04-sie-omfattn-fore-aret.se");
        for (String day : new String[] {"19800101", "20221231", "19700101", "20240101", "21010101", "00010101"}) {
            Fall fall = run(with(text, "#OMFATTN 19800101", "#OMFATTN " + day));

            assertThat(fall.code).as(day).isZero();
            assertThat(fall.said).as(day).contains("rad 10: okänt hur långt saldona går: \"" + day + "\"");
            assertThat(fall.said.lines().filter(line -> line.contains("rad 10:")))
                    .as(day)
                    .hasSize(1);
            assertThat(fall.outcome("RAK-EGETKAPITAL")).as(day).isEqualTo("UPPFYLLD");
        }
        Fall part = run(with(text, "#OMFATTN 19800101", "#OMFATTN 20230831"));
        assertThat(part.text(CONTINUITY)).contains("2023-01-01–2023-08-31 och inte ett helt kalenderår");
    }

    @Test
    void a_year_that_no_underlag_has_is_refused_and_one_that_is_no_calendar_year_is_said() throws IOException {
        String text = without(text("04-sie-omfattn-fore-aret.se"), "#PSALDO")
                .replace("#OMFATTN 19800101\r\n", "")
                .replace("#OMFATTN 19800101\n", "");
        String year = "#RAR 0 20230101 20231231";
        Fall early = run(with(text, year, "#RAR 0 19970101 19971231"));
        Fall late = run(with(text, year, "#RAR 0 22230101 22231231"));
        Fall broken = run(with(text, year, "#RAR 0 20220501 20230430"));
        Fall sixteen = run(with(text, year, "#RAR 0 20220901 20231231"));

        assertThat(early.code).isEqualTo(3);
        assertThat(early.said).contains("rad 8: räkenskapsåret är 1997-01-01–1997-12-31; väntade ett år från 2004");
        assertThat(late.code).isEqualTo(3);
        assertThat(late.said).contains("rad 8: räkenskapsåret är 2223-01-01");
        assertThat(broken.said).contains("rad 8: räkenskapsåret är 2022-05-01–2023-04-30 och inte kalenderåret 2023");
        assertThat(broken.text(CONTINUITY)).contains("2022-05-01–2023-04-30 och inte ett helt kalenderår");
        assertThat(broken.outcome("RAK-EGETKAPITAL")).isEqualTo("KAN_EJ_BEDOMAS");
        assertThat(sixteen.said).contains("rad 8: räkenskapsåret är 2022-09-01–2023-12-31 och inte kalenderåret 2023");
        assertThat(sixteen.outcome("RAK-RESULTAT")).isEqualTo("KAN_EJ_BEDOMAS");
    }

    @Test
    void a_year_before_that_is_not_the_one_before_is_told_and_not_compared_with() throws IOException {
        String text = text("01-sie-resultat-overfort-i-ib.se");
        for (String years : new String[] {"20200101 20201231", "20230101 20231231", "20221231 20220101"}) {
            Fall fall = run(with(
                    with(text, "#RAR -1 20220101 20221231", "#RAR -1 " + years),
                    "#UB -1 2440 -100000.00",
                    "#UB -1 2440 -100000.00"));

            assertThat(fall.code).as(years).isZero();
            assertThat(fall.said).as(years).contains("rad 9: räkenskapsåret kan inte stämma");
            assertThat(fall.said.lines()).as(years).hasSize(1);
        }
        Fall other = run(with(
                with(text, "#RAR -1 20220101 20221231", "#RAR -1 20200101 20201231"),
                "#UB -1 2440 -100000.00",
                "#UB -1 2440 -5.00"));
        assertThat(other.outcome(CONTINUITY)).isEqualTo("UPPFYLLD");
        assertThat(other.text(CONTINUITY)).contains("saldon från året före");
    }

    @Test
    void a_kind_of_record_that_is_left_out_is_not_0() throws IOException {
        Fall fall = run(text("05b-sie-ingen-ub.se"));

        assertThat(fall.said).contains("post saknas; väntade #UB", "post saknas; väntade #RES");
        assertThat(fall.said.lines()).hasSize(2);
        assertThat(fall.outcome(CONTINUITY)).isEqualTo("KAN_EJ_BEDOMAS");
        assertThat(fall.text(CONTINUITY)).contains("#UB 0", "#RES 0");
        assertThat(fall.figure(CONTINUITY, "antalRorelseavvikelser")).isZero();
        assertThat(fall.verdict()).isNotEqualTo("AVVIKELSE");
    }

    @Test
    void each_kind_of_record_that_is_left_out_leaves_what_needs_it_undecided() throws IOException {
        String text = text("01-sie-resultat-overfort-i-ib.se");
        for (String label : new String[] {"#IB", "#UB 0", "#RES 0"}) {
            Fall fall = run(without(text, label));

            assertThat(fall.outcome(CONTINUITY)).as(label).isEqualTo("KAN_EJ_BEDOMAS");
            assertThat(fall.text(CONTINUITY)).as(label).contains(label.startsWith("#IB") ? "#IB 0" : label);
            assertThat(fall.outcome("RAK-EGETKAPITAL")).as(label).isEqualTo("KAN_EJ_BEDOMAS");
            assertThat(fall.said).as(label).doesNotContain("inte lika med", "inte förra årets");
        }
    }

    @Test
    void rows_of_an_object_that_contradict_each_other_lose_that_object_alone() throws IOException {
        Fall fall = run(text("06-sie-objekt-tva-ganger.se"));

        assertThat(fall.code).isZero();
        assertThat(fall.said)
                .contains("rad 28: motsäger en tidigare rad, objektet räknas inte", "samma som på rad 27: 100000.00");
        assertThat(fall.outcome("RAK-EGETKAPITAL")).isEqualTo("UPPFYLLD");
        assertThat(fall.outcome("RAK-RESULTAT")).isEqualTo("UPPFYLLD");
    }

    @Test
    void no_row_of_an_object_refuses_a_file() throws IOException {
        String text = text("06-sie-objekt-tva-ganger.se");
        String second = "#PSALDO 0 202301 7010 {1 \"2\"} 50000.00";
        for (String row : new String[] {
            "#PBUDGET 0 202301 7010 {1 \"2\"} 1\n#PBUDGET 0 202301 7010 {1 \"2\"} 2",
            "#OIB 0 1930 {1 \"2\"} 1\n#OIB 0 1930 {1 \"2\"} 2",
            "#OUB 0 1930 {1 \"2\"} 1\n#OUB 0 1930 {1 \"2\"} 2",
            "#OUB 0 1930 {7 \"a\"} 1\n#OUB 0 1930 {7 \"a\"} 2",
            "#PSALDO 0 202301 7010 {1 \"2\" 7 \"9\"} 5",
            "#PSALDO 0 202301 7010 {1} 5",
            "#PSALDO 0 202301 7010 {1 \"\"} 5",
            "#PSALDO 0 202301 7010 {x y} 5",
            "#OIB 0 1930 {} 5",
            "#OIB 0 1930 5"
        }) {
            Fall fall = run(with(text, second, row));

            assertThat(fall.code).as(row).isZero();
            assertThat(fall.said).as(row).contains("rad 2");
            assertThat(fall.outcome("RAK-RESULTAT")).as(row).isEqualTo("UPPFYLLD");
        }
    }

    @Test
    void an_account_that_contradicts_itself_refuses_the_file_with_both_lines() throws IOException {
        Fall fall = run(with(
                text("06-sie-objekt-tva-ganger.se"),
                "#IB 0 2091 -800000.00",
                "#IB 0 2091 -800000.00\n#IB 0 2091 -1.00"));

        assertThat(fall.code).isEqualTo(3);
        assertThat(fall.said).contains("rad 18: motsäger en tidigare rad", "samma som på rad 17: -800000.00");
    }

    @Test
    void an_account_with_both_ub_and_res_is_counted_once_and_speaks_against_no_plan() throws IOException {
        Fall fall = run(text("08-sie-ub-och-res.se"));

        assertThat(fall.said).isEmpty();
        assertThat(fall.outcome(CONTINUITY)).isEqualTo("UPPFYLLD");
        assertThat(fall.outcome(CHART)).isEqualTo("UPPFYLLD");
        assertThat(fall.outcome("RAK-RESULTAT")).isEqualTo("UPPFYLLD");
    }

    @Test
    void letters_that_were_lost_are_told_and_their_names_speak_neither_for_nor_against_the_plan() throws IOException {
        String text = text("18-sie-mojibake.se");
        Fall fall = run(text.getBytes(StandardCharsets.UTF_8), "bok.se");

        assertThat(fall.code).isZero();
        assertThat(fall.said)
                .contains("rad 7: förstörda tecken i texten", "rad 15: förstörda tecken i texten: \"L”ner\"");
        assertThat(fall.outcome(CHART)).isEqualTo("BEDOMNING");
        assertThat(fall.figure(CHART, "antalTvivel")).isZero();
        assertThat(fall.figure(CHART, "antalUtanNamn")).isEqualByComparingTo("3");
    }

    @Test
    void letters_are_lost_in_other_ways_too() throws IOException {
        String good = text("08-sie-ub-och-res.se");
        byte[] twice = new String(good.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.UTF_8);
        byte[] boxes = new String(good.getBytes(StandardCharsets.UTF_8), CP437).getBytes(StandardCharsets.UTF_8);
        byte[] asked = good.replaceAll("[åäöÅÄÖ]", "?").getBytes(StandardCharsets.UTF_8);
        byte[] signs = good.replaceAll("[åäöÅÄÖ]", "\uFFFD").getBytes(StandardCharsets.UTF_8);
        byte[] greek = new String(good.getBytes(StandardCharsets.ISO_8859_1), CP437).getBytes(StandardCharsets.UTF_8);

        for (byte[] bytes : new byte[][] {twice, boxes, asked, signs, greek}) {
            Fall fall = run(bytes, "bok.se");
            assertThat(fall.said).contains("förstörda tecken i texten");
            assertThat(fall.outcome(CHART)).isEqualTo("BEDOMNING");
        }
        assertThat(run(good.getBytes(StandardCharsets.UTF_8), "bok.se").said).doesNotContain("förstörda");
        assertThat(run(good.getBytes(StandardCharsets.ISO_8859_1), "bok.se").said)
                .doesNotContain("förstörda");
    }

    @Test
    void a_file_for_importing_vouchers_is_told_as_that_first() throws IOException {
        String text = text("19-sie-4i-utan-ardatum.si");
        for (String name : new String[] {"bok.si", "bok.SI", "bok.se", "bok.sie", "bok.txt"}) {
            Fall fall = run(text.getBytes(CP437), name);

            assertThat(fall.code).as(name).isEqualTo(3);
            assertThat(fall.said.lines().findFirst().orElseThrow())
                    .as(name)
                    .contains("inläsning av verifikationer (SIE 4I) och säger inget om saldon");
        }
        for (String fault : new String[] {"#RAR 0 20240101 20241231", "#RAR -1", "#IB 0", "#VALUTA EUR"}) {
            Fall fall = run(with(text, "#RAR 0", fault).getBytes(CP437), "bok.si");

            assertThat(fall.code).as(fault).isEqualTo(3);
            assertThat(fall.said.lines().findFirst().orElseThrow()).as(fault).contains("SIE 4I");
        }
    }

    @Test
    void a_day_of_writing_before_the_year_is_told_and_taken_as_unknown() throws IOException {
        Fall fall = run(with(text("01-sie-resultat-overfort-i-ib.se"), "#GEN 20240115", "#GEN 19800101"));

        assertThat(fall.said).contains("rad 4: filen sägs vara skriven före räkenskapsåret");
        assertThat(fall.said.lines()).hasSize(1);
        assertThat(fall.outcome("RAK-EGETKAPITAL")).isEqualTo("UPPFYLLD");
    }
}
