package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;
import se.finsam.rules.report.Rad;

class FiguresTest {
    private static final Words SWEDISH = new Words(Language.SV);

    @Test
    void kronor_and_shares_are_told_apart_by_what_the_row_says_of_them() {
        Rad row = Reports.row(Reports.ORNSKOLDSVIK, "NR-EGETKAPITAL");
        Map<String, Talslag> kinds =
                Figur.of(row, SWEDISH).stream().collect(Collectors.toMap(Figur::namn, Figur::slag));
        assertThat(kinds)
                .containsEntry("egetKapital", Talslag.KRONOR)
                .containsEntry("andel", Talslag.ANDEL)
                .containsEntry("takandel", Talslag.ANDEL)
                .containsEntry("galler", Talslag.DATUM);
    }

    @Test
    void two_controls_may_give_figures_of_one_name_and_different_kinds() {
        Rad ratio = Reports.row(Reports.ORNSKOLDSVIK, "RAK-SOLIDITET");
        assertThat(Talslag.of(ratio, "framraknad")).isEqualTo(Talslag.ANDEL);
        Rad column = Reports.row(Reports.SUNDSVALL, "RAK-AVVIKELSEKOLUMN");
        assertThat(Talslag.of(column, "framraknad")).isEqualTo(Talslag.KRONOR);
    }

    @Test
    void days_are_told_from_counts() {
        Rad row = Reports.row(Reports.ORNSKOLDSVIK, "FL19-ANSLAGSTID");
        assertThat(Talslag.of(row, "dagar")).isEqualTo(Talslag.DAGAR);
    }

    @Test
    void a_figure_says_where_it_stood() {
        List<Figur> figures = Figur.of(Reports.row(Reports.ORNSKOLDSVIK, "NR-EGETKAPITAL"), SWEDISH);
        assertThat(figures.get(0).platser()).isEqualTo("rad 72, /arsredovisning/balansrakning/egetKapital/utgaende");
        assertThat(figures.get(1).platser()).isEqualTo("rad 20–22");
    }
}
