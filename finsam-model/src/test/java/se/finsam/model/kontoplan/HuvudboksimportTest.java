package se.finsam.model.kontoplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.kontoplan.Ledgers.BAS;
import static se.finsam.model.kontoplan.Ledgers.KOMMUN_BAS;
import static se.finsam.model.kontoplan.Ledgers.YEAR;
import static se.finsam.model.kontoplan.Ledgers.account;
import static se.finsam.model.kontoplan.Ledgers.book;
import static se.finsam.model.kontoplan.Ledgers.kronor;
import static se.finsam.model.kontoplan.Ledgers.said;
import static se.finsam.model.kontoplan.Ledgers.year;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kontoroll;
import se.finsam.model.Part;

class HuvudboksimportTest {
    @Test
    void says_which_ledger_it_is_and_how_it_was_read() {
        Huvudbok book = book(YEAR, KOMMUN_BAS);

        assertThat(said(YEAR, KOMMUN_BAS)).isEmpty();
        assertThat(book.fil()).isEqualTo("huvudbok.se");
        assertThat(book.sha256()).isEqualTo(Ledgers.file(YEAR).sha256());
        assertThat(book.sietyp()).isEqualTo("4E");
        assertThat(book.teckenkodning()).isEqualTo("CP437");
        assertThat(book.program()).isEqualTo("Bokföring 1.0");
        assertThat(book.kontoplan()).isEqualTo("kommun-bas");
        assertThat(book.fran()).isEqualTo("2025-01-01");
        assertThat(book.till()).isEqualTo("2025-12-31");
        assertThat(book.tackerTill()).isNull();
        assertThat(book.tvivel()).isNull();
    }

    @Test
    void an_account_has_the_sign_of_its_role_and_a_line_for_each_amount() {
        Huvudbok book = book(YEAR, KOMMUN_BAS);

        assertThat(book.konton())
                .extracting(HuvudboksimportTest::told)
                .containsExactly(
                        "1940 Bank TILLGANG: 1000 (19) + 260.5 = 1260.5 (23); 1000 (21); null (null)",
                        "2010 Eget kapital EGET_KAPITAL: 1000 (20) + null = 1000 (24); 1000 (22); null (null)",
                        "2510 Leverantörsskulder KORTFRISTIG_SKULD: null (null) + 10 = 10 (25); null (null); null (null)",
                        "3511 Bidrag INTAKT: null (null) + 900 = 900 (26); 800 (29); 850 (30)",
                        "4510 Köp av insatser KOSTNAD: null (null) + 650 = 650 (27); null (null); 700 (31)",
                        "8440 Ränteintäkter FINANSIELL_INTAKT: null (null) + 0.5 = 0.5 (28); null (null); null (null)");
    }

    @ParameterizedTest
    @CsvSource({
        "1940, UB, 100",
        "2010, UB, -100",
        "2099, UB, -100",
        "2250, UB, -100",
        "2350, UB, -100",
        "2510, UB, -100",
        "3511, RES, -100",
        "4510, RES, 100",
        "8310, RES, -100",
        "8410, RES, 100",
        "8999, RES, 100",
        "9030, RES, 100"
    })
    void credit_is_negative_in_the_file_and_not_in_the_underlag(String konto, String label, String amount) {
        String file = year("#" + label + " 0 " + konto + " " + amount + "\n");

        assertThat(account(file, BAS, konto).utgaende()).isEqualByComparingTo("100");
    }

    @Test
    void an_amount_on_the_other_side_is_negative() {
        assertThat(account(year("#RES 0 3511 50\n"), BAS, "3511").utgaende()).isEqualByComparingTo("-50");
        assertThat(account(year("#UB 0 1930 -50\n"), BAS, "1930").utgaende()).isEqualByComparingTo("-50");
        assertThat(account(year("#UB 0 2010 50\n"), BAS, "2010").utgaende()).isEqualByComparingTo("-50");
    }

    @Test
    void the_account_that_closes_the_year_is_no_part_of_the_result_nor_of_other_equity() {
        String closed = year("""
                #UB 0 1930 250
                #UB 0 2099 -250
                #RES 0 3511 -900
                #RES 0 4510 650
                #RES 0 8999 250
                """);
        Huvudbok book = book(closed, BAS);

        assertThat(account(book, "8999").roll()).isEqualTo(Kontoroll.RESULTATAVSLUT);
        assertThat(account(book, "8999").roll().resultat()).isFalse();
        assertThat(account(book, "8999").utgaende()).isEqualByComparingTo("250");
        assertThat(account(book, "2099").roll()).isEqualTo(Kontoroll.ARETS_RESULTAT);
        assertThat(account(book, "2099").utgaende()).isEqualByComparingTo("250");
        assertThat(account(closed, KOMMUN_BAS, "8999").roll()).isEqualTo(Kontoroll.RESULTATAVSLUT);
    }

