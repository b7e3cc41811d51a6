package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.rules.derive.Underlagen;
import se.finsam.rules.rulebook.Rulebook;

/** What expressions on lists, names and rounding come to: known, missing and nothing. */
class ExpressionTest {
    private static final String INSATSER = """
            insatser:
              - namn: Spåret
                huvudman: fk
                parter: [FK, Provs kommun, Ideell förening]
                parterFullstandig: true
                mal: [{ text: Fler i arbete, riktning: MINST, malvarde: 10, utfall: 12 }]
              - namn: Bron
                huvudman: Region Prov
                parter: [Region Prov]
                mal:
                  - { text: Fler i arbete, riktning: HOGST, malvarde: 5, utfall: 7 }
                  - { text: Nöjdare, riktning: MINST, malvarde: 4 }
            """;

    private static final String SAMMANTRADEN = """
            sammantraden:
              - datum: 2023-03-01
                narvaro: [{ medlem: FK }, { medlem: Provs kommun }]
                narvaroFullstandig: true
                anslag:
                  - { hos: Provs kommun, anslaget: 2023-03-10, nedtaget: 2023-04-02 }
                  - { hos: Region Prov, anslaget: 2023-03-08 }
              - datum: 2023-06-01
                narvaro: [{ medlem: FK }]
                anslag: []
            """;

    private static ExpressionTrial.Answer tried(Underlag underlag, String expression, @Nullable String object) {
        return new ExpressionTrial(Rulebook.bundled(), underlag, CheckOptions.STANDARD).of(expression, object);
    }

    /** The value, the missing keys, or that there is neither. */
    private static String come(String yaml, String expression, @Nullable String object) {
        ExpressionTrial.Answer answer = tried(Underlagen.sek(yaml), expression, object);
        assertThat(answer.fel()).as(expression).isNull();
        if (answer.varde() != null) {
            return answer.varde();
        }
        return answer.saknas().isEmpty() ? "inget" : "saknas " + String.join(", ", answer.saknas());
    }

    private static String come(String yaml, String expression) {
        return come(yaml, expression, null);
    }

    @Test
    void one_value_or_another_is_chosen_by_a_condition() {
        String goals =
                "verksamhetsmal: [{ text: A, malvarde: 4, riktning: MINST }, { text: B, foregaende: 3, riktning: OKA }]";
        String chosen = "om(riktning = \"OKA\", objekt.foregaende, malvarde)";
        assertThat(come(goals, chosen, "A")).isEqualTo("4");
        assertThat(come(goals, chosen, "B")).isEqualTo("3");
        assertThat(come("verksamhetsmal: [{ text: A, malvarde: 4 }]", chosen, "A"))
                .isEqualTo("saknas verksamhetsmal[].riktning");
        assertThat(come("verksamhetsmal: [{ text: A, malvarde: 4, riktning: OKA }]", chosen, "A"))
                .isEqualTo("saknas verksamhetsmal[].foregaende");
    }

    @Test
    void a_part_of_the_underlag_is_there_whether_its_keys_are_or_not() {
        assertThat(come("budget: { egetKapitalPlan: {} }", "finns(budget.egetKapitalPlan)"))
                .isEqualTo("ja");
        assertThat(come("budget: { resultat: 0 }", "finns(budget.egetKapitalPlan)"))
                .isEqualTo("nej");
        assertThat(come("insatser: []", "finns(budget.egetKapitalPlan)")).isEqualTo("nej");
    }

    @Test
    void rows_are_told_in_a_text_of_their_keys() {
        String told = "texter(insatser[inte visst(huvudman = \"fk\")], \"{namn} ({huvudman})\")";
        assertThat(come(INSATSER, told)).isEqualTo("Bron (Region Prov)");
        assertThat(come("insatser: [{ namn: A, huvudman: fk }]", told)).isEqualTo("inget");
        assertThat(come("insatser: [{ namn: A }]", told)).isEqualTo("saknas insatser[].huvudman");
        assertThat(tried(Underlagen.sek(""), "texter(insatser[], \"{nam}\")", null)
                        .fel())
                .contains("insatser har inget värde nam i en rad");
    }

    @Test
    void years_in_a_row_are_counted_from_the_first() {
        String plan = "budget: { flerarsplan: [%s] }";
        String inRow = "iRad(budget.flerarsplan[].ar)";
        assertThat(come(plan.formatted("{ ar: 2030 }, { ar: 2029 }, { ar: 2031 }, { ar: 2033 }, { ar: 2030 }"), inRow))
                .isEqualTo("3");
        assertThat(come(plan.formatted("{ ar: 2030 }"), inRow)).isEqualTo("1");
        assertThat(come(plan.formatted(""), inRow)).isEqualTo("inget");
        assertThat(come("insatser: []", inRow)).isEqualTo("saknas budget.flerarsplan");
    }

