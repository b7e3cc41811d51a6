package se.finsam.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.EgnaNycklar;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.book.RuleScope;
import se.finsam.rules.book.RulebookResources;

/** What a sheet that asks for facts becomes, what is wrong with one, and that its rules give one answer. */
class FactSheetTest {
    private static RuleSheetReader reader(Objekttyp objekt) {
        return new RuleSheetReader(
                new RuleScope(objekt, RulebookResources.BUNDLED.regelbok().parametrar(), EgnaNycklar.INGA));
    }

    private static RuleSheet sheet(Objekttyp objekt, Map<String, String> facts, Regelrad... rules) {
        RuleSheetReader reader = reader(objekt);
        RuleSheet sheet =
                reader.read(new Regelblad(facts, null, List.of(rules), null)).orElse(null);
        assertThat(reader.faults()).isEmpty();
        return java.util.Objects.requireNonNull(sheet);
    }

    private static List<String> told(Map<String, String> facts, Regelrad... rules) {
        RuleSheetReader reader = reader(Objekttyp.FORBUND);
        assertThat(reader.read(new Regelblad(facts, null, List.of(rules), null)))
                .isEmpty();
        return reader.faults().stream()
                .map(fault -> fault.pointer() + " " + (fault.slip().at() + 1) + ": "
                        + fault.slip().text())
                .toList();
    }

    private static List<String> proved(RuleSheet sheet) {
        return Proof.of(sheet.variants().get(0)).faults().stream()
                .map(fault -> fault.pointer() + ": " + fault.slip().text())
                .toList();
    }

