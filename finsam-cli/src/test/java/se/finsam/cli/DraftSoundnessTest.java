package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.intake.Bekraftelse;
import se.finsam.intake.Besked;
import se.finsam.intake.Fraga;
import se.finsam.intake.Svar;
import se.finsam.intake.UtkastResult;
import se.finsam.intake.Utkastunderlag;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Origin;
import se.finsam.rules.CheckOptions;
import se.finsam.rules.Checker;
import se.finsam.rules.draft.Utkastgranskning;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Obekraftat;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/** Whatever of a draft is confirmed, nothing is met that rests on something that nobody has confirmed. */
class DraftSoundnessTest {
    private static final Checker CHECKER = Checker.bundled();
    private static final Path EXAMPLE = Path.of("..", "examples", "ornskoldsvik-2021.yaml");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void what_is_met_is_met_by_what_is_confirmed_alone(int seed) throws IOException {
        UtkastResult draft = DraftsOf.underlag(Files.readString(EXAMPLE));
        Random random = new Random(seed);
        Bekraftelse said = some(draft, random, seed * 8);
        Utkastunderlag both = Utkastunderlag.of(draft, said);

        Granskningsrapport report = check(both);

        Map<List<@Nullable String>, Rad> alone = byId(CHECKER.check(known(both)));
        // Each value of these drafts has a page of its own.
        Set<Integer> open = new HashSet<>();
        both.obekraftade()
                .forEach(one -> open.add(one.forslag().get(0).stallen().get(0).sida()));
        assertThat(report.rader()).isNotEmpty().allSatisfy(row -> {
            Rad own = alone.get(id(row));
            if (row.utfall() == Utfall.KAN_EJ_BEDOMAS) {
                assertThat(row.tal())
                        .as(row.kontroll())
                        .satisfiesAnyOf(
                                figures -> assertThat(figures).isEmpty(),
                                figures -> assertThat(own).isEqualTo(row));
            } else {
                assertThat(row).isEqualTo(own);
                assertThat(row.kallor()).noneMatch(source -> source.sida() != null && open.contains(source.sida()));
            }
        });
        assertThat(report.utkast()).satisfies(state -> {
            assertThat(state.obekraftade()).isEqualTo(open.size());
            assertThat(state.text()).startsWith("UTKAST: ingen har bekräftat " + open.size());
        });
        assertThat(report.rader()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void what_is_met_stays_met_whatever_the_unconfirmed_values_are(int seed) throws IOException {
        UtkastResult draft = DraftsOf.underlag(Files.readString(EXAMPLE));
        Bekraftelse most = some(draft, new Random(seed), 95);
        Utkastunderlag both = Utkastunderlag.of(draft, most);
        List<Rad> met = check(both).rader(Utfall.UPPFYLLD);

        // All others rejected, and all of the lists that are not whole without them: as if nobody had read them.
        List<String> half = both.halvaListor();
        List<Besked> rejected = new ArrayList<>();
        for (Fraga one : Utkastunderlag.of(draft, Bekraftelse.INGEN).obekraftade()) {
            boolean open = both.obekraftade().contains(one)
                    || half.stream().anyMatch(list -> one.nyckel().startsWith(list + "/"));
            if (open && !frame(one.nyckel())) {
                rejected.add(new Besked(one.nyckel(), Svar.AVVISAD, null));
            }
        }
        Utkastunderlag without = Utkastunderlag.of(draft, most.med(rejected));
        Map<List<@Nullable String>, Rad> alone = byId(check(without));

        assertThat(met).isNotEmpty();
        assertThat(met).allSatisfy(row -> assertThat(alone.get(id(row))).isEqualTo(row));
    }

    @Test
    void with_nothing_confirmed_nothing_is_decided() throws IOException {
        UtkastResult draft = DraftsOf.underlag(Files.readString(EXAMPLE));

        Granskningsrapport report = check(Utkastunderlag.of(draft, Bekraftelse.INGEN));

        assertThat(report.rader())
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(row.utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS));
        assertThat(report.rader().stream().filter(row -> row.kontroll().equals("NR-EGETKAPITAL")))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("Med förslagen: anmärkning", "1 058 307"));
    }

