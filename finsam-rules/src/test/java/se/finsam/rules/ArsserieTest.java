package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.report.Granskningsrapport;

class ArsserieTest {
    private final Arsserie years = new Arsserie();

    @Test
    void the_years_before_are_the_same_forbunds_the_latest_first() {
        Underlag y2019 = add("Ett", "", 2019);
        Underlag y2021 = add("Ett", "", 2021);
        Underlag y2020 = add("ett ", "", 2020);
        add("Två", "", 2020);

        assertThat(years.before(y2021)).containsExactly(y2020, y2019);
        assertThat(years.before(y2019)).isEmpty();
    }

    @Test
    void a_missing_year_ends_the_row() {
        add("Ett", "", 2018);
        Underlag y2020 = add("Ett", "", 2020);

        assertThat(years.before(y2020)).isEmpty();
    }

    @Test
    void a_forbund_with_a_number_is_known_by_it() {
        Underlag before = add("Gamla namnet", "222000-1111", 2020);
        add("Nya namnet", "222000-2222", 2020);
        Underlag now = add("Nya namnet", "2220001111", 2021);

        assertThat(years.before(now)).containsExactly(before);
    }

    @Test
    void a_year_without_a_number_is_known_by_its_name() {
        Underlag y2019 = add("Ett", "222000-1111", 2019);
        Underlag y2020 = add("Ett", "", 2020);
        Underlag y2021 = add("Ett", "222000-1111", 2021);

        assertThat(years.before(y2021)).containsExactly(y2020, y2019);
    }

    @Test
    void of_two_for_a_year_the_one_with_annual_accounts_counts() {
        add("Ett", "", 2020);
        Underlag accounts = read("Ett", "", 2020, "arsredovisning: { beslutad: 2021-03-01 }");
        years.add(accounts);
        Underlag now = add("Ett", "", 2021);

        assertThat(years.before(now)).containsExactly(accounts);
    }

    @Test
    void of_two_that_nothing_tells_apart_none_counts() {
        add("Ett", "", 2020);
        Underlag now = add("Ett", "", 2021);
        assertThat(years.ambiguous(now)).isFalse();
        years.add(read("Ett", "", 2020, "budget: { ar: 2020 }"));

        assertThat(years.before(now)).isEmpty();
        assertThat(years.ambiguous(now)).isTrue();
    }

    @Test
    void the_same_bytes_read_twice_are_one() {
        Underlag before = add("Ett", "", 2020);
        add("Ett", "", 2020);
        Underlag now = add("Ett", "", 2021);

        assertThat(years.before(now)).containsExactly(before);
    }

    @Test
    void one_that_is_added_twice_is_still_one() {
        Underlag before = add("Ett", "222000-1111", 2020);
        years.add(before);
        Underlag now = add("Ett", "222000-1111", 2021);

        assertThat(years.before(now)).containsExactly(before);
    }

    @Test
    void of_very_many_the_first_are_forgotten() {
        Underlag before = add("Ett", "", 2020);
        Underlag now = add("Ett", "", 2021);
        for (int i = 0; i < 2_999; i++) {
            add("Förbund " + i, "", 2020);
        }

        assertThat(years.before(now)).isEmpty();
        years.add(before);
        assertThat(years.before(now)).containsExactly(before);
    }

    @Test
    void the_report_says_what_was_compared_with() {
        Underlag before = add("Ett", "", 2020);
        Underlag now = add("Ett", "", 2021);

        assertThat(Cases.CHECKER
                        .check(now, CheckOptions.STANDARD.after(years.before(now)))
                        .tidigareAr())
                .containsExactly(new Granskningsrapport.TidigareAr(
                        2020, "Ett-2020", String.valueOf(before.origin().sha256())));
        assertThat(Cases.CHECKER.check(now).tidigareAr()).isNull();
        assertThat(Cases.CHECKER
                        .check(before, CheckOptions.STANDARD.after(List.of(now, before)))
                        .tidigareAr())
                .isNull();
    }

    @Test
    void the_development_of_equity_is_shown_over_all_years_in_a_row() {
        years.add(equity(2020));
        years.add(equity(2019));
        Underlag last = equity(2021);
        assertThat(Cases.CHECKER
                        .check(last, CheckOptions.STANDARD.after(years.before(last)))
                        .rader())
                .filteredOn(rad -> rad.kontroll().equals("NR-EGETKAPITAL"))
                .singleElement()
                .satisfies(rad -> {
                    assertThat(rad.text()).endsWith(" Utveckling: 2019: 12,5 %, 2020: 15 %, 2021: 17,5 %.");
                    assertThat(rad.tal()).containsEntry("andelForegaendeAr", new java.math.BigDecimal("0.15"));
                });
    }

    private static Underlag equity(int year) {
        return read("Ett", "", year, """
                tilldelning: [{ medlem: FK, belopp: 2000000 }, { medlem: Kommunen, belopp: 2000000 }]
                arsredovisning: { balansrakning: { egetKapital: { utgaende: %d00000 } } }
                """.formatted(year - 2014));
    }

    private Underlag add(String name, String number, int year) {
        Underlag underlag = read(name, number, year, "");
        years.add(underlag);
        return underlag;
    }

    private static Underlag read(String name, String number, int year, String more) {
        String yaml = "schema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: " + year + "\nforbund:\n  namn: \"" + name
                + "\"\n" + (number.isEmpty() ? "" : "  organisationsnummer: \"" + number + "\"\n")
                + "  medlemmar:\n    - { namn: FK, part: FORSAKRINGSKASSAN }\n    - { namn: Kommunen, part: KOMMUN }\n"
                + more;
        return UnderlagReader.standard()
                .read(yaml, name + "-" + year)
                .get(0)
                .underlag()
                .orElseThrow();
    }
}