    private static Map<String, String> facts(String... pairs) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(pairs[i], pairs[i + 1]);
        }
        return facts;
    }

    private static Regelrad when(String condition, String answer) {
        return when(condition, answer, null, null);
    }

    private static Regelrad when(
            String condition, String answer, @Nullable String missing, @Nullable List<String> shows) {
        return new Regelrad(condition, answer, missing, shows);
    }

    @Test
    void rules_that_ask_facts_alone_hold_in_the_years_of_their_variant_only() {
        RuleSheetReader reader = reader(Objekttyp.FORBUND);
        Regelblad blad = new Regelblad(
                facts("budgeten", "Budgetresultat"),
                null,
                null,
                List.of(
                        new Regelvariant(
                                null,
                                LocalDate.of(2026, 12, 31),
                                null,
                                List.of(
                                        when("budgeten.resultat >= 0", "UPPFYLLD"),
                                        when("budgeten.resultat < 0", "AVVIKELSE"))),
                        new Regelvariant(
                                LocalDate.of(2027, 1, 1),
                                null,
                                null,
                                List.of(
                                        when("budgeten.resultat > 0", "UPPFYLLD"),
                                        when("budgeten.resultat <= 0", "AVVIKELSE")))));
        RuleSheet sheet = reader.read(blad).orElseThrow();
        assertThat(DrlWriter.write("EGEN-TID", "se.finsam.regler.egen_tid", sheet)
                        .text())
                .contains("Rakning( kontroll == \"EGEN-TID\", $fraga : fraga, variant == \"\" )")
                .contains("Rakning( kontroll == \"EGEN-TID\", $fraga : fraga, variant == \"2027-01-01\" )")
                .doesNotContain("Fraga(");
    }

    @Test
    void the_drl_reads_as_one_that_was_written_by_hand() {
        RuleSheet sheet = sheet(
                Objekttyp.SAMMANTRADE,
                facts("dagar", "Dagrakning[slag = \"justering\"]", "orimlig", "OrimligDag[slag = \"sammantrade\"]"),
                when("dagar.dagar >= 0 och dagar.till <= dagar.sistaDag och inte finns(orimlig)", "UPPFYLLD"),
                when(
                        "dagar.dagar < 0 eller dagar.till > dagar.sistaDag",
                        "KAN_EJ_BEDOMAS/x",
                        "sammantraden[].justerat",
                        List.of()),
                when("finns(orimlig) och dagar.rimlig", "BEDOMNING", null, List.of("orimlig", "dagar")));
        assertThat(DrlWriter.write("EGEN-TID", "se.finsam.regler.egen_tid", sheet)
                        .text())
                .isEqualTo("""
                        package se.finsam.regler.egen_tid;

                        import se.finsam.rules.fakta.Dagrakning;
                        import se.finsam.rules.fakta.Fraga;
                        import se.finsam.rules.fakta.OrimligDag;

                        rule "EGEN-TID UPPFYLLD"
                        when
                            $fraga : Fraga( kontroll == "EGEN-TID" )
                            not OrimligDag( slag == "sammantrade", objekt == $fraga.objekt )
                            $dagar : Dagrakning( slag == "justering", objekt == $fraga.objekt, dagar >= 0, till <= sistaDag )
                        then
                            insert( $fraga.uppfylld( $dagar ) );
                        end

                        rule "EGEN-TID KAN_EJ_BEDOMAS x"
                        when
                            $fraga : Fraga( kontroll == "EGEN-TID" )
                            Dagrakning( slag == "justering", objekt == $fraga.objekt, dagar < 0 || till > sistaDag )
                        then
                            insert( $fraga.kanEjBedomas( "x" ).saknar( $fraga.nyckel( "sammantraden[].justerat" ) ) );
                        end

                        rule "EGEN-TID BEDOMNING"
                        when
                            $fraga : Fraga( kontroll == "EGEN-TID" )
                            $orimlig : OrimligDag( slag == "sammantrade", objekt == $fraga.objekt )
                            $dagar : Dagrakning( slag == "justering", objekt == $fraga.objekt, rimlig == true )
                        then
                            insert( $fraga.bedomning( $orimlig, $dagar ) );
                        end
                        """);
    }

    @Test
    void facts_are_compared_with_each_other_and_with_the_year() {
        String drl = DrlWriter.write(
                        "X",
                        "x",
                        sheet(
                                Objekttyp.FORBUND,
                                facts(
                                        "tak",
                                        "EgetKapitalTak",
                                        "kapital",
                                        "EgetKapitalBudgetar[tid = \"slut\"]",
                                        "beslutet",
                                        "Budgetbeslut"),
                                when("finns(tak) och kapital.egetKapital > tak.tak", "UPPFYLLD"),
                                when("finns(kapital) och inte tak.tak < kapital.egetKapital", "BEDOMNING"),
                                when("beslutet.budgetar != rakenskapsar", "AVVIKELSE")))
                .text();
        assertThat(drl)
                .contains("$kapital : EgetKapitalBudgetar( tid == \"slut\", egetKapital > $tak.tak )")
                .contains("not EgetKapitalTak( tak < $kapital.egetKapital )")
                .contains("$beslutet : Budgetbeslut( budgetar != $fraga.ar )");
    }

    @Test
    void a_row_calls_the_figures_of_a_general_fact_what_they_are_there() {
        Map<String, String> facts =
                facts("kolumn", "Kolumnprov[slag = \"avvikelse\"] som avvikelse = angivet, framraknad = framraknat");
        assertThat(DrlWriter.write("X", "x", sheet(Objekttyp.FORBUND, facts, when("finns(kolumn)", "UPPFYLLD")))
                        .text())
                .contains("insert( $fraga.uppfylld( $kolumn )"
                        + ".kallar( $kolumn, \"angivet\", \"avvikelse\", \"framraknat\", \"framraknad\" ) );");
        Regelrad any = when("finns(tak)", "UPPFYLLD");
        assertThat(told(facts("tak", "EgetKapitalTak som grans = taket"), any))
                .contains("/fakta/tak 28: EgetKapitalTak har inget fält taket; menades tak?");
        assertThat(told(facts("tak", "EgetKapitalTak som grans = tak, hogst = tak"), any))
                .contains("/fakta/tak 41: tak har redan ett namn");
        Map<String, String> some = facts("tak", "EgetKapitalTak som grans = tak utan takandel, tilldelning");
        assertThat(DrlWriter.write("X", "x", sheet(Objekttyp.FORBUND, some, any))
                        .text())
                .contains(".kallar( $tak, \"tak\", \"grans\", \"takandel\", \"\", \"tilldelning\", \"\" ) );");
    }

    @Test
    void a_row_can_show_some_of_its_figures() {
        Map<String, String> facts = facts("tak", "EgetKapitalTak");
        Map<String, String> figures = facts("ett", "budget.resultat", "tva", "budget.finansnetto");
        RuleSheetReader reader = reader(Objekttyp.FORBUND);
        RuleSheet sheet = reader.read(new Regelblad(
                        facts,
                        figures,
                        List.of(when("finns(tak) och ett < tva", "UPPFYLLD", null, List.of("tva", "tak"))),
                        null))
                .orElseThrow();
        assertThat(DrlWriter.write("X", "x", sheet).text())
                .contains("insert( $fraga.uppfylld( $tal, $tak ).visar( \"tva\" ) );");
        RuleSheetReader both = reader(Objekttyp.FORBUND);
        assertThat(both.read(new Regelblad(
                        facts,
                        figures,
                        List.of(when("ett < tva", "UPPFYLLD", null, List.of("rakna", "tva", "tre"))),
                        null)))
                .isEmpty();
        assertThat(both.faults())
                .extracting(fault -> fault.pointer() + " " + fault.slip().text())
                .containsExactly(
                        "/regler/0/visar/1 tva är ett av talen i rakna, som redan visas",
                        "/regler/0/visar/2 tre är inget som villkoret säger finns");
    }

    @Test
    void a_list_of_a_fact_is_asked_for_what_it_has_and_lacks() {
        String drl = DrlWriter.write(
                        "X",
                        "x",
                        sheet(
                                Objekttyp.FORBUND,
                                facts("delar", "Innehall[dokument = \"arsredovisning\"]"),
                                when("delar.antalSaknade = 1 och \"A\" i delar.saknade", "BEDOMNING"),
                                when(
                                        "delar.antalSaknade > 1 eller (delar.antalSaknade = 1 och inte \"A\" i delar.saknade)",
                                        "AVVIKELSE",
                                        "delar.saknade",
                                        null)))
                .text();
        assertThat(drl)
                .contains("antalSaknade == 1, saknade contains \"A\" )")
                .contains("antalSaknade > 1 || ( antalSaknade == 1 && saknade not contains \"A\" )")
                .contains(".saknar( $delar.saknade() )");
    }

    @Test
    void two_facts_that_may_be_there_together_give_two_answers() {
        Map<String, String> facts =
                facts("dagar", "Dagrakning[slag = \"justering\"]", "ogjort", "Ogjort[slag = \"justering\"]");
        Regelrad done = when("dagar.rimlig = ja", "UPPFYLLD");
        Regelrad odd = when("dagar.rimlig = nej", "BEDOMNING");
        assertThat(proved(sheet(Objekttyp.SAMMANTRADE, facts, done, odd, when("finns(ogjort)", "AVVIKELSE"))))
                .containsExactly(
                        "/regler/2/nar: gäller samtidigt som \"dagar.rimlig = ja\": finns(ogjort) = ja, dagar.rimlig = ja",
                        "/regler/2/nar: gäller samtidigt som \"dagar.rimlig = nej\": finns(ogjort) = ja, dagar.rimlig = nej");
        assertThat(proved(sheet(
                        Objekttyp.SAMMANTRADE,
                        facts,
                        done,
                        odd,
                        when("finns(ogjort) och inte finns(dagar)", "AVVIKELSE"))))
                .isEmpty();
    }

    @Test
    void what_never_goes_together_is_not_tried_together() {
        assertThat(proved(sheet(
                        Objekttyp.FORBUND,
                        facts("beslutet", "Budgetbeslut", "nybildat", "NybildatForbund"),
                        when("beslutet.nybildat = \"NEJ\"", "UPPFYLLD"),
                        when("beslutet.nybildat != \"NEJ\"", "BEDOMNING"),
                        when("finns(nybildat)", "AVVIKELSE"))))
                .isEmpty();
    }

    @Test
    void a_gap_is_one_only_where_no_other_fact_could_be_there() {
        Map<String, String> facts = facts("budgeten", "Budgetresultat");
        assertThat(proved(sheet(
                        Objekttyp.FORBUND,
                        facts,
                        when("budgeten.resultat > 0", "UPPFYLLD"),
                        when("budgeten.resultat < 0", "AVVIKELSE"))))
                .containsExactly("/regler: ingen regel gäller: budgeten.resultat = 0; lägg till en, eller annars");
        assertThat(proved(sheet(
                        Objekttyp.FORBUND,
                        facts,
                        when("budgeten.entydigt = \"JA\"", "UPPFYLLD"),
                        when("budgeten.entydigt = \"NEJ\"", "AVVIKELSE"))))
                .as("its codes are known")
                .isEmpty();
    }

    @Test
    void many_days_that_are_compared_pair_by_pair_are_tried_in_each_order() {
        String within =
                "rapport.fran >= rapport.aretFran och rapport.fran <= rapport.till och rapport.till <= rapport.aretTill"
                        + " och rapport.till >= rapport.tidigastTill och rapport.till <= rapport.senastTill";
        String outside =
                "rapport.fran < rapport.aretFran eller rapport.fran > rapport.till eller rapport.till > rapport.aretTill"
                        + " eller rapport.till < rapport.tidigastTill eller rapport.till > rapport.senastTill";
        Map<String, String> facts = facts("rapport", "Delarsrapporten");
        Regelrad late = when(within + " och rapport.upprattad > rapport.senastUpprattad", "AVVIKELSE");
        Regelrad other = when(outside, "BEDOMNING");
        assertThat(proved(sheet(
                        Objekttyp.FORBUND,
                        facts,
                        when(within + " och rapport.upprattad <= rapport.senastUpprattad", "UPPFYLLD"),
                        late,
                        other)))
                .isEmpty();
        assertThat(proved(sheet(
                        Objekttyp.FORBUND,
                        facts,
                        when(within + " och rapport.upprattad < rapport.senastUpprattad", "UPPFYLLD"),
                        late,
                        other)))
                .singleElement()
                .asString()
                .startsWith("/regler: ingen regel gäller: ");
    }

    @Test
    void a_sheet_that_asks_facts_alone_is_told_without_reading_it() {
        int alone = 0;
        for (Map.Entry<String, Regelblad> one :
                RulebookResources.BUNDLED.regelbok().blad().entrySet()) {
            RuleSheet read = RulebookResources.BUNDLED.blad(one.getKey()).orElseThrow();
            boolean facts = FactsOnly.is(one.getValue());
            alone += facts ? 1 : 0;
            assertThat(read.variants())
                    .as(one.getKey())
                    .allMatch(variant -> !facts
                            || (variant.figures().isEmpty() && variant.id().isEmpty()));
        }
        assertThat(alone).isGreaterThan(30);
        Regelrad year = when("beslutet.budgetar = rakenskapsar", "UPPFYLLD");
        Regelrad key = when("finns(beslutet) och budget.resultat > 0", "UPPFYLLD");
        Map<String, String> facts = facts("beslutet", "Budgetbeslut");
        assertThat(FactsOnly.is(new Regelblad(facts, null, List.of(year), null)))
                .isTrue();
        assertThat(FactsOnly.is(new Regelblad(facts, null, List.of(year, key), null)))
                .isFalse();
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_the_nearest_name() {
        Regelrad any = when("finns(budgeten)", "UPPFYLLD");
        assertThat(told(facts("budgeten", "Budgetresultatet"), any))
                .contains("/fakta/budgeten 1: det finns inget faktum Budgetresultatet; menades Budgetresultat?");
        assertThat(told(facts("budgeten", "Beslutstid"), any))
                .contains("/fakta/budgeten 1: det finns flera Beslutstid; väntade vilket: [frist = \"…\"]");
        assertThat(told(facts("budgeten", "Beslutstid[fris = \"x\"]"), any))
                .contains("/fakta/budgeten 12: Beslutstid skiljs inte åt av fris; väntade frist");
        assertThat(told(facts("budget", "Budgetresultat"), when("finns(budget)", "UPPFYLLD")))
                .contains("/fakta/budget 1: budget är redan en nyckel; väntade ett annat namn");
        Map<String, String> both = facts("budgeten", "Budgetresultat", "spann", "Resultatspann[tabell = \"budget\"]");
        assertThat(told(both, when("budgeten.resultatet > 0", "UPPFYLLD")))
                .containsExactly("/regler/0/nar 10: Budgetresultat har inget fält resultatet; menades resultat?");
        assertThat(told(both, when("budgeten.entydigt = \"JAA\"", "UPPFYLLD")))
                .containsExactly("/regler/0/nar 21: \"JAA\" är ingen av JA, NEJ; menades JA?");
        assertThat(told(both, when("budgeten.resultat > 0 eller finns(spann)", "UPPFYLLD")))
                .containsExactly(
                        "/regler/0/nar 1: eller mellan olika fakta (budgeten, spann); skriv en regel för vart och ett av fallen");
        assertThat(told(both, when("inte spann.lagst < budgeten.resultat", "UPPFYLLD")))
                .containsExactly("/regler/0/nar 1: inte om flera fakta (spann, budgeten) som regeln inte frågar efter; "
                        + "dela upp den");
        assertThat(told(both, when("budgeten.resultat > 0", "AVVIKELSE", "spann.lagst", List.of("spann"))))
                .containsExactly(
                        "/regler/0/visar/0 1: spann är inget som villkoret säger finns",
                        "/regler/0/saknas 1: spann är inget som villkoret säger finns",
                        "/regler/0/saknas 1: Resultatspann har ingen lista lagst");
    }
}
