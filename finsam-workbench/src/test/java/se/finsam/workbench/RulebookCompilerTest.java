package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.Checker;
import se.finsam.rules.book.Prov;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Regelboksursprung;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.BuiltRulebook;
import se.finsam.rules.rulebook.RulebookInternals;

class RulebookCompilerTest {
    @TempDir
    private Path folder;

    @Test
    void a_copy_of_the_bundled_rulebook_gives_the_bundled_reports() throws IOException {
        Checker own = Own.checker(Own.bundled(folder));
        Checker bundled = Checker.bundled();
        assertThat(own.rulebook().sha256()).isEqualTo(bundled.rulebook().sha256());
        for (Underlag underlag : Own.examples()) {
            assertThat(own.check(underlag).rader())
                    .isEqualTo(bundled.check(underlag).rader());
        }
    }

    @Test
    void a_rulebook_that_extends_the_bundled_one_has_its_own_controls_beside() throws IOException {
        Checker own = Own.checker(Own.RESOURCE);
        assertThat(own.rulebook().kontroller()).hasSize(121);
        assertThat(own.rulebook().sha256())
                .isNotEqualTo(Checker.bundled().rulebook().sha256());
        assertThat(own.check(Own.examples().get(0)).rader())
                .filteredOn(rad -> rad.kontroll().equals("EGEN-PROGNOS"))
                .extracting(Rad::utfall)
                .containsExactly(Utfall.AVVIKELSE);
    }

    @ParameterizedTest(name = "{0} has the share {1}")
    @CsvSource({"2020, 0.2", "2021, 0.1", "2022, 0.2"})
    void its_dated_values_go_over_the_bundled_ones_for_their_days(int year, String share) throws IOException {
        String yaml = """
                schema: finsam-underlag/1
                enhet: SEK
                rakenskapsar: %d
                forbund: { namn: Provförbundet, medlemmar: [{ namn: K, part: KOMMUN }] }
                tilldelning: [{ medlem: K, belopp: 5000000 }]
                arsredovisning: { balansrakning: { egetKapital: { utgaende: 1 } } }
                """.formatted(year);
        Underlag underlag =
                UnderlagReader.standard().read(yaml, "prov").get(0).underlag().orElseThrow();
        assertThat(Own.checker(Own.RESOURCE).check(underlag).rader())
                .filteredOn(rad -> rad.kontroll().equals("NR-EGETKAPITAL"))
                .singleElement()
                .satisfies(rad ->
                        assertThat(String.valueOf(rad.tal().get("takandel"))).isEqualTo(share));
    }

    @Test
    void a_jar_gives_the_reports_of_its_folder_and_is_the_same_bytes_twice() throws IOException {
        BuiltRulebook built =
                Objects.requireNonNull(RulebookCompiler.compile(Own.RESOURCE).rulebook());
        Path jar = folder.resolve("egen.jar");
        Path again = folder.resolve("igen.jar");
        built.write(jar);
        BuiltRulebook.read(jar).write(again);
        assertThat(again).hasSameBinaryContentAs(jar);
        Underlag underlag = Own.examples().get(0);
        assertThat(Checker.of(BuiltRulebook.read(jar)).check(underlag).rader())
                .isEqualTo(Checker.of(built).check(underlag).rader());
    }

    @Test
    void a_jar_has_the_cases_of_its_folder() throws IOException {
        BuiltRulebook own =
                Objects.requireNonNull(RulebookCompiler.compile(Own.RESOURCE).rulebook());
        for (BuiltRulebook built : List.of(own, Own.loaded(Own.bundled(folder.resolve("kopia"))))) {
            Path jar = folder.resolve("rulebook.jar");
            built.write(jar);

            assertThat(cases(built)).isNotEmpty().isEqualTo(cases(BuiltRulebook.read(jar)));
        }
    }

    private static List<Prov> cases(BuiltRulebook built) {
        return RulebookInternals.resources(Checker.of(built).rulebook()).cases();
    }

    private static BuiltRulebook built(Map<String, byte[]> entries) {
        return RulebookInternals.built(entries, BuiltRulebook.class.getClassLoader());
    }

