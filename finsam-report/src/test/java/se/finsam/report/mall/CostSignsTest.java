package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.report.Reports;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;

/** The workbook asks once, at its top, what its amounts are in and whether costs have a minus. */
class CostSignsTest {
    private static final String WITH = "skriv kostnaderna med minus, som svaret på det första bladet säger";
    private static final String WITHOUT = "skriv kostnaderna utan minus, som svaret på det första bladet säger";

    @ParameterizedTest
    @EnumSource(Language.class)
    void both_are_asked_near_the_top_of_the_first_sheet_to_fill_in(Language language) throws IOException {
        List<String> labels = new ArrayList<>();
        Rulebook rulebook = Rulebook.bundled();
        byte[] made = Templates.of(rulebook, language)
                .xlsx(rulebook.profil(Profil.ALLT).orElseThrow());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(made))) {
            for (Row row : workbook.findSheet("Förbund").orElseThrow().read()) {
                row.getCellAsString(0).ifPresent(labels::add);
            }
        }
        String unit = SheetWords.UNIT.in(language);
        assertThat(labels.subList(0, 6)).contains(unit, SheetWords.MINUS.in(language));
        assertThat(labels.indexOf(SheetWords.MINUS.in(language))).isEqualTo(labels.indexOf(unit) + 1);
    }

    @Test
    void an_annual_report_in_tusental_with_costs_with_minus_gives_the_rows_of_one_without() throws IOException {
        Underlag with = Books.good(book("Tusental kronor", "Ja", -1200, -2300, -3500));
        Underlag without = Books.good(book("TKR", "nej", 1200, 2300, 3500));

        assertThat(with.enhet()).isEqualTo(Enhet.TKR);
        assertThat(Objects.requireNonNull(Objects.requireNonNull(with.budget()).summaKostnader()))
                .isEqualByComparingTo(new BigDecimal("-3500000"));
        assertThat(outcomes(with)).isEqualTo(outcomes(without)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "JA", "yes", "nej", "no", ""})
    void a_line_the_other_way_round_contradicts_nothing(String answer) throws IOException {
        boolean minus = answer.equalsIgnoreCase("ja") || answer.equals("yes");
        int sign = minus ? -1 : 1;

        assertThat(Books.messages(Books.read(book("SEK", answer, sign * 1200, sign * -300, sign * 900))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ja, 1200, 2300, 3500", "nej, -1200, -2300, -3500"})
    void costs_that_contradict_the_answer_are_asked_about_and_not_guessed(String answer, int one, int other, int sum)
            throws IOException {
        assertThat(Books.messages(Books.read(book("SEK", answer, one, other, sum))))
                .singleElement()
                .asString()
                .contains("Budgetposter!C2", "/budget/kostnader/0/belopp", answer.equals("ja") ? WITH : WITHOUT);
    }

    @Test
    void without_an_answer_both_are_taken_as_they_are() throws IOException {
        assertThat(Books.messages(Books.read(book("SEK", "", 1200, 2300, 3500))))
                .isEmpty();
        assertThat(Books.messages(Books.read(book("SEK", "", -1200, -2300, -3500))))
                .isEmpty();
    }

    @Test
    void a_sum_alone_is_held_to_the_answer_too() throws IOException {
        byte[] book = Books.book(
                budget -> Books.row(budget, 2, "budget.summaKostnader", 5000),
                (all, sheet) -> answer(all.newWorksheet("Prognos"), "ja"));

        assertThat(Books.messages(Books.read(book))).singleElement().asString().contains("Budget!B3", WITH);
    }

    @Test
    void an_answer_that_is_neither_is_told() throws IOException {
        assertThat(Books.messages(Books.read(book("SEK", "kanske", 1200, 2300, 3500))))
                .singleElement()
                .asString()
                .contains("\"kanske\"", "ja eller nej");
    }

    private static List<String> outcomes(Underlag underlag) {
        return Reports.CHECKER.check(underlag).rader().stream()
                .map(row -> row.kontroll() + " " + row.utfall())
                .toList();
    }

    private static void answer(Worksheet sheet, String answer) {
        Books.cells(sheet, 1, "nyckel", "värde");
        Books.row(sheet, 2, SheetWords.MINUS_KEY, answer);
    }

    /** A budget as an office fills it in. */
    private static byte[] book(String unit, String minus, int one, int other, int sum) {
        return Books.workbook(book -> {
            Worksheet forbund = Books.form(book, "Förbund");
            Books.row(forbund, 2, "schema", Underlag.SCHEMA);
            Books.row(forbund, 3, "enhet", unit);
            Books.row(forbund, 4, SheetWords.MINUS_KEY, minus);
            Books.row(forbund, 5, "rakenskapsar", "2021");
            Books.row(forbund, 6, "forbund.namn", "Förbundet");
            Worksheet budget = Books.form(book, "Budget");
            Books.row(budget, 2, "budget.summaKostnader", sum);
            Worksheet lines = Books.table(book, "Budgetposter", "tabell", "post", "belopp");
            Books.cells(lines, 1, "kostnader", "Insatser");
            lines.value(1, 2, one);
            Books.cells(lines, 2, "kostnader", "Kansli");
            lines.value(2, 2, other);
        });
    }
}
