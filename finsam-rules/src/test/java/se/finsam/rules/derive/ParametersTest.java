package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Parametertyp;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.book.Regelbok;

class ParametersTest {
    private static final Text PROV = new Text("Prov", "Test");

    @Test
    void a_value_is_that_of_the_years_last_day() {
        Regelbok bok = book(
                value(LocalDate.of(2004, 1, 1), LocalDate.of(2022, 12, 30), "1", null),
                value(LocalDate.of(2022, 12, 31), null, "2", null));
        assertThat(new Parameters(bok, 2021).whole("prov")).isEqualTo(1);
        assertThat(new Parameters(bok, 2022).whole("prov")).isEqualTo(2);
        assertThat(new Parameters(bok, 2022).since("prov")).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void a_value_knows_that_it_is_a_parameter() {
        Regelbok bok = book(value(LocalDate.of(2004, 1, 1), null, "0.5", null));
        assertThat(new Parameters(bok, 2023).number("prov"))
                .isEqualTo(new Amount(new BigDecimal("0.5"), List.of("#prov")));
    }

    @Test
    void before_its_first_day_there_is_no_value() {
        Parameters parameters = new Parameters(book(value(LocalDate.of(2014, 1, 1), null, "1", null)), 2013);
        assertThat(parameters.value("prov")).isEmpty();
        assertThat(parameters.steps("prov")).isEmpty();
        assertThatThrownBy(() -> parameters.number("prov"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("parameter prov has no value in 2013");
    }

    @Test
    void a_day_is_in_the_year_that_it_counts_from() {
        Parameters parameters = new Parameters(Underlagen.BOK, 2023);
        assertThat(parameters.day("budget-senast", 2023)).isEqualTo(LocalDate.of(2022, 11, 30));
        assertThat(parameters.day("arsredovisning-senast", 2023)).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void the_last_of_february_is_clipped_in_an_ordinary_year() {
        Parameters parameters = new Parameters(book(value(LocalDate.of(2004, 1, 1), null, null, "02-29")), 2023);
        assertThat(parameters.day("prov", 2023)).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(parameters.day("prov", 2024)).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_number_is_no_day_and_a_day_no_number() {
        Parameters parameters = new Parameters(Underlagen.BOK, 2023);
        assertThatThrownBy(() -> parameters.day("flerarsplan-ar", 2023))
                .hasMessage("parameter flerarsplan-ar is no day");
        assertThatThrownBy(() -> parameters.number("budget-senast")).hasMessage("parameter budget-senast is no number");
        assertThatThrownBy(() -> parameters.number("finns-inte")).hasMessageContaining("finns-inte");
    }

    @Test
    void codes_are_those_of_the_year() {
        assertThat(new Parameters(Underlagen.BOK, 2019).codes("arsredovisning-delar"))
                .hasSize(7);
        assertThat(new Parameters(Underlagen.BOK, 2018).codes("arsredovisning-delar"))
                .isEmpty();
        assertThat(new Parameters(Underlagen.BOK, 2023).codes("budget-senast")).isEmpty();
        assertThat(new Parameters(Underlagen.BOK, 2023).codes("finns-inte")).isEmpty();
    }

    private static Parametervarde value(
            LocalDate fran, @Nullable LocalDate till, @Nullable String tal, @Nullable String dag) {
        return new Parametervarde(
                fran,
                till,
                PROV,
                null,
                fran,
                tal == null ? null : new BigDecimal(tal),
                dag,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Regelbok book(Parametervarde... values) {
        Parameterfil file = new Parameterfil("prov", PROV, Parametertyp.ANTAL, PROV, List.of(values));
        return new Regelbok(
                "1",
                "",
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(file),
                List.of(),
                List.of(),
                Map.of(),
                se.finsam.model.EgnaNycklar.INGA,
                Map.of());
    }
}
