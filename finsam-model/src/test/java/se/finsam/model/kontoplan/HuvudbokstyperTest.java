package se.finsam.model.kontoplan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.kontoplan.Ledgers.KOMMUN_BAS;
import static se.finsam.model.kontoplan.Ledgers.YEAR;
import static se.finsam.model.kontoplan.Ledgers.account;
import static se.finsam.model.kontoplan.Ledgers.book;
import static se.finsam.model.kontoplan.Ledgers.head;
import static se.finsam.model.kontoplan.Ledgers.kronor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudboksinsats;
import se.finsam.model.Insatskonto;
import se.finsam.model.Obalans;
import se.finsam.model.Verifikationer;
import se.finsam.model.source.Language;

/** What each type of SIE file gives. */
class HuvudbokstyperTest {
    private static final String TYPE_3 = head("3") + """
            #KONTO 1940 "Bank"
            #KONTO 4510 "Köp av insatser"
            #DIM 6 "Insatser"
            #OBJEKT 6 "P1" "Vägen åter"
            #OBJEKT 6 "P2" "Språng"
            #OBJEKT 1 "K1" "Kansli"
            #UB 0 1940 100
            #OUB 0 1940 {6 "P1"} 10
            #RES 0 4510 400
            #PSALDO 0 202501 4510 {} 150
            #PSALDO 0 202501 4510 {6 "P1"} 100
            #PSALDO 0 202501 4510 {6 "P2"} 30
            #PSALDO 0 202502 4510 {} 250
            #PSALDO 0 202502 4510 {6 "P1"} 200
            #PSALDO 0 202502 4510 {1 "K1"} 50
            #PBUDGET 0 202501 4510 {} 500
            #PBUDGET 0 202501 4510 {6 "P1"} 300
            #PBUDGET 0 202502 4510 {6 "P1"} 20
            """;

    @Test
    void type_3_totals_and_the_rows_of_objects_are_never_added_together() {
        Huvudbok book = book(TYPE_3, KOMMUN_BAS);

        assertThat(book.sietyp()).isEqualTo("3");
        assertThat(account(book, "4510").utgaende()).isEqualTo(kronor("400"));
        assertThat(account(book, "4510").budget()).isEqualTo(kronor("500"));
        assertThat(account(book, "1940").utgaende()).isEqualTo(kronor("100"));
        assertThat(account(book, "4510").rorelse()).isNull();
        // An asset of an object is no outcome of an insats, and another dimension holds no insatser.
        assertThat(book.insatser())
                .containsExactly(insats("P1", "Vägen åter", "300", "320", 20), insats("P2", "Språng", "30", null, 21));
        assertThat(book.verifikationer()).isNull();
    }

    @Test
    void rows_of_objects_alone_are_no_total() {
        Huvudbok book = book(head("3") + """
                #KONTO 4510 "Köp"
                #OBJEKT 6 "P1" "Vägen åter"
                #PSALDO 0 202501 4510 {6 "P1"} 100
                #PBUDGET 0 202501 4510 {6 "P1"} 300
                """, KOMMUN_BAS);

        assertThat(book.konton()).isEmpty();
        assertThat(book.insatser()).containsExactly(insats("P1", "Vägen åter", "100", "300", 12));
    }

