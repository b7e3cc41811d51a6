package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.BookFile;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.book.Prov;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.RulebookInternals;

/** Facts that cannot be derived cost the controls that ask for them, tell why, and leave every other row as it was. */
class FaultyFactsTest {
    /** The controls of meetings' days and of distance: their facts are derived together. */
    private static final Set<String> OF_MEETINGS = Set.of(
            "FL19-ANSLAG",
            "FL19-ANSLAGSTAVLOR",
            "FL19-ANSLAGSTID",
            "FL19-BESLUTSFORHET",
            "FL19-JUSTERING",
            "FL19A-DISTANS");

    private static final int OTHERS = 8;

    @Test
    void a_limit_that_cannot_be_counted_with_costs_the_rows_that_rest_on_it_alone() {
        Checker faulty = Checker.of(RulebookInternals.built(
                Map.of(
                        BookFile.RESOURCE,
                        BookFile.write(with("justering-dagar", new BigDecimal("2.5"))),
                        RulebookResources.MODELS,
                        String.join("\n", RulebookResources.BUNDLED.models()).getBytes(StandardCharsets.UTF_8),
                        RulebookResources.HASH,
                        RulebookResources.BUNDLED.sha256().getBytes(StandardCharsets.US_ASCII)),
                Checker.class.getClassLoader()));
        Set<String> failed = new TreeSet<>();
        List<Prov> cases = Cases.all();
        for (int i = 0; i < cases.size(); i++) {
            Prov prov = cases.get(i);
            // All of those that it is about, and enough of the others to see that they are left alone.
            if (i % OTHERS != 0 && !OF_MEETINGS.contains(prov.kontroll())) {
                continue;
            }
            List<Rad> before = Cases.report(prov, Cases.options(prov)).rader();
            List<Rad> after = faulty.check(prov.underlag(), Cases.options(prov)).rader();
            assertThat(after).hasSameSizeAs(before);
            for (int row = 0; row < before.size(); row++) {
                if (!after.get(row).equals(before.get(row))) {
                    failed.add(after.get(row).kontroll());
                    assertThat(after.get(row).utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
                    assertThat(after.get(row).text()).contains("ArithmeticException");
                }
            }
        }
        // One more, which shares a kind of fact: a row too many is undecided rather than one too few wrong.
        failed.remove("FL5-ANDELAR");
        assertThat(failed).contains("FL19-JUSTERING").isSubsetOf(OF_MEETINGS);
    }

    /** The bundled rulebook with a parameter that its folder would not have been read with. */
    private static Regelbok with(String id, BigDecimal number) {
        Regelbok bok = RulebookInternals.bok(Cases.CHECKER.rulebook());
        List<Parameterfil> parameters = new ArrayList<>();
        for (Parameterfil file : bok.parametrar()) {
            parameters.add(file.id().equals(id) ? with(file, number) : file);
        }
        return new Regelbok(
                bok.version(),
                bok.sha256(),
                bok.utgarFran(),
                bok.texter(),
                bok.ord(),
                bok.tal(),
                bok.tidsord(),
                bok.kontroller(),
                parameters,
                bok.lagar(),
                bok.profiler(),
                bok.blad(),
                bok.nycklar(),
                bok.lasta());
    }

    private static Parameterfil with(Parameterfil file, BigDecimal number) {
        List<Parametervarde> values = new ArrayList<>();
        for (Parametervarde value : file.varden()) {
            values.add(new Parametervarde(
                    value.fran(),
                    value.till(),
                    value.kalla(),
                    value.lank(),
                    value.kontrollerad(),
                    number,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return new Parameterfil(file.id(), file.titel(), file.typ(), file.enhet(), values);
    }
}