    @Test
    void what_is_known_to_hold_is_never_missing() {
        String insats = "insatser: [{ namn: A, styrgrupp: false, beslut: { beredd: true } }]";
        assertThat(come(insats, "visst(styrgrupp = nej)", "A")).isEqualTo("ja");
        assertThat(come(insats, "visst(beslut.beredd = nej)", "A")).isEqualTo("nej");
        assertThat(come(insats, "visst(forankrad = nej)", "A")).isEqualTo("nej");
    }

    @Test
    void a_text_is_one_of_a_list_by_any_name_of_a_member() {
        assertThat(come(INSATSER, "\"Försäkringskassan\" i parter", "Spåret")).isEqualTo("ja");
        assertThat(come(INSATSER, "huvudman i parter", "Spåret")).isEqualTo("ja");
        assertThat(come(INSATSER, "\"ideell  förening\" i parter", "Spåret")).isEqualTo("ja");
        assertThat(come(INSATSER, "\"Region Prov\" i parter", "Spåret")).isEqualTo("nej");
        assertThat(come(
                        "insatser: [{ namn: A, parterFullstandig: true, parter: [\"Region *\"] }]",
                        "\"Region Prov\" i parter",
                        "A"))
                .as("a note to a name is no pattern")
                .isEqualTo("nej");
    }

    @Test
    void that_a_text_is_none_of_a_list_is_known_of_a_whole_one() {
        assertThat(come(INSATSER, "huvudman i parter", "Bron")).isEqualTo("ja");
        assertThat(come(INSATSER, "\"FK\" i parter", "Bron")).isEqualTo("saknas insatser[].parterFullstandig");
        assertThat(come("insatser: [{ namn: A }]", "\"FK\" i parter", "A")).isEqualTo("saknas insatser[].parter");
        assertThat(come("insatser: [{ namn: A, parter: [] }]", "\"FK\" i parter", "A"))
                .isEqualTo("nej");
    }

    @Test
    void texts_are_counted_where_there_are_no_more() {
        assertThat(come(INSATSER, "antal(parter[])", "Spåret")).isEqualTo("3");
        assertThat(come(INSATSER, "antal(parter)", "Bron")).isEqualTo("saknas insatser[].parterFullstandig");
        assertThat(come(INSATSER, "namnda(parter)", "Bron")).isEqualTo("1");
        assertThat(come(INSATSER, "finns(parter)", "Bron")).isEqualTo("ja");
        assertThat(come("insatser: [{ namn: A }]", "finns(parter)", "A")).isEqualTo("nej");
        assertThat(come("insatser: [{ namn: A, parter: [] }]", "finns(parter)", "A"))
                .isEqualTo("ja");
    }

    @Test
    void parts_are_those_of_members_alone() {
        assertThat(come(INSATSER, "parter(parter)", "Spåret")).isEqualTo("2");
        assertThat(come(INSATSER, "parter(parter)", "Bron")).isEqualTo("saknas insatser[].parterFullstandig");
        assertThat(come(INSATSER, "namndaParter(parter)", "Bron")).isEqualTo("1");
        assertThat(come(SAMMANTRADEN, "parter(narvaro[].medlem)", "2023-03-01")).isEqualTo("2");
        assertThat(come(SAMMANTRADEN, "parter(narvaro[].medlem)", "2023-06-01"))
                .isEqualTo("saknas sammantraden[].narvaroFullstandig");
        String all = "insatser: [{ namn: A, parter: [FK, Arbetsförmedlingen, Region Prov, Provs kommun] }]";
        assertThat(come(all, "parter(parter)", "A")).isEqualTo("4");
    }

    @Test
    void a_name_has_the_part_and_the_name_of_its_member() {
        assertThat(come(INSATSER, "part(huvudman)", "Spåret")).isEqualTo("FORSAKRINGSKASSAN");
        assertThat(come(INSATSER, "medlemsnamn(huvudman)", "Spåret")).isEqualTo("Försäkringskassan");
        assertThat(come("insatser: [{ namn: A, huvudman: Annan }]", "part(huvudman)", "A"))
                .isEqualTo("inget");
        assertThat(come("insatser: [{ namn: A }]", "part(huvudman)", "A")).isEqualTo("saknas insatser[].huvudman");
        Underlag bare = Underlagen.bare("SEK", "insatser: [{ namn: A, huvudman: FK }]");
        assertThat(tried(bare, "part(huvudman)", "A").saknas()).containsExactly("forbund.medlemmar");
        assertThat(tried(bare, "medlem(huvudman)", "A").saknas()).containsExactly("forbund.medlemmar");
        assertThat(tried(bare, "parter(parter)", "A").saknas()).containsExactly("forbund.medlemmar");
    }

