package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.finsam.model.Huvudbok;
import se.finsam.model.Underlag;
import se.finsam.model.kontoplan.Huvudboksimport;
import se.finsam.model.kontoplan.Huvudboksunderlag;
import se.finsam.model.kontoplan.Kontoplan;
import se.finsam.model.kontoplan.KontoplanReader;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieReader;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** A made-up year in SIE 4E beside a short underlag: rows that stand on the ledger say on which accounts and lines. */
class LedgerReportTest {
    private static final Path FOLDER = Path.of("..", "examples", "sie");
    private static final List<Kontoplan> PLANS = Cases.CHECKER.rulebook().kontoplaner();

    @Test
    void equity_result_and_funding_stand_on_the_ledger() {
        Granskningsrapport report = report("bokforing-2023.se", own());

        assertThat(row(report, "NR-EGETKAPITAL")).satisfies(row -> {
            assertThat(row.utfall()).isEqualTo(Utfall.AVVIKELSE);
            assertThat(row.text()).contains("1 008 713,30 kr", "enligt huvudboken");
        });
        assertThat(sources(report, "NR-EGETKAPITAL", "egetKapital")).contains("2010:51", "3511:59", "4510:63");
        assertThat(sources(report, "NR-EGETKAPITAL", "tilldelning"))
                .containsExactly("3511:59", "3512:60", "3513:61", "3514:62");
        assertThat(row(report, "FL5-ANDELAR").utfall()).isEqualTo(Utfall.UPPFYLLD);
        assertThat(sources(report, "FL5-ANDELAR", "region")).containsExactly("3512:60");
        assertThat(row(report, "RAK-RESULTAT").utfall()).isEqualTo(Utfall.UPPFYLLD);
        assertThat(sources(report, "RAK-RESULTAT", "intakter")).contains("3511:59");
        assertThat(row(report, "RAK-EGETKAPITAL").utfall()).isEqualTo(Utfall.UPPFYLLD);
        assertThat(row(report, "RAK-BALANS").utfall()).isEqualTo(Utfall.UPPFYLLD);
        // A ledger has no pledges: what it shows of the debts is said, and the rest is not known.
        assertThat(row(report, "FL21-SKULD").utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
    }

    @Test
    void a_figure_given_in_both_and_not_equal_is_a_finding_with_both_places() {
        Granskningsrapport report = report("bokforing-2023.se", own());
        Rad row = report.rader().stream()
                .filter(rad -> rad.kontroll().equals("RAK-HUVUDBOK-RAPPORT") && rad.utfall() == Utfall.AVVIKELSE)
                .findFirst()
                .orElseThrow();

        assertThat(row.objekt()).isEqualTo("Samsyn: utfall");
        assertThat(row.kallor()).anySatisfy(source -> {
            assertThat(source.plats()).isEqualTo("/insatser/2/redovisning/utfall");
            assertThat(source.rad()).isEqualTo(41);
            assertThat(source.fil()).isNull();
        });
        assertThat(row.kallor()).anySatisfy(source -> {
            assertThat(source.fil()).endsWith("bokforing-2023.se");
            assertThat(source.konto()).isEqualTo("4510");
            assertThat(source.rad()).isEqualTo(355);
        });
    }

    @Test
    void the_ledgers_own_controls_say_what_was_tested() {
        Granskningsrapport report = report("bokforing-2023.se", own());

        assertThat(row(report, "RAK-HUVUDBOK-BALANS").tal()).containsEntry("antalVerifikationer", 68);
        assertThat(row(report, "RAK-HUVUDBOK-IB-UB").utfall()).isEqualTo(Utfall.UPPFYLLD);
        assertThat(row(report, "RAK-HUVUDBOK-KONTOPLAN").utfall()).isEqualTo(Utfall.UPPFYLLD);
    }

    @Test
    void the_report_names_the_ledger_and_how_it_was_read() {
        assertThat(report("bokforing-2023.se", own()).underlag().huvudbok()).satisfies(ledger -> {
            assertThat(ledger.fil()).endsWith("bokforing-2023.se");
            assertThat(ledger.teckenkodning()).isEqualTo("CP437");
            assertThat(ledger.kontoplan()).isEqualTo("exempelbygden");
            assertThat(ledger.sha256()).hasSize(64);
        });
    }

    @Test
    void the_same_year_in_bas_read_by_kommun_bas_is_told_and_not_swallowed() {
        Rad row = row(report("bokforing-2023-bas.se", plan("kommun-bas")), "RAK-HUVUDBOK-KONTOPLAN");

        assertThat(row.utfall()).isEqualTo(Utfall.AVVIKELSE);
        assertThat(row.text()).contains("8310 Ränteintäkter", "5010 Lokalhyra / kostnader för arbetskraft (87 000 kr)");
    }

    @Test
    void the_same_year_in_bas_read_by_bas_fits() {
        Granskningsrapport report = report("bokforing-2023-bas.se", plan("bas"));

        assertThat(row(report, "RAK-HUVUDBOK-KONTOPLAN").utfall()).isEqualTo(Utfall.UPPFYLLD);
        assertThat(row(report, "RAK-RESULTAT").tal().get("resultat"))
                .isEqualTo(row(report("bokforing-2023.se", own()), "RAK-RESULTAT")
                        .tal()
                        .get("resultat"));
    }

    @Test
    void an_underlag_with_its_ledger_written_and_read_again_gives_the_same_rows() {
        Underlag underlag = underlag("bokforing-2023.se", own());
        Underlag again = UnderlagReader.standard()
                .read(UnderlagWriter.toYaml(underlag), "ut.yaml")
                .get(0)
                .underlag()
                .orElseThrow();

        assertThat(Cases.CHECKER.check(again).rader())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("kallor")
                .isEqualTo(Cases.CHECKER.check(underlag).rader());
        assertThat(sources(Cases.CHECKER.check(again), "NR-EGETKAPITAL", "tilldelning"))
                .containsExactly("3511:59", "3512:60", "3513:61", "3514:62");
    }

    @Test
    void next_years_opening_equity_is_held_against_a_ledgers_closing_one() {
        Underlag last = underlag("bokforing-2023.se", own());
        String year = """
                schema: finsam-underlag/1
                enhet: SEK
                forbund: { namn: Samordningsförbundet i Exempelbygden, organisationsnummer: 222000-9993 }
                rakenskapsar: 2024
                arsredovisning: { balansrakning: { egetKapital: { ingaende: %s } } }
                """;

        assertThat(compared(year.formatted(1008713), last)).isEqualTo(Utfall.UPPFYLLD);
        assertThat(compared(year.formatted(1008714), last)).isEqualTo(Utfall.AVVIKELSE);
    }

    private static Utfall compared(String yaml, Underlag last) {
        Underlag next =
                UnderlagReader.standard().read(yaml, "x.yaml").get(0).underlag().orElseThrow();
        return row(Cases.CHECKER.check(next, CheckOptions.STANDARD.after(last)), "RAK-JAMFORELSETAL")
                .utfall();
    }

    private static List<String> sources(Granskningsrapport report, String control, String figure) {
        return row(report, control).kallor().stream()
                .filter(source -> source.tal().equals(figure) && source.fil() != null)
                .map(source -> source.konto() + ":" + source.rad())
                .toList();
    }

    private static Rad row(Granskningsrapport report, String control) {
        return report.rader().stream()
                .filter(rad -> rad.kontroll().equals(control))
                .findFirst()
                .orElseThrow();
    }

    private static Granskningsrapport report(String ledger, Kontoplan plan) {
        return Cases.CHECKER.check(underlag(ledger, plan));
    }

    private static Underlag underlag(String ledger, Kontoplan plan) {
        Underlag underlag = UnderlagReader.standard()
                .read(FOLDER.resolve("underlag.yaml"))
                .get(0)
                .underlag()
                .orElseThrow();
        SieFil file = SieReader.TOLERANT.read(FOLDER.resolve(ledger)).fil().orElseThrow();
        Huvudbok book = Huvudboksimport.of(file, plan).huvudbok().orElseThrow();
        return Huvudboksunderlag.into(underlag, file, book).underlag().orElseThrow();
    }

    private static Kontoplan own() {
        return Objects.requireNonNull(new KontoplanReader(PLANS)
                .read(FOLDER.resolve("kontoplan.yaml"))
                .value());
    }

    private static Kontoplan plan(String id) {
        return PLANS.stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow();
    }
}