    @Test
    void accounts_that_nothing_is_booked_on_are_left_out_but_not_those_that_ended_at_zero() {
        Huvudbok book = book(year("""
                #KONTO 1510 "Aldrig"
                #KONTO 1650 "Noll"
                #IB 0 1650 0.00
                #UB 0 1650 0.00
                #KONTO 1940 "Tömt"
                #IB 0 1940 10
                #UB 0 1940 0
                #KONTO 4510 "Bara budget"
                #PBUDGET 0 202501 4510 {} 10
                #KONTO 6010 "Bara året före"
                #RES -1 6010 10
                """), KOMMUN_BAS);

        assertThat(book.konton()).extracting(Huvudbokskonto::konto).containsExactly("1940", "4510", "6010");
    }

    @Test
    void an_account_without_a_balance_is_found_where_it_first_stands() {
        Huvudbok book = book(year("#IB 0 1940 10\n#RES -1 6010 10\n#PBUDGET 0 202501 4510 {} 10\n"), KOMMUN_BAS);

        assertThat(account(book, "1940").rad()).isEqualTo(10);
        assertThat(account(book, "6010").rad()).isEqualTo(11);
        assertThat(account(book, "4510").rad()).isEqualTo(12);
    }

    @Test
    void more_decimals_than_kronor_have_are_rounded_away_from_zero_at_the_half() {
        Huvudbok book = book(year("#UB 0 1940 10.005\n#UB 0 2010 -10.0049999\n#RES 0 3511 -0.004\n"), KOMMUN_BAS);

        assertThat(account(book, "1940").utgaende()).isEqualTo(kronor("10.01"));
        assertThat(account(book, "2010").utgaende()).isEqualTo(kronor("10"));
        // That the file has results is told by the only one, though it is 0.
        assertThat(book.konton()).extracting(Huvudbokskonto::konto).containsExactly("1940", "2010", "3511");
    }

    @Test
    void a_kind_of_record_that_is_all_0_is_not_one_that_is_left_out() {
        String balances = "#UB 0 1940 10\n#UB 0 2010 -10\n#RES 0 3511 0\n";

        assertThat(account(year("#IB 0 1910 0\n" + balances), KOMMUN_BAS, "1910")
                        .ingaende())
                .isZero();
        assertThat(account(year(balances), KOMMUN_BAS, "3511").utgaende()).isZero();
        assertThat(book(year(balances + "#RES 0 4510 5\n"), KOMMUN_BAS).konton())
                .extracting(Huvudbokskonto::konto)
                .containsExactly("1940", "2010", "4510");
    }

    @Test
    void contributions_are_on_the_accounts_that_an_own_plan_names() {
        Kontoplan plan = Ledgers.own("""
                id: egen
                titel: { sv: Egen, en: Own }
                utgarFran: kommun-bas
                bidrag: [{ konton: [3511], medlem: Försäkringskassan }, { konton: [3512], part: REGION }]
                """);
        Huvudbok book = book(year("#RES 0 3511 -1\n#RES 0 3512 -1\n#RES 0 3513 -1\n"), plan);

        assertThat(book.kontoplan()).isEqualTo("egen");
        assertThat(account(book, "3511").medlem()).isEqualTo("Försäkringskassan");
        assertThat(account(book, "3512").part()).isEqualTo(Part.REGION);
        assertThat(account(book, "3513").medlem()).isNull();
        assertThat(account(book, "3513").part()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"20250630, 2025-06-30", "20251231, null", "20260115, null", "19700101, null"})
    void a_file_that_ends_before_the_year_says_until_when(String omfattn, LocalDate until) {
        assertThat(book(year("#OMFATTN " + omfattn + "\n#UB 0 1940 1\n"), KOMMUN_BAS)
                        .tackerTill())
                .isEqualTo(until);
    }

    private static String told(Huvudbokskonto konto) {
        return "%s %s %s: %s (%s) + %s = %s (%s); %s (%s); %s (%s)"
                .formatted(
                        konto.konto(),
                        konto.namn(),
                        konto.roll(),
                        konto.ingaende(),
                        konto.radIngaende(),
                        konto.rorelse(),
                        konto.utgaende(),
                        konto.rad(),
                        konto.foregaendeAr(),
                        konto.radForegaendeAr(),
                        konto.budget(),
                        konto.radBudget());
    }
}