    @Test
    void a_file_written_before_the_year_ended_does_not_cover_it_whatever_it_says() {
        String early = YEAR.replace("#GEN 20260131", "#GEN 20250705");

        assertThat(book(early, KOMMUN_BAS).tackerTill()).isEqualTo(LocalDate.of(2025, 7, 5));
        assertThat(book(early + "#OMFATTN 20251231\n", KOMMUN_BAS).tackerTill()).isEqualTo(LocalDate.of(2025, 7, 5));
        assertThat(book(early + "#OMFATTN 20250630\n", KOMMUN_BAS).tackerTill()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(book(YEAR, KOMMUN_BAS).tackerTill()).isNull();
        assertThat(Ledgers.said(early, KOMMUN_BAS)).anyMatch(said -> said.contains("gäller inte hela året"));
    }

    @Test
    void type_1_gives_balances_and_no_more() {
        Huvudbok book = book(
                head("1") + "#KONTO 1940 \"Bank\"\n#KONTO 4510 \"Köp\"\n#UB 0 1940 5\n#RES 0 4510 7\n", KOMMUN_BAS);

        assertThat(book.sietyp()).isEqualTo("1");
        assertThat(account(book, "1940").utgaende()).isEqualByComparingTo("5");
        assertThat(account(book, "4510").utgaende()).isEqualByComparingTo("7");
        assertThat(book.insatser()).isNull();
        assertThat(book.verifikationer()).isNull();
    }

    @Test
    void type_2_gives_the_budget_too_but_no_objects() {
        Huvudbok book = book(TYPE_3.replace("#SIETYP 3", "#SIETYP 2"), KOMMUN_BAS);

        assertThat(book.sietyp()).isEqualTo("2");
        assertThat(account(book, "4510").utgaende()).isEqualTo(kronor("400"));
        assertThat(account(book, "4510").budget()).isEqualTo(kronor("500"));
        assertThat(book.insatser()).isNull();
    }

    @Test
    void type_4e_gives_the_insatser_of_the_vouchers_and_counts_them() {
        Huvudbok book = book(YEAR, KOMMUN_BAS);

        assertThat(book.insatser()).containsExactly(insats("P1", "Vägen åter", "640", "250", 41));
        assertThat(account(book, "4510").rorelse()).isEqualTo(kronor("650"));
        assertThat(book.verifikationer()).isEqualTo(new Verifikationer(3, 8, 0, 0, 0, 0, null));
    }

    @Test
    void the_vouchers_of_an_object_count_and_not_its_months_besides() {
        String both = YEAR + "#PSALDO 0 202502 4510 {6 \"P1\"} 600\n";

        assertThat(Objects.requireNonNull(book(both, KOMMUN_BAS).insatser()))
                .containsExactly(insats("P1", "Vägen åter", "640", "250", 41));
    }

    @Test
    void an_insats_has_the_name_that_an_own_plan_gives_it_and_stands_in_its_dimension() {
        Kontoplan plan = Ledgers.own("""
                id: egen
                titel: { sv: Egen, en: Own }
                utgarFran: kommun-bas
                insatser: { dimension: 1, objekt: [{ nummer: K1, namn: Steget }] }
                """);

        assertThat(book(TYPE_3, plan).insatser()).containsExactly(insats("K1", "Steget", "50", null, 24));
    }

    @Test
    void income_of_an_insats_has_the_sign_of_income() {
        Huvudbok book = book(
                head("3") + "#OBJEKT 6 \"P1\" \"Ett\"\n#RES 0 3511 -9\n#PSALDO 0 202501 3511 {6 \"P1\"} -9\n",
                KOMMUN_BAS);

        assertThat(Objects.requireNonNull(book.insatser())
                        .get(0)
                        .konton()
                        .get(0)
                        .utfall())
                .isEqualByComparingTo("9");
    }

    @Test
    void vouchers_that_do_not_balance_are_named() {
        Huvudbok book = book(YEAR.replace("#TRANS 2510 {} -10.00", "#TRANS 2510 {} -8.00"), KOMMUN_BAS);

        assertThat(Objects.requireNonNull(book.verifikationer()).obalanserade()).isEqualTo(1);
        assertThat(book.verifikationer().obalans())
                .containsExactly(new Obalans("A 2", LocalDate.of(2025, 2, 20), kronor("2"), 39));
    }

    @Test
    void a_file_in_another_currency_is_refused() {
        ImportResult result = Huvudboksimport.of(Ledgers.file(YEAR + "#VALUTA EUR\n"), KOMMUN_BAS);

        assertThat(result.huvudbok()).isEmpty();
        assertThat(result.problem())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Language.SV))
                        .isEqualTo("filen är i EUR; väntade kronor (#VALUTA SEK, eller ingen)"));
        assertThat(Huvudboksimport.of(Ledgers.file(YEAR + "#VALUTA SEK\n"), KOMMUN_BAS)
                        .huvudbok())
                .isPresent();
    }

    @Test
    void a_file_to_import_vouchers_from_is_refused_for_that_before_all_else() {
        String vouchers = YEAR.replaceAll("#(IB|UB|RES|PBUDGET|RAR) .*\n", "") + "#VALUTA EUR\n";
        ImportResult result = Huvudboksimport.of(Ledgers.file(vouchers.getBytes(Ledgers.CP437), "a.si"), KOMMUN_BAS);

        assertThat(result.problem())
                .extracting(problem -> problem.message(Language.EN))
                .singleElement()
                .satisfies(one -> assertThat(one).contains("SIE 4I", "expected an export"));
    }

    private static Huvudboksinsats insats(
            String number, String name, String outcome, @Nullable String budget, int line) {
        Insatskonto konto = new Insatskonto("4510", kronor(outcome), budget == null ? null : kronor(budget), line);
        return new Huvudboksinsats(number, name, List.of(konto));
    }
}