    @Test
    void with_all_confirmed_the_report_is_that_of_the_underlag() throws IOException {
        UtkastResult draft = DraftsOf.underlag(Files.readString(EXAMPLE));
        List<Besked> all = new ArrayList<>();
        Utkastunderlag.of(draft, Bekraftelse.INGEN)
                .obekraftade()
                .forEach(one -> all.add(new Besked(one.nyckel(), Svar.BEKRAFTAD, null)));
        Underlag typed =
                UnderlagReader.standard().read(EXAMPLE).get(0).underlag().orElseThrow();

        Granskningsrapport report = check(Utkastunderlag.of(draft, Bekraftelse.INGEN.med(all)));

        assertThat(outcomes(report)).containsExactlyElementsOf(outcomes(CHECKER.check(typed)));
        assertThat(report.rader().stream().filter(row -> row.kontroll().equals("NR-EGETKAPITAL")))
                .singleElement()
                .satisfies(row -> assertThat(row.kallor())
                        .anyMatch(source ->
                                DraftsOf.DOCUMENT.equals(source.dokument()) && "ord 1058307".equals(source.ord())));
    }

    @Test
    void a_deviation_that_rests_on_what_nobody_has_confirmed_says_what_it_would_be() throws IOException {
        UtkastResult draft = DraftsOf.underlag(Files.readString(EXAMPLE));
        List<Besked> all = new ArrayList<>();
        String equity = "/arsredovisning/balansrakning/egetKapital/utgaende";
        for (Fraga one : Utkastunderlag.of(draft, Bekraftelse.INGEN).obekraftade()) {
            if (!one.nyckel().equals(equity)) {
                all.add(new Besked(one.nyckel(), Svar.BEKRAFTAD, null));
            }
        }

        Granskningsrapport report = check(Utkastunderlag.of(draft, Bekraftelse.INGEN.med(all)));

        assertThat(report.rader().stream().filter(row -> row.kontroll().equals("NR-EGETKAPITAL")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.utfall()).isEqualTo(Utfall.KAN_EJ_BEDOMAS);
                    assertThat(row.text())
                            .startsWith("Ingen har bekräftat arsredovisning.balansrakning.egetKapital.utgaende 1058307"
                                    + " (arsredovisning.pdf s. ")
                            .contains("”ord 1058307”", "Med förslagen: anmärkning. ");
                    assertThat(row.obekraftat()).extracting(Obekraftat::plats).containsExactly(equity);
                });
    }

    private static boolean frame(String key) {
        return Set.of("/forbund/namn", "/rakenskapsar", "/enhet").contains(key);
    }

    /** About so many percent of a draft confirmed, and its frame. */
    private static Bekraftelse some(UtkastResult draft, Random random, int percent) {
        List<Besked> said = new ArrayList<>();
        for (Fraga one : Utkastunderlag.of(draft, Bekraftelse.INGEN).obekraftade()) {
            boolean drawn = random.nextInt(100) < percent;
            if (drawn || frame(one.nyckel())) {
                said.add(new Besked(one.nyckel(), Svar.BEKRAFTAD, null));
            }
        }
        return new Bekraftelse(null, null, said);
    }

    private static Underlag known(Utkastunderlag both) {
        return both.bekraftatMedRam().lasning().underlag().orElseThrow();
    }

    private static Granskningsrapport check(Utkastunderlag both) {
        Utkastunderlag.Gjort all = both.allt();
        List<Obekraftat> open = new ArrayList<>();
        for (Fraga one : both.obekraftade()) {
            String at = all.platser().getOrDefault(one.nyckel(), one.nyckel());
            one.forslag().forEach(proposal -> {
                var place = proposal.stallen().get(0);
                open.add(new Obekraftat(at, proposal.varde(), place.dokument(), place.sida(), place.ord()));
            });
        }
        Utkastgranskning draft = new Utkastgranskning(
                known(both),
                all.lasning().underlag().orElseThrow(),
                both.antal(),
                open,
                both.obekraftadRam(),
                Origin.MEMORY);
        return CHECKER.checkDraft(draft, CheckOptions.STANDARD);
    }

    private static Map<List<@Nullable String>, Rad> byId(Granskningsrapport report) {
        Map<List<@Nullable String>, Rad> rows = new HashMap<>();
        report.rader().forEach(row -> rows.put(id(row), row));
        return rows;
    }

    private static List<@Nullable String> id(Rad row) {
        return Arrays.asList(row.kontroll(), row.objekt());
    }

    private static List<String> outcomes(Granskningsrapport report) {
        // A draft has no way to say that a list is empty, which that control asks for.
        return report.rader().stream()
                .filter(row -> !row.kontroll().equals("FL26-UTTALANDEN"))
                .map(row ->
                        row.kontroll() + " " + row.objekt() + " " + row.utfall() + " " + row.text() + " " + row.tal())
                .toList();
    }
}