    @Test
    void a_name_is_called_by_its_member_and_may_be_the_forbund_itself() {
        assertThat(come(INSATSER, "kallad(huvudman)", "Spåret")).isEqualTo("Försäkringskassan");
        String others = "insatser: [{ namn: A, huvudman: Annan, utforare: Provförbundet }]";
        assertThat(come(others, "kallad(huvudman)", "A")).isEqualTo("Annan");
        assertThat(come(others, "forbundet(huvudman)", "A")).isEqualTo("nej");
        assertThat(come(others, "forbundet(utforare)", "A")).isEqualTo("ja");
        assertThat(come(INSATSER, "olika(parter)", "Spåret")).isEqualTo("3");
        assertThat(come(INSATSER, "olika(parter)", "Bron")).isEqualTo("saknas insatser[].parterFullstandig");
        assertThat(come("", "golv(parameter(justering-dagar) / (1 + 1 + 1))")).isEqualTo("4");
    }

    @Test
    void rows_know_the_object_that_is_asked_about() {
        assertThat(come(SAMMANTRADEN, "nagon(anslag[anslaget > objekt.datum])", "2023-03-01"))
                .isEqualTo("ja");
        assertThat(come(SAMMANTRADEN, "nagon(underlag.sammantraden[datum > objekt.datum])", "2023-03-01"))
                .isEqualTo("ja");
        assertThat(come(SAMMANTRADEN, "nagon(underlag.sammantraden[datum > objekt.datum])", "2023-06-01"))
                .isEqualTo("nej");
        assertThat(come(INSATSER, "antal(underlag.insatser[huvudman = objekt.huvudman])", "Bron"))
                .isEqualTo("1");
    }

    @Test
    void a_goal_knows_the_insats_that_it_belongs_to() {
        assertThat(come(INSATSER, "agare.huvudman", "Spåret: Fler i arbete")).isEqualTo("fk");
        assertThat(come(INSATSER, "part(agare.huvudman)", "Bron: Fler i arbete"))
                .isEqualTo("REGION");
        assertThat(come(INSATSER, "antal(agare.mal[])", "Bron: Nöjdare")).isEqualTo("2");
        assertThat(come(INSATSER, "\"FK\" i agare.parter", "Spåret: Fler i arbete"))
                .isEqualTo("ja");
        assertThat(come(INSATSER, "agare.utforare", "Bron: Nöjdare")).isEqualTo("saknas insatser[].utforare");
        assertThat(come(INSATSER, "utfall >= malvarde", "Bron: Nöjdare")).isEqualTo("saknas insatser[].mal[].utfall");
    }

    @Test
    void a_condition_is_a_figure_by_what_is_known_of_its_parts() {
        String reached =
                "(riktning = \"MINST\" och utfall >= malvarde) eller (riktning = \"HOGST\" och utfall <= malvarde)";
        assertThat(come(INSATSER, reached, "Spåret: Fler i arbete")).isEqualTo("ja");
        assertThat(come(INSATSER, reached, "Bron: Fler i arbete")).isEqualTo("nej");
        assertThat(come(INSATSER, reached, "Bron: Nöjdare")).isEqualTo("saknas insatser[].mal[].utfall");
        assertThat(come(INSATSER, "malvarde > 0 eller utfall > 0", "Bron: Nöjdare"))
                .isEqualTo("ja");
        assertThat(come(INSATSER, "malvarde < 0 och utfall > 0", "Bron: Nöjdare"))
                .isEqualTo("nej");
    }

    @Test
    void the_least_the_greatest_and_how_many_differ() {
        String lines =
                "budget: { kostnader: [{ post: A, belopp: 30 }, { post: B, belopp: 10 }, { post: C, belopp: 30.0 }] }";
        assertThat(come(lines, "minst(budget.kostnader[].belopp)")).isEqualTo("10");
        assertThat(come(lines, "storst(budget.kostnader[post != \"A\"].belopp)"))
                .isEqualTo("30");
        assertThat(come(lines, "olika(budget.kostnader[].belopp)")).isEqualTo("2");
        assertThat(come(lines, "storst(budget.kostnader[belopp < 0].belopp)")).isEqualTo("inget");
        assertThat(come("", "minst(budget.kostnader[].belopp)")).isEqualTo("saknas budget.kostnader");
        String open = "budget: { kostnader: [{ post: A, belopp: 30 }, { post: B }] }";
        assertThat(come(open, "minst(budget.kostnader[].belopp)")).isEqualTo("saknas budget.kostnader[].belopp");
        assertThat(come(open, "olika(budget.kostnader[].belopp)")).isEqualTo("saknas budget.kostnader[].belopp");
        assertThat(come(open, "olika(budget.kostnader[].post)")).isEqualTo("2");
        assertThat(come(SAMMANTRADEN, "minst(sammantraden[].datum)")).isEqualTo("2023-03-01");
        assertThat(come(SAMMANTRADEN, "storst(anslag[].anslaget)", "2023-03-01"))
                .isEqualTo("2023-03-10");
        assertThat(come(SAMMANTRADEN, "storst(anslag[].nedtaget)", "2023-03-01"))
                .isEqualTo("saknas sammantraden[].anslag[].nedtaget");
    }

