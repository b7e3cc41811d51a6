package se.finsam.model.sie;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.sie.SieTexts.EXPORT;
import static se.finsam.model.sie.SieTexts.OBJECTS;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.source.Language;

/** What each deviation is answered with, word for word; and what it must not change. */
class SieDeviationsTest {
    static Set<String> names() {
        return SieDeviations.all().keySet();
    }

    private static SieResult read(String name) {
        return read(SieReader.TOLERANT, name);
    }

    /** A deviation whose name ends in {@code .se} or {@code .si} has it for its file's. */
    private static SieResult read(SieReader reader, String name) {
        byte[] bytes = Objects.requireNonNull(SieDeviations.all().get(name));
        return SieTexts.read(reader, bytes, name.contains(".s") ? name : "huvudbok.sie");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_answered_with_the_expected_messages(Language language) throws IOException {
        StringBuilder answers = new StringBuilder();
        for (String name : names()) {
            SieResult result = read(name);
            answers.append("== ")
                    .append(name)
                    .append(result.fil().isPresent() ? "" : " (!)")
                    .append('\n');
            for (SieProblem problem : result.problem()) {
                answers.append(
                                problem.fel()
                                        ? "fel  "
                                        : problem.avvikelse().grad() == SieAvvikelse.Grad.VARNING ? "varn " : "uppl ")
                        .append(problem.message(language))
                        .append('\n');
            }
        }
        golden(language == Language.SV ? "avvikelser.txt" : "avvikelser.en.txt", answers.toString());
    }

    private static void golden(String name, String actual) throws IOException {
        Path file = Path.of("src/test/resources/sie", name);
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    @Test
    void every_kind_of_deviation_has_an_example() {
        Set<SieAvvikelse> shown = EnumSet.noneOf(SieAvvikelse.class);
        for (String name : names()) {
            read(name).problem().forEach(problem -> shown.add(problem.avvikelse()));
        }

        assertThat(EnumSet.complementOf(EnumSet.copyOf(shown)))
                .containsExactlyInAnyOrder(SieAvvikelse.UNREADABLE, SieAvvikelse.LIMIT);
    }

    @ParameterizedTest
    @MethodSource("names")
    void strict_says_the_same_and_refuses_every_deviation(String name) {
        SieResult tolerant = read(name);
        SieResult strict = read(SieReader.STRICT, name);

        assertThat(SieTexts.messages(strict)).isEqualTo(SieTexts.messages(tolerant));
        boolean any = tolerant.problem().stream()
                .anyMatch(problem -> problem.avvikelse().grad() != SieAvvikelse.Grad.UPPLYSNING);
        assertThat(strict.fil().isEmpty()).isEqualTo(any);
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_message_holds_what_does_not_show(String name) {
        for (SieProblem problem : read(name).problem()) {
            assertThat(problem.message(Language.SV))
                    .hasSizeLessThan(300)
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]")
                    .doesNotContain("null");
        }
    }

    @Test
    void blanks_and_line_ends_change_nothing() {
        for (String name :
                new String[] {"04 tabbar, blanktecken och indrag", "05 blandade radslut", "07 objektlistor"}) {
            assertThat(same(read(name))).as(name).isEqualTo(SieTexts.clean(EXPORT));
        }
        assertThat(read("04 tabbar, blanktecken och indrag").problem()).isEmpty();
        assertThat(read("07 objektlistor").problem()).isEmpty();
        assertThat(read("05 tomma rader och DOS-slut").problem()).isEmpty();
    }

    @Test
    void a_missing_object_list_changes_nothing() {
        assertThat(same(read("06 utan objektlista"))).isEqualTo(SieTexts.clean(EXPORT));
    }

    @Test
    void only_rows_as_they_stand_are_summed() {
        SieFil file = read("15 rättade rader").fil().orElseThrow();

        assertThat(file.verifikationer()).isEqualTo(new SieVerifikationer(2, 6, 2, 1, 0, 0, java.util.List.of()));
        assertThat(file.konto("1930").orElseThrow().rorelse()).isEqualTo(SieReaderTest.saldo(0, "250.50", 29, 4));
    }

    @Test
    void object_rows_of_type_2_are_in_no_sum() {
        SieFil file = read("12 objektrader i typ 2").fil().orElseThrow();

        assertThat(file.objektsaldon()).isEmpty();
        assertThat(file.konto("4510").orElseThrow().perioder(0).orElseThrow().belopp())
                .isEqualTo(new BigDecimal("400.00"));
    }

    @Test
    void object_rows_of_type_2_are_in_no_sum_wherever_the_type_stands() {
        String late = OBJECTS.replace("#SIETYP 3\n", "") + "#SIETYP 2\n";

        assertThat(SieTexts.good(late).objektsaldon()).isEmpty();
    }

    @Test
    void the_same_figure_twice_counts_once() {
        SieFil file = read("samma uppgift två gånger").fil().orElseThrow();

        assertThat(file.konto("1930").orElseThrow().ingaende(0).orElseThrow().belopp())
                .isEqualTo(new BigDecimal("500.00"));
        assertThat(file.konto("4510").orElseThrow().perioder(0).orElseThrow().belopp())
                .isEqualTo(new BigDecimal("400.00"));
        assertThat(file.objektsaldon())
                .filteredOn(
                        saldo -> saldo.konto().equals("4510") && saldo.objekt().equals("P1"))
                .extracting(saldo -> Objects.requireNonNull(saldo.perioder()).belopp())
                .containsExactly(new BigDecimal("300.00"));
    }

    @Test
    void an_unbalanced_voucher_is_told_with_its_difference() {
        SieVerifikationer vouchers = Objects.requireNonNull(
                read("16 obalanserad").fil().orElseThrow().verifikationer());

        assertThat(vouchers.obalanserade()).isEqualTo(1);
        assertThat(vouchers.obalans())
                .containsExactly(
                        new SieObalans("A", "1", java.time.LocalDate.of(2025, 1, 15), new BigDecimal("0.005"), 27));
    }

    @Test
    void numbers_of_organisations_are_brought_into_one_form() {
        for (String name : names()) {
            if (name.startsWith("10 ") && !name.contains("X") && !name.contains("0001")) {
                String number = read(name).fil().orElseThrow().organisationsnummer();
                assertThat(number).as(name).isEqualTo(name.matches(".*\\d.* *.*\\d{4}.*") ? "222000-0000" : null);
            }
        }
        assertThat(read("10 organisationsnummer \"X 1\"").fil().orElseThrow().organisationsnummer())
                .isEqualTo("X 1");
    }

    @Test
    void what_happens_thousands_of_times_is_told_in_a_few_lines() {
        String row = "#PBUDGET 0 202503 4510 1\n";
        SieResult result = SieTexts.read(EXPORT + row.repeat(1000));

        assertThat(result.problem()).hasSize(10);
        assertThat(SieTexts.messages(result))
                .contains("rad 41: objektlistan saknas: \"#PBUDGET\"; väntade en objektlista före beloppet: {}"
                        + " (och 995 till av samma slag)")
                .contains(
                        "rad 42: samma uppgift två gånger, räknas en gång: \"4510\"; väntade samma som på rad 37: 1.00"
                                + " (och 994 till av samma slag)");
    }

    @Test
    void a_number_without_a_name_is_text_in_the_encoding_of_the_file() {
        byte[] file = EXPORT.replace("222000-0000", "Åsö").getBytes(StandardCharsets.UTF_8);

        assertThat(SieTexts.read(SieReader.TOLERANT, file).fil().orElseThrow().organisationsnummer())
                .isEqualTo("Åsö");
    }

    /** The file as if it had come in the form of {@link SieTexts#EXPORT}. */
    private static SieFil same(SieResult result) {
        return SieEncodingTest.under(SieTexts.clean(EXPORT), result.fil().orElseThrow());
    }
}
