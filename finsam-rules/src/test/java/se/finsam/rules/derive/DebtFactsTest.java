package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Balansrakning;
import se.finsam.model.Post;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Kreditgrans;
import se.finsam.rules.fakta.Skuldbild;

class DebtFactsTest {
    @Test
    void credit_points_at_each_line_that_it_was_added_from() {
        Skuldbild debts = debts("""
                skulder:
                      - { post: Leverantörer, belopp: 7, slag: KORTFRISTIG }
                      - { post: Checkkredit, belopp: 3, slag: SEDVANLIG_KREDIT }
                      - { post: Kontokredit, belopp: 4, slag: SEDVANLIG_KREDIT }
                """);
        assertThat(debts.kredit()).isEqualByComparingTo("7");
        assertThat(debts.spar().kallor().get("kredit"))
                .containsExactly(
                        "/arsredovisning/balansrakning/skulder/1/belopp",
                        "/arsredovisning/balansrakning/skulder/2/belopp");
    }

    @Test
    void two_credits_with_different_signs_do_not_take_each_other_out() {
        Skuldbild debts = debts("""
                skulder:
                      - { post: Checkkredit, belopp: 500, slag: SEDVANLIG_KREDIT }
                      - { post: Kontokredit, belopp: -500, slag: SEDVANLIG_KREDIT }
                """);
        assertThat(debts.kredit()).isEqualByComparingTo("1000");
    }

    @Test
    void what_is_not_allowed_is_named_from_debts_pledges_and_contingent_liabilities_alike() {
        Skuldbild debts = debts("""
                skulder: [{ post: Banklån, belopp: 1, slag: LANGFRISTIG }]
                    panter: [{ post: Pantsatt konto, belopp: 1 }]
                    ansvarsforbindelser:
                      - { post: Borgen för hyra, belopp: 1, slag: BORGEN }
                      - { post: Pensioner, belopp: 1 }
                """);
        assertThat(debts.otillatna()).containsExactly("Banklån", "Pantsatt konto", "Borgen för hyra");
        assertThat(debts.ansvar()).containsExactly("Pensioner");
    }

    @Test
    void what_is_not_allowed_points_at_each_line_that_is_not() {
        Skuldbild debts = debts("""
                skulder:
                      - { post: Leverantörer, belopp: 7, slag: KORTFRISTIG }
                      - { post: Skuld till medlem, belopp: 1, slag: LAN }
                    panter: [{ post: Pantsatt konto, belopp: 1 }]
                    ansvarsforbindelser: [{ post: Pensioner, belopp: 1 }, { post: Borgen, belopp: 1, slag: BORGEN }]
                """);
        assertThat(debts.spar().kallor().get("antalOtillatna"))
                .containsExactly(
                        "/arsredovisning/balansrakning/skulder/1",
                        "/arsredovisning/balansrakning/panter/0",
                        "/arsredovisning/balansrakning/ansvarsforbindelser/1");
        assertThat(debts.spar().kallor().get("antalAnsvar"))
                .containsExactly("/arsredovisning/balansrakning/ansvarsforbindelser/0");
    }

    @Test
    void that_nothing_is_refused_points_at_each_list_that_was_looked_through() {
        assertThat(debts("skulder: []\n    panter: []\n").spar().kallor().get("antalOtillatna"))
                .containsExactly("/arsredovisning/balansrakning/skulder", "/arsredovisning/balansrakning/panter");
    }

    @Test
    void a_kind_that_no_reader_takes_says_nothing() {
        Balansrakning sheet = new Balansrakning(
                null,
                null,
                null,
                List.of(new Post("Obligation", BigDecimal.ONE, null, null, null, null, null, "OBLIGATION", null)),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        Underlag underlag = Underlagen.sek("budget: { ar: 2023 }")
                .withArsredovisning(new Arsredovisning(
                        null, null, null, null, sheet, null, null, null, null, null, null, null, null, null));
        assertThat(Underlagen.fact(underlag, Skuldbild.class).okanda())
                .containsExactly("arsredovisning.balansrakning.skulder[Obligation].slag");
    }

    @Test
    void nothing_is_said_of_debts_that_are_not_known() {
        Underlag underlag = Underlagen.sek("arsredovisning: { balansrakning: { summaSkulder: 5 } }");
        assertThat(Underlagen.facts(underlag, Skuldbild.class)).isEmpty();
        assertThat(Underlagen.facts(underlag, Kreditgrans.class)).isEmpty();
    }

    private static Skuldbild debts(String lines) {
        return Underlagen.fact(Underlagen.sek("arsredovisning:\n  balansrakning:\n    " + lines), Skuldbild.class);
    }
}
