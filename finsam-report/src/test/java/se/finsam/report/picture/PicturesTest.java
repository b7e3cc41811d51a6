package se.finsam.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.report.ReportContent;
import se.finsam.report.Reports;

class PicturesTest {
    private static final String BARE = """
            schema: finsam-underlag/1
            forbund: { namn: Prov, medlemmar: [{ namn: Provs kommun, part: KOMMUN }] }
            rakenskapsar: 2023
            """;

    private static Picture picture(ReportContent content, String id) {
        return Pictures.of(content).stream()
                .filter(picture -> picture.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_four_are_drawn_where_their_figures_are_there() {
        assertThat(Pictures.of(Reports.content(Reports.ORNSKOLDSVIK, Language.SV)))
                .extracting(Picture::id)
                .containsExactly("bild-eget-kapital", "bild-andelar", "bild-budget", "bild-tider");
    }

    @Test
    void none_is_drawn_of_what_is_not_known() {
        assertThat(Pictures.of(Reports.content(Reports.underlag(BARE), Language.SV)))
                .isEmpty();
    }

    @Test
    void the_report_alone_gives_those_that_need_no_underlag() {
        ReportContent whole = Reports.content(Reports.ORNSKOLDSVIK, Language.SV);
        ReportContent alone = new ReportContent(whole.rapport(), Language.SV, whole.kontroller(), null, List.of());
        assertThat(Pictures.of(alone)).extracting(Picture::id).doesNotContain("bild-budget");
    }

    @Test
    void equity_of_the_year_before_is_what_the_accounts_opened_with() {
        Picture equity = picture(Reports.content(Reports.ORNSKOLDSVIK, Language.SV), "bild-eget-kapital");
        assertThat(equity.rows())
                .containsExactly(
                        List.of("2020", "690\u00A0698\u00A0kr", "–", "–"),
                        List.of(
                                "2021",
                                "1\u00A0058\u00A0307\u00A0kr",
                                "1\u00A0006\u00A0800\u00A0kr",
                                "−51\u00A0507\u00A0kr"));
    }

    @Test
    void an_earlier_underlag_goes_before_what_the_accounts_opened_with() {
        Underlag year = Reports.examples(Reports.ORNSKOLDSVIK).get(0);
        Underlag before = Reports.underlag("""
                schema: finsam-underlag/1
                enhet: SEK
                forbund:
                  namn: Samordningsförbundet i Örnsköldsvik
                  organisationsnummer: 222000-2063
                  medlemmar: [{ namn: Örnsköldsviks kommun, part: KOMMUN }]
                rakenskapsar: 2020
                arsredovisning: { balansrakning: { egetKapital: { utgaende: 690000 } } }
                """);
        assertThat(picture(Reports.content(year, Language.SV, before), "bild-eget-kapital")
                        .rows())
                .first()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("690\u00A0000\u00A0kr");
    }

    @Test
    void two_lines_of_one_name_are_not_compared() {
        String text = BARE + """
                enhet: SEK
                budget: { kostnader: [{ post: A, belopp: 1 }, { post: A, belopp: 2 }, { post: B, belopp: 3 }] }
                prognos: { kostnader: [{ post: A, belopp: 9 }, { post: b, belopp: 4 }] }
                """;
        Picture budget = picture(Reports.content(Reports.underlag(text), Language.SV), "bild-budget");
        assertThat(budget.rows()).containsExactly(List.of("b", "3\u00A0kr", "4\u00A0kr", "1\u00A0kr"));
    }

    @Test
    void nothing_is_drawn_outside_of_the_picture() {
        for (String example :
                List.of("ornskoldsvik-2021.yaml", "ornskoldsvik-2023-budget.yaml", "sundsvall-2021.yaml")) {
            for (Picture picture : Pictures.of(Reports.content(example, Language.EN))) {
                BigDecimal width = new BigDecimal(picture.width());
                BigDecimal height = new BigDecimal(picture.height());
                for (Shape shape : picture.shapes()) {
                    if (shape instanceof Shape.Box box) {
                        assertThat(box.x()).isBetween(BigDecimal.ZERO, width);
                        assertThat(box.x().add(box.width())).isLessThanOrEqualTo(width);
                        assertThat(box.y().add(box.height())).isLessThanOrEqualTo(height);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.01,0", "0,1", "0.25,1", "0.2501,2", "1,4", "1.0001,5", "2,8", "2.01,9", "77,9"})
    void exactly_the_limit_is_within_it(BigDecimal ofLimit, int bin) {
        assertThat(DistributionPicture.bin(ofLimit)).isEqualTo(bin);
    }
}
