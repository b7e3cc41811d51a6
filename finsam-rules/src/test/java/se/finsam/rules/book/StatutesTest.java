package se.finsam.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.bind.Node;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

class StatutesTest {
    private static final Regelbok BOK = RulebookResources.BUNDLED.regelbok();

    @ParameterizedTest
    @CsvSource({
        "2003:1210,,3,2004-12-31,2003:1210",
        "2003:1210,,3,2005-01-01,2004:793",
        "2003:1210,,3,2010-06-30,2007:411",
        "2003:1210,,3,2010-07-01,2010:350",
        "2003:1210,,3,2019-12-31,2010:350",
        "2003:1210,,3,2020-01-01,2019:914",
        "2003:1210,,25,2008-01-01,2007:1018",
        "2003:1210,,9,2017-12-31,2007:1017",
        "2003:1210,,21,2017-12-31,2003:1210",
        "2003:1210,,21,2018-01-01,2017:746",
        "2003:1210,,21,2023-12-31,2019:914",
        "2003:1210,,21,2024-01-01,2023:644",
        "2003:1210,,24,2018-12-31,2003:1210",
        "2003:1210,,24,2019-01-01,2018:598",
        "2003:1210,,23,2026-12-31,2003:1210",
        "1991:900,8,4,2004-11-30,1997:615",
        "1991:900,8,4,2012-12-31,2004:775",
        "1991:900,8,4,2013-01-01,2012:800",
        "2017:725,11,5,2019-12-31,2017:725",
        "2017:725,11,5,2020-01-01,2019:835",
        "2017:725,11,5,2024-01-01,2023:642",
        "2017:725,6,28,2022-06-30,2017:725",
        "2017:725,6,28,2022-07-01,2022:638",
        "2018:597,11,1,2020-01-01,2019:986",
        "2018:597,4,1,2026-12-31,2018:597"
    })
    void gives_the_wording_of_the_day(
            String sfs, @Nullable String kapitel, String paragraf, LocalDate day, String expected) {
        assertThat(BOK.lag(sfs).lydelse(kapitel, paragraf, day)).isEqualTo(expected);
    }

    @Test
    void gives_no_wording_while_it_is_not_known_what_an_amendment_touched() {
        Lagfil lag = lag(
                null,
                andring("2001:1", "2001-01-01", List.of("1")),
                andring("2002:2", "2002-01-01", null),
                andring("2003:3", "2003-01-01", List.of("1")));

        assertThat(lag.lydelse(null, "1", LocalDate.of(2001, 12, 31))).isEqualTo("2001:1");
        assertThat(lag.lydelse(null, "1", LocalDate.of(2002, 1, 1))).isNull();
        assertThat(lag.lydelse(null, "2", LocalDate.of(2002, 1, 1))).isNull();
        assertThat(lag.lydelse(null, "1", LocalDate.of(2003, 1, 1))).isEqualTo("2003:3");
        assertThat(lag.lydelse(null, "2", LocalDate.of(2003, 1, 1))).isNull();
    }

    @Test
    void gives_no_wording_of_a_paragraph_whose_amendments_are_not_listed() {
        Lagfil lag = lag(List.of("1"));

        assertThat(lag.lydelse(null, "1", LocalDate.of(2003, 1, 1))).isEqualTo("2000:1");
        assertThat(lag.lydelse(null, "2", LocalDate.of(2003, 1, 1))).isNull();
    }

    @Test
    void takes_an_amendment_of_all_paragraphs() {
        Lagfil lag = lag(null, andring("2001:1", "2001-01-01", List.of("*")));

        assertThat(lag.lydelse("4", "7 a", LocalDate.of(2001, 1, 1))).isEqualTo("2001:1");
    }

    @Test
    void an_amendment_before_its_time_is_told() {
        Lagfil wrong =
                lag(null, andring("2002:2", "2002-01-01", List.of("1")), andring("2001:1", "2001-01-01", List.of("1")));
        assertThat(new StatuteChecks(List.of(wrong))
                        .statute(wrong, new Located("prov.yaml", new Node.Mapping(new Place("", 1, 1), List.of()))))
                .singleElement()
                .extracting(Brist::mening)
                .asString()
                .startsWith("prov.yaml: rad 1: ")
                .contains("2001:1");
    }

    private static Lagfil lag(@Nullable List<String> foljda, Andring... andringar) {
        return new Lagfil(
                "2000:1",
                new Text("Lag", "Act"),
                new Text("lagen", "Act"),
                "https://example.invalid",
                LocalDate.of(2000, 1, 1),
                null,
                null,
                LocalDate.of(2026, 1, 1),
                null,
                "ett prov",
                foljda,
                List.of(andringar));
    }

    private static Andring andring(String sfs, String ikraft, @Nullable List<String> paragrafer) {
        return new Andring(sfs, LocalDate.parse(ikraft), paragrafer, null);
    }
}
