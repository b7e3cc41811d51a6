package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Balansrakning;
import se.finsam.model.EgetKapital;
import se.finsam.model.Post;
import se.finsam.model.Resultatrakning;
import se.finsam.model.Tilldelning;
import se.finsam.model.Underlag;

/** A ledger counts for what it knows; what the annual report states itself is still tested as it stands. */
class LedgerTest {
    private static final String HEAD = """
            forbund:
              namn: Provförbundet
              medlemmar:
                - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN, alias: [FK] }
                - { namn: Region Prov, part: REGION }
                - { namn: Provs kommun, part: KOMMUN }
                - { namn: Nästa kommun, part: KOMMUN }
            """;
    private static final String BOOK = """
            huvudbok:
              fil: bok.se
              sha256: "00"
              sietyp: 4E
              teckenkodning: CP437
              kontoplan: kommun-bas
              fran: 2023-01-01
              till: 2023-12-31
              konton:
            """;
    private static final String BANK =
            "    - { konto: 1940, roll: TILLGANG, ingaende: 1200, utgaende: 1400, foregaendeAr: 1200, rad: 20, radIngaende: 10 }\n";
    private static final String EQUITY =
            "    - { konto: 2010, roll: EGET_KAPITAL, ingaende: 800, utgaende: 800, rad: 21, radIngaende: 11 }\n";
    private static final String DEBT =
            "    - { konto: 2510, namn: Leverantörer, roll: KORTFRISTIG_SKULD, ingaende: 400, utgaende: 500, rad: 22 }\n";
    private static final String INCOME = "    - { konto: 3510, roll: INTAKT, utgaende: 1000, budget: 950, rad: 23 }\n";
    private static final String COST = "    - { konto: 4510, roll: KOSTNAD, utgaende: 905, budget: 940, rad: 24 }\n";
    private static final String INTEREST = """
                - { konto: 8440, roll: FINANSIELL_INTAKT, utgaende: 7, rad: 25 }
                - { konto: 8520, roll: FINANSIELL_KOSTNAD, utgaende: 2, rad: 26 }
            """;
    private static final String WHOLE = BANK + EQUITY + DEBT + INCOME + COST + INTEREST;

    @Test
    void without_a_ledger_all_readings_are_the_underlag() {
        Underlag underlag = Underlagen.read("schema: finsam-underlag/1\nrakenskapsar: 2023\n" + HEAD);
        Ledger ledger = ledger(underlag);

        assertThat(ledger.there()).isFalse();
        assertThat(ledger.known()).isSameAs(underlag);
        assertThat(ledger.accounts()).isSameAs(underlag);
        assertThat(ledger.places("/x")).containsExactly("/x");
    }

    @Test
    void an_underlag_without_accounts_gets_those_of_the_ledger() {
        Ledger ledger = ledger("", WHOLE);
        Resultatrakning result = result(ledger.known());

        assertThat(result.summaIntakter()).isEqualByComparingTo("1000");
        assertThat(result.summaKostnader()).isEqualByComparingTo("905");
        assertThat(result.finansnetto()).isEqualByComparingTo("5");
        assertThat(result.aretsResultat()).isEqualByComparingTo("100");
        assertThat(ledger.places("/arsredovisning/resultatrakning/aretsResultat"))
                .containsExactly(
                        "/huvudbok/konton/3/utgaende",
                        "/huvudbok/konton/4/utgaende",
                        "/huvudbok/konton/5/utgaende",
                        "/huvudbok/konton/6/utgaende");
    }

