package se.finsam.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.bind.Node;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Grund;

class StatuteChecksTest {
    private static final Regelbok BOK = RulebookResources.BUNDLED.regelbok();
    private static final Located WRITTEN = new Located("prov.yaml", new Node.Mapping(new Place("", 1, 1), List.of()));

    @Test
    void finds_nothing_wrong_with_the_bundled_rulebook() {
        StatuteChecks checks = new StatuteChecks(BOK.lagar());
        assertThat(BOK.lagar())
                .allSatisfy(lag -> assertThat(checks.statute(lag, WRITTEN)).isEmpty());
        assertThat(BOK.kontroller())
                .allSatisfy(kontroll ->
                        assertThat(checks.citations(kontroll, WRITTEN)).isEmpty());
    }

    @Test
    void tells_a_statute_that_there_is_no_file_of() {
        assertThat(errors("1999:1", "1", null, null))
                .containsExactly("prov.yaml: rad 1: lagen 1999:1 finns inte i lagar/ [RB301]");
    }

    @Test
    void tells_a_paragraph_whose_amendments_are_not_listed() {
        assertThat(errors("1991:900", "12", null, "2017-12-31"))
                .containsExactly("prov.yaml: rad 1: 8:12 finns inte bland dem som följs i 1991:900 [RB302]");
    }

    @Test
    void tells_a_citation_that_outlives_its_statute() {
        assertThat(errors("1991:900", "4", null, null))
                .containsExactly(
                        "prov.yaml: rad 1: lagrummet i 1991:900 ska sluta före 2018-01-01, då lagen upphävdes [RB303]");
        assertThat(errors("1991:900", "4", null, "2018-01-01")).hasSize(1);
        assertThat(errors("1991:900", "4", null, "2017-12-31")).isEmpty();
    }

    @Test
    void tells_a_citation_from_before_its_statute() {
        assertThat(errors("2017:725", "12", "2017-12-31", null))
                .containsExactly(
                        "prov.yaml: rad 1: lagrummet i 2017:725 börjar 2017-12-31, då lagen inte gällde [RB303]");
        assertThat(errors("2017:725", "12", "2018-01-01", null)).isEmpty();
    }

    @Test
    void tells_a_citation_that_ends_before_it_begins() {
        assertThat(errors("2017:725", "12", "2020-01-02", "2020-01-01"))
                .containsExactly("prov.yaml: rad 1: lagrummet i 2017:725 slutar 2020-01-01, före 2020-01-02 [RB405]");
    }

    private static List<String> errors(String lag, String paragraf, @Nullable String fran, @Nullable String till) {
        Text text = new Text("prov", "test");
        Lagrumsfil place = new Lagrumsfil(
                lag,
                "8",
                paragraf,
                null,
                fran == null ? null : LocalDate.parse(fran),
                till == null ? null : LocalDate.parse(till),
                null,
                null);
        Kontrollfil kontroll = new Kontrollfil(
                "PROV",
                text,
                text,
                Grund.LAG,
                Objekttyp.FORBUND,
                List.of(place),
                null,
                LocalDate.of(2004, 1, 1),
                null,
                LocalDate.of(2026, 1, 1),
                List.of(),
                null,
                null,
                null,
                null,
                Map.of());
        return new StatuteChecks(BOK.lagar())
                .citations(kontroll, WRITTEN).stream().map(Brist::mening).toList();
    }
}