    @Test
    void a_report_says_from_where_its_rulebook_was_loaded() throws IOException {
        BuiltRulebook built =
                Objects.requireNonNull(RulebookCompiler.compile(Own.RESOURCE).rulebook());
        Path jar = folder.resolve("egen.jar");
        built.write(jar);
        Underlag underlag = Own.examples().get(0);

        assertThat(Checker.of(built).check(underlag).regelbok().ursprung())
                .isEqualTo(new Regelboksursprung(Regelboksursprung.Slag.MAPP, Own.RESOURCE.toString()));
        assertThat(Checker.of(BuiltRulebook.read(jar))
                        .check(underlag)
                        .regelbok()
                        .ursprung())
                .isEqualTo(new Regelboksursprung(Regelboksursprung.Slag.JAR, jar.toString()));
        assertThat(Checker.bundled().check(underlag).regelbok().ursprung()).isNull();
    }

    @Test
    void a_jar_that_is_none_of_its_kind_or_built_on_another_rulebook_is_refused() throws IOException {
        Path other = folder.resolve("annan.jar");
        built(Map.of("x", new byte[0])).write(other);
        assertThatThrownBy(() -> BuiltRulebook.read(other))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessageContaining("no rulebook");
        Path old = folder.resolve("gammal.jar");
        built(Map.of("META-INF/finsam/modeller.txt", new byte[0], RulebookInternals.BASE, new byte[] {'0'}))
                .write(old);
        assertThatThrownBy(() -> BuiltRulebook.read(old))
                .isInstanceOf(BrokenRulebookException.class)
                .hasMessageContaining("build it again");
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "egetKapital < 1000000B  | egetKapitl < 1000000B | rad 9: regeln \"EGEN-PROGNOS UPPFYLLD\": "
                        + "Unable to parse left part of expression: egetKapitl < 1000000B; menades egetKapital?",
                "UtgaendeEgetKapital( egetKapital >= | UtgaendeEgetKapitl( egetKapital >= | rad 17: "
                        + "regeln \"EGEN-PROGNOS AVVIKELSE\": "
                        + "Unable to find class: UtgaendeEgetKapitl; menades UtgaendeEgetKapital?",
                "uppfylld( $kapital | uppfylld( $kapitl | rad 11: regeln \"EGEN-PROGNOS UPPFYLLD\": "
                        + "$kapitl cannot be resolved to a variable",
            })
    void an_error_of_the_compiler_is_told_by_file_line_and_rule(String right, String wrong, String told)
            throws IOException {
        Own.copy(folder);
        Own.replace(folder.resolve(Own.RULES), right, wrong);
        RulebookCompiler.Result result = RulebookCompiler.compile(folder);
        assertThat(result.rulebook()).isNull();
        assertThat(result.errors()).containsExactly(Own.RULES + ": " + told);
    }

    @Test
    void a_fault_of_the_data_is_told_before_anything_is_compiled() throws IOException {
        Own.copy(folder);
        Own.replace(folder.resolve("egna/kapital/kontroll.yaml"), "grund: GOD_SED", "grund: GODSED");
        assertThat(RulebookCompiler.compile(folder).errors())
                .singleElement()
                .asString()
                .startsWith("egna/kapital/kontroll.yaml: rad 4, ");
    }

    @Test
    void an_id_of_the_bundled_rulebook_cannot_be_taken() throws IOException {
        Own.copy(folder);
        for (String file : List.of("kontroll.yaml", "regel.drl", "prov.yaml")) {
            Own.replace(folder.resolve("egna/kapital").resolve(file), "EGEN-PROGNOS", "RAK-SUMMOR");
        }
        Own.replace(folder.resolve(Own.RULES), "egen_prognos", "rak_summor");
        assertThat(RulebookCompiler.compile(folder).errors())
                .containsExactly(
                        "egna/kapital/kontroll.yaml: rad 1: RAK-SUMMOR är id också i finsams egen regelbok [RB106]");
    }

    @Test
    void a_rulebook_that_stands_by_itself_has_to_say_all_of_it() throws IOException {
        Own.copy(folder);
        Files.writeString(folder.resolve("regelbok.yaml"), "version: \"1\"\ngrupper: [egna]\n");
        assertThat(RulebookCompiler.compile(folder).errors())
                .contains(
                        "regelbok.yaml: rad 1: texter saknas; väntas där regelboken inte har utgarFran: finsam [RB104]");
    }
}