    @Test
    void equity_of_an_open_year_has_the_years_result_added() {
        Ledger ledger = ledger("", WHOLE);

        assertThat(equity(ledger.known()))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new EgetKapital(
                        new BigDecimal(800), null, null, new BigDecimal(100), new BigDecimal(900), null));
        assertThat(ledger.places("/arsredovisning/balansrakning/egetKapital/utgaende"))
                .startsWith("/huvudbok/konton/1/utgaende", "/huvudbok/konton/3/utgaende");
        assertThat(ledger.places("/arsredovisning/balansrakning/egetKapital/ingaende"))
                .containsExactly("/huvudbok/konton/1/ingaende");
    }

    @Test
    void equity_of_a_year_that_is_closed_has_the_result_in_it_already() {
        String result = "    - { konto: 2099, roll: ARETS_RESULTAT, utgaende: 100, rad: 30 }\n";
        String closing = "    - { konto: 8999, roll: RESULTATAVSLUT, utgaende: 100, rad: 31 }\n";

        assertThat(equity(ledger("", WHOLE + result).known()).utgaende()).isEqualByComparingTo("900");
        assertThat(equity(ledger("", WHOLE + result + closing).known()).utgaende())
                .isEqualByComparingTo("900");
        assertThat(result(ledger("", WHOLE + result + closing).known()).aretsResultat())
                .isEqualByComparingTo("100");
    }

    @Test
    void an_earlier_result_that_was_never_transferred_is_counted_in_equity_where_the_file_shows_it() {
        String equity = "    - { konto: 2010, roll: EGET_KAPITAL, ingaende: 750, utgaende: 750, rad: 21 }\n";
        String book = BANK + equity + DEBT + INCOME + COST + INTEREST;
        String last = "    - { konto: 3520, roll: INTAKT, foregaendeAr: %s, rad: 28 }\n";

        EgetKapital known = equity(ledger("", book + last.formatted(50)).known());
        assertThat(known.ingaende()).isEqualByComparingTo("800");
        assertThat(known.utgaende()).isEqualByComparingTo("900");
        assertThat(sheet(ledger("", book + last.formatted("50.01")).known()).egetKapital())
                .isNull();
        assertThat(sheet(ledger("", book).known()).egetKapital()).isNull();
    }

    @Test
    void equity_is_unknown_where_the_whole_needs_an_account_outside_of_the_roles() {
        String cost = "    - { konto: 4510, roll: KOSTNAD, utgaende: 900, rad: 24 }\n";
        String other = "    - { konto: 9999, roll: UTANFOR, utgaende: 5, rad: 27 }\n";
        Underlag needed = ledger("", BANK + EQUITY + DEBT + INCOME + cost + INTEREST + other)
                .known();
        Underlag statistics = ledger("", WHOLE + other).known();

        assertThat(sheet(needed).egetKapital()).isNull();
        assertThat(sheet(needed).summaTillgangar()).isEqualByComparingTo("1400");
        assertThat(report(needed).resultatrakning()).isNull();
        assertThat(equity(statistics).utgaende()).isEqualByComparingTo("900");
    }

    @Test
    void a_ledger_of_another_year_than_the_calendars_is_no_annual_account() {
        for (String year : new String[] {"fran: 2022-09-01", "fran: 2023-02-01", "till: 2023-11-30"}) {
            String own = BOOK.replaceAll(year.substring(0, 4) + ": [0-9-]+", year);
            Underlag underlag =
                    Underlagen.read("schema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: 2023\n" + HEAD + own + WHOLE);

            assertThat(ledger(underlag).known().arsredovisning()).as(year).isNull();
        }
    }

    @Test
    void the_result_of_equity_is_what_the_balance_sheet_has_grown_by_and_not_what_the_result_accounts_say() {
        String cost = "    - { konto: 4510, roll: KOSTNAD, utgaende: 900, rad: 24 }\n";
        Underlag known =
                ledger("", BANK + EQUITY + DEBT + INCOME + cost + INTEREST).known();

        assertThat(result(known).aretsResultat()).isEqualByComparingTo("105");
        assertThat(equity(known).aretsResultat()).isEqualByComparingTo("100");
    }

    @Test
    void what_8999_says_does_not_close_a_year_that_the_balance_sheet_has_open() {
        String closing = "    - { konto: 8999, roll: RESULTATAVSLUT, utgaende: 100, rad: 31 }\n";

        assertThat(equity(ledger("", WHOLE + closing).known()).utgaende()).isEqualByComparingTo("900");
    }

    @Test
    void a_usual_credit_is_a_debt_of_its_own_kind() {
        String credit = "    - { konto: 2330, namn: Kredit, roll: SEDVANLIG_KREDIT, utgaende: 50, rad: 27 }\n";
        List<Post> debts =
                Objects.requireNonNull(sheet(ledger("", WHOLE + credit).known()).skulder());

        assertThat(debts).extracting(Post::slag).containsExactly("KORTFRISTIG", "SEDVANLIG_KREDIT");
    }

    @Test
    void debts_are_lines_by_kind() {
        String loan = "    - { konto: 2310, namn: Lån, roll: LANGFRISTIG_SKULD, utgaende: 50, rad: 27 }\n";
        List<Post> debts =
                Objects.requireNonNull(sheet(ledger("", WHOLE + loan).known()).skulder());

        assertThat(debts)
                .extracting(Post::post, Post::slag)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2510 Leverantörer", "KORTFRISTIG"),
                        org.assertj.core.groups.Tuple.tuple("2310 Lån", "LANGFRISTIG"));
    }

    @Test
    void a_figure_that_both_give_stands_on_both_where_they_agree() {
        Ledger ledger = ledger("arsredovisning: { resultatrakning: { aretsResultat: 100 } }\n", WHOLE);

        assertThat(ledger.comparisons()).singleElement().satisfies(both -> {
            assertThat(both.name()).isEqualTo("aretsResultat");
            assertThat(both.agrees()).isTrue();
        });
        assertThat(ledger.places("/arsredovisning/resultatrakning/aretsResultat"))
                .startsWith("/arsredovisning/resultatrakning/aretsResultat", "/huvudbok/konton/3/utgaende");
    }

    @Test
    void a_figure_that_both_give_is_the_ledgers_where_they_differ_but_not_in_the_report_itself() {
        Ledger ledger = ledger("arsredovisning: { resultatrakning: { aretsResultat: 99 } }\n", WHOLE);

        assertThat(result(ledger.known()).aretsResultat()).isEqualByComparingTo("100");
        assertThat(result(ledger.accounts()).aretsResultat()).isEqualByComparingTo("99");
        assertThat(result(ledger.stated()).aretsResultat()).isEqualByComparingTo("99");
        assertThat(ledger.comparisons()).singleElement().satisfies(both -> {
            assertThat(both.agrees()).isFalse();
            assertThat(both.stated().places()).containsExactly("=/arsredovisning/resultatrakning/aretsResultat");
        });
        assertThat(ledger.places("=/arsredovisning/resultatrakning/aretsResultat"))
                .containsExactly("/arsredovisning/resultatrakning/aretsResultat");
    }

    @Test
    void the_boards_budget_is_its_own_and_the_ledger_only_fills_it_in() {
        Ledger stated = ledger("budget: { summaIntakter: 1 }\n", WHOLE);
        Ledger silent = ledger("", WHOLE);

        assertThat(Objects.requireNonNull(stated.known().budget()).summaIntakter())
                .isEqualByComparingTo("1");
        assertThat(Objects.requireNonNull(silent.known().budget()).summaIntakter())
                .isEqualByComparingTo("950");
        assertThat(Objects.requireNonNull(silent.known().budget()).resultat()).isEqualByComparingTo("10");
        assertThat(Objects.requireNonNull(
                                ledger("budget: { ar: 2024 }\n", WHOLE).known().budget())
                        .summaIntakter())
                .isNull();
    }

    @Test
    void contributions_are_of_the_medlem_that_is_named_or_of_the_parts_only_one() {
        List<Tilldelning> known = Objects.requireNonNull(ledger("", """
                    - { konto: 3511, roll: INTAKT, medlem: fk, utgaende: 500, rad: 1 }
                    - { konto: 3512, roll: INTAKT, part: REGION, utgaende: 250, rad: 2 }
                    - { konto: 3513, roll: INTAKT, medlem: Nästa kommun, utgaende: 100, rad: 3 }
                    - { konto: 3514, roll: INTAKT, part: KOMMUN, utgaende: 150, rad: 4 }
                """).known().tilldelning());

        assertThat(known)
                .extracting(Tilldelning::medlem)
                .containsExactly("Försäkringskassan", "Region Prov", "Nästa kommun");
        assertThat(known)
                .extracting(Tilldelning::belopp)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(500), new BigDecimal(250), new BigDecimal(100));
    }

    @Test
    void an_insats_has_the_costs_of_the_object_with_its_name() {
        Underlag known = ledger("insatser: [{ namn: Steget }, { namn: Annat }]\n", WHOLE + """
                  insatser:
                    - { nummer: 1, namn: STEGET, konton: [{ konto: 4510, utfall: 300, rad: 40 }, { konto: 3510, utfall: 70, rad: 41 }] }
                    - { nummer: 2, namn: Kansli, konton: [{ konto: 4510, utfall: 5, rad: 42 }] }
                """)
                .known();

        assertThat(Objects.requireNonNull(known.insatser())).hasSize(2).satisfies(insatser -> {
            assertThat(Objects.requireNonNull(insatser.get(0).redovisning()).utfall())
                    .isEqualByComparingTo("300");
            assertThat(insatser.get(1).redovisning()).isNull();
        });
    }

    @Test
    void a_ledger_of_part_of_the_year_is_no_annual_account() {
        Underlag known = ledger("", WHOLE + "  tackerTill: 2023-08-31\n").known();

        assertThat(known.arsredovisning()).isNull();
        assertThat(known.budget()).isNull();
    }

    @Test
    void an_account_without_a_role_makes_the_sums_of_its_side_unknown() {
        String balance = "    - { konto: 1830, roll: OMAPPAT, utgaende: 5, rad: 50 }\n";
        String result = "    - { konto: 8910, roll: OMAPPAT, utgaende: 5, rad: 50 }\n";
        String letters = "    - { konto: DIFF, roll: OMAPPAT, utgaende: 5, rad: 50 }\n";

        assertThat(report(ledger("", WHOLE + balance).known()).balansrakning()).isNull();
        assertThat(result(ledger("", WHOLE + balance).known()).aretsResultat()).isNotNull();
        Underlag withoutResult = ledger("", WHOLE + result).known();
        assertThat(report(withoutResult).resultatrakning()).isNull();
        assertThat(sheet(withoutResult).summaTillgangar()).isNotNull();
        assertThat(sheet(withoutResult).egetKapital()).isNull();
        assertThat(ledger("", WHOLE + letters).known().arsredovisning()).isNull();
    }

    @Test
    void a_side_that_the_file_leaves_out_is_unknown_and_not_0() {
        Underlag withoutBalances = ledger("", INCOME + COST).known();
        Underlag withoutResult = ledger("", BANK + EQUITY + DEBT).known();
        Underlag withoutOpening =
                ledger("", WHOLE.replaceAll("ingaende: [0-9]+, ", "")).known();

        assertThat(report(withoutBalances).balansrakning()).isNull();
        assertThat(report(withoutResult).resultatrakning()).isNull();
        assertThat(sheet(withoutResult).egetKapital()).isNull();
        assertThat(equity(withoutOpening).ingaende()).isNull();
        assertThat(equity(withoutOpening).utgaende()).isEqualByComparingTo("900");
    }

    @Test
    void last_years_result_is_unknown_where_only_its_balances_are_there() {
        assertThat(result(ledger("", WHOLE).known()).aretsResultatForegaendeAr())
                .isNull();
        String before = "    - { konto: 3520, roll: INTAKT, utgaende: 1, foregaendeAr: 70, rad: 28 }\n";
        assertThat(result(ledger("", WHOLE + before).known()).aretsResultatForegaendeAr())
                .isEqualByComparingTo("70");
    }

    @Test
    void provisions_are_lines_of_the_balance_sheet() {
        String provision = "    - { konto: 2210, namn: Avsättning, roll: AVSATTNING, utgaende: 50, rad: 27 }\n";
        Ledger ledger = ledger("", WHOLE + provision);

        assertThat(sheet(ledger.known()).avsattningar()).extracting(Post::post).containsExactly("2210 Avsättning");
        assertThat(ledger.places("/arsredovisning/balansrakning/avsattningar/0/belopp"))
                .containsExactly("/huvudbok/konton/7/utgaende");
        assertThat(sheet(ledger("", WHOLE).known()).avsattningar()).isNull();
    }

    @Test
    void a_long_term_debt_that_only_the_ledger_has_stands_beside_short_ones_that_are_stated() {
        String loan = "    - { konto: 2310, namn: Lån, roll: LANGFRISTIG_SKULD, utgaende: 50, rad: 27 }\n";
        String stated = "arsredovisning: { balansrakning: { skulder: [{ post: Övrigt, belopp: 500, slag: %s }] } }\n";
        Ledger ledger = ledger(stated.formatted("KORTFRISTIG"), WHOLE + loan);

        assertThat(sheet(ledger.known()).skulder())
                .extracting(Post::slag)
                .containsExactly("KORTFRISTIG", "LANGFRISTIG");
        assertThat(ledger.places("/arsredovisning/balansrakning/skulder"))
                .containsExactly("/arsredovisning/balansrakning/skulder", "/huvudbok/konton/7/utgaende");
        assertThat(sheet(ledger.accounts()).skulder()).hasSize(1);
        assertThat(sheet(ledger(stated.formatted("SEDVANLIG_KREDIT"), WHOLE + loan)
                                .known())
                        .skulder())
                .hasSize(1);
    }

    @Test
    void of_insatser_with_the_same_name_none_gets_what_is_booked_on_it() {
        String objects = "  insatser: [{ nummer: 1, namn: A, konton: [{ konto: 4510, utfall: 800, rad: 40 }] }]\n";
        String one = "{ namn: A, redovisning: { utfall: 800 } }";

        assertThat(ledger("insatser: [" + one + "]\n", WHOLE + objects).comparisons())
                .hasSize(1);
        assertThat(ledger("insatser: [" + one + ", " + one + "]\n", WHOLE + objects)
                        .comparisons())
                .isEmpty();
    }

    private static Ledger ledger(String stated, String konton) {
        return ledger(Underlagen.read(
                "schema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: 2023\n" + HEAD + stated + BOOK + konton));
    }

    private static Ledger ledger(Underlag underlag) {
        return Ledger.of(underlag, new Parameters(Underlagen.BOK, underlag.rakenskapsar()));
    }

    private static Arsredovisning report(Underlag underlag) {
        return Optional.ofNullable(underlag.arsredovisning()).orElseThrow();
    }

    private static Resultatrakning result(Underlag underlag) {
        return Optional.ofNullable(report(underlag).resultatrakning()).orElseThrow();
    }

    private static Balansrakning sheet(Underlag underlag) {
        return Optional.ofNullable(report(underlag).balansrakning()).orElseThrow();
    }

    private static EgetKapital equity(Underlag underlag) {
        return Optional.ofNullable(sheet(underlag).egetKapital()).orElseThrow();
    }
}
