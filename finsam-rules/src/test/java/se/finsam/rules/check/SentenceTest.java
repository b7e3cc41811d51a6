package se.finsam.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Textplats;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.fakta.Skillnad;

class SentenceTest {
    private static final Map<String, Text> WORDS = Map.of("PROGNOS", new Text("prognosen", "the forecast"));
    private static final Map<String, Text> TIMES = Map.of("regionord", new Text("landsting", "county council"));
    private static final Sentence SV = new Sentence(Language.SV, WORDS, TIMES);
    private static final Sentence EN = new Sentence(Language.EN, WORDS, TIMES);

    @Test
    void writes_the_word_of_the_time_unless_there_is_a_figure_of_that_name() {
        assertThat(SV.fill("ett {regionord}", Map.of())).isEqualTo("ett landsting");
        assertThat(EN.fill("a {regionord}", Map.of())).isEqualTo("a county council");
        assertThat(SV.fill("{regionord}", Map.of("regionord", 2))).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0         | 0 kr         | SEK 0",
                "1         | 1 kr         | SEK 1",
                "999       | 999 kr       | SEK 999",
                "1000      | 1 000 kr     | SEK 1,000",
                "1058307   | 1 058 307 kr | SEK 1,058,307",
                "1000.00   | 1 000 kr     | SEK 1,000",
                "0.01      | 0,01 kr      | SEK 0.01",
                "0.5       | 0,50 kr      | SEK 0.50",
                "404315.57 | 404 315,57 kr| SEK 404,315.57",
                "0.505     | 0,505 kr     | SEK 0.505",
                "0.00005   | 0,0001 kr    | SEK 0.0001",
                "-1        | −1 kr        | SEK −1",
                "-0.01     | −0,01 kr     | SEK −0.01",
                "-355000   | −355 000 kr  | SEK −355,000",
            })
    void writes_kronor(String amount, String sv, String en) {
        Map<String, Object> figures = Map.of("tak", new BigDecimal(amount));
        assertThat(SV.fill("{tak}", figures)).isEqualTo(sv);
        assertThat(EN.fill("{tak}", figures)).isEqualTo(en);
    }

    @Test
    void writes_a_bare_number_where_it_is_asked_for() {
        Map<String, Object> figures = Map.of("tak", new BigDecimal("1006800.5"));
        assertThat(SV.fill("> {tak|tal} >", figures)).isEqualTo("> 1 006 800,50 >");
        assertThat(EN.fill("> {tak|tal} >", figures)).isEqualTo("> 1,006,800.50 >");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.2 | 20 % | 20%", "0.2102 | 21,02 % | 21.02%", "0 | 0 % | 0%", "-0.005 | −0,5 % | −0.5%"})
    void writes_a_share_in_per_cent(String share, String sv, String en) {
        Map<String, Object> figures = Map.of("andel", new Figures.Share(new BigDecimal(share)));
        assertThat(SV.fill("{andel}", figures)).isEqualTo(sv);
        assertThat(EN.fill("{andel}", figures)).isEqualTo(en);
    }

    @Test
    void writes_counts_days_and_text_as_they_are() {
        Map<String, Object> figures = Map.of("antal", 2, "dag", LocalDate.of(2024, 2, 29), "namn", "$1 \\ {tak}");
        assertThat(SV.fill("{antal} {dag} {namn}", figures)).isEqualTo("2 2024-02-29 $1 \\ {tak}");
    }

    @Test
    void writes_a_code_as_a_word() {
        assertThat(SV.fill("enligt {underlag}", Map.of("underlag", "PROGNOS"))).isEqualTo("enligt prognosen");
        assertThat(EN.fill("by {underlag}", Map.of("underlag", "PROGNOS"))).isEqualTo("by the forecast");
    }

    @Test
    void writes_a_list_with_commas_and_a_dash_for_an_empty_one() {
        assertThat(SV.fill("{parter}", Map.of("parter", List.of("Provs kommun", "PROGNOS"))))
                .isEqualTo("Provs kommun, prognosen");
        assertThat(SV.fill("{parter}", Map.of("parter", List.of()))).isEqualTo("–");
    }

    @Test
    void writes_a_dash_for_an_empty_text() {
        assertThat(SV.fill("({grund})", Map.of("grund", ""))).isEqualTo("(–)");
    }

    @Test
    void writes_a_difference_with_its_name() {
        List<Skillnad> differences = List.of(new Skillnad("PROGNOS", new BigDecimal("0.01")));
        assertThat(SV.fill("{avvikande}", Map.of("avvikande", differences))).isEqualTo("prognosen (0,01 kr)");
        assertThat(EN.fill("{avvikande}", Map.of("avvikande", differences))).isEqualTo("the forecast (SEK 0.01)");
    }

    @Test
    void refuses_a_text_that_asks_for_what_is_not_there() {
        assertThatThrownBy(() -> SV.fill("{tak} och {golv}", Map.of("tak", BigDecimal.ONE)))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessage("no figure golv for the text: {tak} och {golv}");
    }

    @Test
    void writes_a_number_in_the_unit_that_another_figure_tells() {
        Object half = new Figures.Plain(new BigDecimal("0.5"));
        assertThat(SV.fill("{utfall|enhet}", Map.of("utfall", half, "enhet", "ANDEL")))
                .isEqualTo("50 %");
        assertThat(SV.fill("{utfall|enhet}", Map.of("utfall", half, "enhet", "KRONOR")))
                .isEqualTo("0,50 kr");
        assertThat(SV.fill("{utfall|enhet}", Map.of("utfall", half, "enhet", "INDEX")))
                .isEqualTo("0,50");
        assertThat(SV.fill("{utfall|enhet}", Map.of("utfall", half))).isEqualTo("0,50");
        assertThat(SV.fill("{utfall|enhet}", Map.of("utfall", "", "enhet", "ANDEL")))
                .isEqualTo("–");
        assertThat(Textplats.names("{utfall|enhet} {|enhet} {utfall|}")).containsExactly("utfall", "enhet");
    }

    @Test
    void writes_the_word_that_goes_with_a_number() {
        String template = "{dagar} {dagar|dag|dagar}";
        assertThat(SV.fill(template, Map.of("dagar", plain("1")))).isEqualTo("1 dag");
        assertThat(SV.fill(template, Map.of("dagar", plain("1.00")))).isEqualTo("1 dag");
        assertThat(SV.fill(template, Map.of("dagar", plain("0")))).isEqualTo("0 dagar");
        assertThat(SV.fill(template, Map.of("dagar", plain("21")))).isEqualTo("21 dagar");
        assertThat(SV.fill("{antal|ledamot från en medlem|ledamöter}", Map.of("antal", 1)))
                .isEqualTo("ledamot från en medlem");
        assertThat(Textplats.names("{a|b|} {a||c} {a|b|c|d} {a|b{|c} {dagar|dag|dagar}"))
                .containsExactly("dagar");
    }

    @Test
    void shows_a_text_to_readers_with_the_word_for_many() {
        assertThat(Textplats.forReaders(new Text("{dagar} {dagar|dag|dagar} ({fran|tal})", "{dagar} {dagar|day|days}")))
                .isEqualTo(new Text("{dagar} dagar ({fran|tal})", "{dagar} days"));
    }

    private static Figures.Plain plain(String number) {
        return new Figures.Plain(new BigDecimal(number));
    }

    @Test
    void tells_the_names_that_a_text_asks_for() {
        assertThat(Textplats.names("{tak} {tak|tal} {ar}.")).containsExactly("tak", "tak", "ar");
    }
}