    @Test
    void one_known_row_decides_whether_some_or_all_are_so() {
        String rows = "budget: { kostnader: [{ post: A, belopp: 30 }, { post: B }] }";
        assertThat(come(rows, "nagon(budget.kostnader[belopp > 0])")).isEqualTo("ja");
        assertThat(come(rows, "nagon(budget.kostnader[belopp < 0])")).isEqualTo("saknas budget.kostnader[].belopp");
        assertThat(come(rows, "alla(budget.kostnader[belopp < 0])")).isEqualTo("nej");
        assertThat(come(rows, "alla(budget.kostnader[belopp > 0])")).isEqualTo("saknas budget.kostnader[].belopp");
        assertThat(come(rows, "alla(budget.kostnader[post != \"C\"])")).isEqualTo("ja");
        assertThat(come(rows, "nagon(budget.kostnader[post = \"C\"])")).isEqualTo("nej");
        assertThat(come("", "nagon(budget.kostnader[belopp > 0])")).isEqualTo("saknas budget.kostnader");
        assertThat(come("", "alla(budget.kostnader[belopp > 0])")).isEqualTo("saknas budget.kostnader");
        String none = "budget: { kostnader: [] }";
        assertThat(come(none, "nagon(budget.kostnader[belopp > 0])")).isEqualTo("nej");
        assertThat(come(none, "alla(budget.kostnader[belopp > 0])")).isEqualTo("inget");
    }

    @Test
    void a_list_that_may_go_on_can_only_give_the_answer_that_decides() {
        String present = "nagon(narvaro[medlemsnamn(medlem) = \"Försäkringskassan\"])";
        assertThat(come(SAMMANTRADEN, present, "2023-06-01")).isEqualTo("ja");
        String other = "nagon(narvaro[medlemsnamn(medlem) = \"Region Prov\"])";
        assertThat(come(SAMMANTRADEN, other, "2023-03-01")).isEqualTo("nej");
        assertThat(come(SAMMANTRADEN, other, "2023-06-01")).isEqualTo("saknas sammantraden[].narvaroFullstandig");
        assertThat(come(SAMMANTRADEN, "alla(narvaro[medlem(medlem)])", "2023-06-01"))
                .isEqualTo("saknas sammantraden[].narvaroFullstandig");
        assertThat(come(SAMMANTRADEN, "alla(narvaro[inte medlem(medlem)])", "2023-06-01"))
                .isEqualTo("nej");
    }

    @Test
    void the_value_of_one_row_is_no_guess() {
        String value = "varde(anslag[medlemsnamn(hos) = \"Provs kommun\"].nedtaget)";
        assertThat(come(SAMMANTRADEN, value, "2023-03-01")).isEqualTo("2023-04-02");
        assertThat(come(SAMMANTRADEN, value, "2023-06-01")).isEqualTo("inget");
        assertThat(come(SAMMANTRADEN, "varde(anslag[].anslaget)", "2023-03-01")).isEqualTo("inget");
        assertThat(come(SAMMANTRADEN, "varde(anslag[].nedtaget)", "2023-03-01"))
                .isEqualTo("saknas sammantraden[].anslag[].nedtaget");
        assertThat(come("", "varde(sammantraden[].datum)")).isEqualTo("saknas sammantraden");
        String agree = "budget: { kostnader: [{ post: A, belopp: 30 }, { post: B, belopp: 30.00 }] }";
        assertThat(come(agree, "varde(budget.kostnader[].belopp)")).isEqualTo("30");
    }

    @Test
    void what_rounding_may_explain_goes_by_the_unit() {
        assertThat(tolerance("SEK", "tolerans(1)")).isEqualTo("0");
        assertThat(tolerance("SEK", "toleransBudget(1)")).isEqualTo("1");
        assertThat(tolerance("TKR", "tolerans(antal(budget.kostnader[]))")).isEqualTo("1000");
        assertThat(tolerance("TKR", "toleransBudget(1 + 1)")).isEqualTo("1000");
        assertThat(tolerance("SEK\navrundning: 1000", "tolerans(1)")).isEqualTo("500");
        assertThat(come("", "tolerans(antal(budget.kostnader[]))")).isEqualTo("saknas budget.kostnader");
    }

    private static @Nullable String tolerance(String unit, String expression) {
        String lines = "budget: { kostnader: [{ post: A, belopp: 30 }, { post: B, belopp: 10 }] }";
        return tried(Underlagen.bare(unit, lines), expression, null).varde();
    }
}
