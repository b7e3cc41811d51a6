package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.cli.call.Surroundings;

/** The commands for those who change rules, on a jar of the rulebook that the workbench's own tests use. */
class WorkbenchTest {
    private static final Path OWN = Path.of("..", "finsam-workbench", "src", "test", "resources", "egen");

    @TempDir
    private static Path folder;

    private static String jar;

    @BeforeAll
    static void build() {
        jar = folder.resolve("egen.jar").toString();
        assertThat(finsam("rules", "build", OWN.toString(), "-o", jar).code()).isZero();
    }

    @Test
    void the_bundled_cases_pass() {
        Finsam.Run run = finsam("rules", "test");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("\\d{4} fall, 0 fel\\n");
    }

    @Test
    void the_cases_of_a_control_or_of_a_rulebook_can_be_run() {
        assertThat(finsam("rules", "test", "--rulebook", jar).out()).isEqualTo("2 fall, 0 fel\n");
        assertThat(finsam("rules", "test", "--control", "RAK-BALANS", "--format", "json")
                        .out())
                .startsWith("{\n  \"schema\": \"finsam-regelprov/1\",\n")
                .contains("\"kontroll\": \"RAK-BALANS\"")
                .doesNotContain("NR-EGETKAPITAL");
        assertThat(finsam("rules", "test", "--control", "RAK-BALANS", "--format", "junit")
                        .out())
                .startsWith("<?xml");
        assertThat(finsam("rules", "test", "--control", "RAK-BALLANS").err()).contains("RAK-BALANS");
    }

    @Test
    void the_bundled_cases_that_a_changed_value_makes_others_are_shown() {
        Finsam.Run run = finsam("rules", "test", "--rulebook", jar, "--all", "--control", "NR-EGETKAPITAL");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("""
                        0 fall, 0 fel
                        ANNAT  NR-EGETKAPITAL: eget kapital är precis tjugo procent
                          tal.galler: 2013-10-02 väntat, 2022-01-01 funnet
                        """).containsPattern("\\n[0-9]+ av finsams fall, [0-9]+ blir andra\\n$");
        assertThat(finsam("rules", "test", "--rulebook", jar, "--all", "--control", "RAK-BALANS")
                        .out())
                .matches("0 fall, 0 fel\\n[0-9]+ av finsams fall, 0 blir andra\\n");
        assertThat(finsam("rules", "test", "--rulebook", jar, "--all", "--control", "RAK-BALANS", "--format", "json")
                        .out())
                .contains("\"finsams\": true");
    }

    @Test
    void a_case_can_be_run_by_words_of_its_name() {
        assertThat(finsam("rules", "test", "--rulebook", jar, "--case", "en miljon"))
                .isEqualTo(new Finsam.Run(0, "1 fall, 0 fel\n", ""));
        assertThat(finsam("rules", "test", "--rulebook", jar, "--case", "en milljon"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err())
                        .startsWith("finsam: --case kan inte vara \"en milljon\"; väntade en miljon\n"));
        assertThat(finsam("rules", "test", "--rulebook", jar, "--timeout", "snart")
                        .err())
                .startsWith("finsam: --timeout kan inte vara \"snart\"; väntade hela sekunder, 0–9999\n");
    }

    @Test
    void coverage_says_what_no_case_reaches() {
        Finsam.Run run = finsam("rules", "coverage", "--rulebook", jar, "--threshold", "100");
        assertThat(run).isEqualTo(new Finsam.Run(0, """
                        EGEN-PROGNOS: utfall 2/2, regler 2/2, villkor 4/4
                        parametrar/egetkapital-trappa.yaml: gränslägen 0/6
                          parametrar/egetkapital-trappa.yaml:11: inget fall märker steg.fran: 1000000 → 999999.99
                          parametrar/egetkapital-trappa.yaml:11: inget fall märker steg.fran: 1000000 → 1000000.01
                          parametrar/egetkapital-trappa.yaml:11: inget fall märker steg.till: 9000000 → 8999999.99
                          parametrar/egetkapital-trappa.yaml:11: inget fall märker steg.till: 9000000 → 9000000.01
                          parametrar/egetkapital-trappa.yaml:11: inget fall märker steg.andel: 0.10 → 0.0999
                          parametrar/egetkapital-trappa.yaml:11: inget fall märker steg.andel: 0.10 → 0.1001
                        villkor åt båda håll: 100 procent
                        """, ""));
        assertThat(finsam("rules", "coverage", "--rulebook", jar, "--format", "json")
                        .out())
                .startsWith("{\n  \"schema\": \"finsam-regeltackning/1\",\n");
        assertThat(finsam("rules", "coverage", "--threshold", "101").code()).isEqualTo(3);
    }

    @Test
    void mutate_says_what_no_case_notices() {
        Finsam.Run run = finsam("rules", "mutate", "--rulebook", jar, "--control", "EGEN-PROGNOS");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                ÖVERLEVDE  egna/kapital/kontroll.yaml:10: behover: arsredovisning.balansrakning.egetKapital.utgaende → (borttaget)
                ÖVERLEVDE  egna/kapital/kontroll.yaml:8: fran: 2010-01-01 → 2009-12-31
                ÖVERLEVDE  egna/kapital/kontroll.yaml:8: fran: 2010-01-01 → 2011-01-01
                13 mutationer: 10 märktes (76,9 procent), 3 överlevde, varav 0 är förklarade; 0 gick inte att kompilera
                """);
        assertThat(finsam("rules", "mutate", "--rulebook", jar, "--format", "json")
                        .out())
                .startsWith("{\n  \"schema\": \"finsam-regelmutation/1\",\n  \"godkand\": false,\n");
        assertThat(finsam("rules", "mutate", "--control", "SAM-TVAPARTTER").err())
                .contains("SAM-TVAPARTER");
    }

    @Test
    void a_new_control_works_at_once(@TempDir Path place) {
        String rulebook = place.resolve("regler").toString();
        Finsam.Run run = finsam("rules", "new", "EGEN-NY", "--rulebook", rulebook, "--date", "2026-11-22");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(rulebook.length())))
                .containsExactly(
                        "/regelbok.yaml",
                        "/egna/egen-ny/kontroll.yaml",
                        "/egna/egen-ny/regel.yaml",
                        "/egna/egen-ny/prov.yaml");
        assertThat(run.err()).contains("finsam rules test --watch");
        assertThat(finsam("rules", "new", "EGEN-NY", "--rulebook", rulebook).code())
                .isEqualTo(3);
        assertThat(finsam("rules", "new", "EGEN-NY").code()).isEqualTo(3);
    }

    @Test
    void a_watched_rulebook_is_tested_again_when_it_changes(@TempDir Path place) throws Exception {
        Path rulebook = place.resolve("regler");
        finsam("rules", "new", "EGEN-NY", "--rulebook", rulebook.toString());
        PipedOutputStream typing = new PipedOutputStream();
        PipedInputStream typed = new PipedInputStream(typing);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> code = beside.submit(() -> Main.run(
                    new String[] {"rules", "test", "--watch", "--rulebook", rulebook.toString()},
                    typed,
                    out,
                    OutputStream.nullOutputStream(),
                    new Surroundings(Map.of(), false)));
            waitFor(out, "1 fall, 0 fel");
            Path cases = rulebook.resolve("egna/egen-ny/prov.yaml");
            Files.writeString(cases, Files.readString(cases).replace("utfall: BEDOMNING", "utfall: AVVIKELSE"));
            waitFor(out, "1 fall, 1 fel");
            typing.close();
            assertThat(code.get(1, TimeUnit.MINUTES)).isEqualTo(1);
        } finally {
            beside.shutdownNow();
        }
        assertThat(finsam("rules", "test", "--watch").code()).isEqualTo(3);
    }

    private static void waitFor(ByteArrayOutputStream out, String text) throws InterruptedException {
        for (int i = 0; i < 600 && !out.toString(StandardCharsets.UTF_8).contains(text); i++) {
            Thread.sleep(100);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(text);
    }

    @Test
    void an_underlag_can_be_checked_against_a_rulebook_of_ones_own() {
        assertThat(finsam("check", "--rulebook", jar, Examples.DEVIATES).out()).contains("EGEN-PROGNOS");
        assertThat(finsam("explain", "--rulebook", jar, Examples.DEVIATES, "EGEN-PROGNOS")
                        .out())
                .contains("egetKapital >= 1000000B");
        assertThat(finsam("rules", "list", "--rulebook", jar).out()).contains("121 kontroller, regelbok 2026.1-egen");
        assertThat(finsam("rules", "show", "--rulebook", jar, "EGEN-PROGNOS").out())
                .startsWith("EGEN-PROGNOS");
    }

    @Test
    void what_was_loaded_and_from_where_is_told_by_the_report_and_the_version() {
        assertThat(finsam("check", "--width", "300", "--rulebook", jar, Examples.DEVIATES)
                        .out())
                .contains("2026.1-egen, ur jar-filen " + jar);
        assertThat(finsam("check", "--format", "json", "--rulebook", jar, Examples.DEVIATES)
                        .out())
                .contains("\"slag\": \"JAR\",", "\"namn\": \"" + jar + "\"");
        assertThat(finsam("--version", "--rulebook", jar).out())
                .containsPattern("regelbok 2026[.]1-egen, ur jar-filen .+ \\(sha256 [0-9a-f]{12}\\)\n");
        assertThat(finsam("--version", "--rulebook", "finns-inte").code()).isEqualTo(4);
    }

    @Test
    void a_signed_rulebook_is_used_only_where_its_signer_is_trusted(@TempDir Path keys) throws Exception {
        Path store = keys.resolve("nycklar.p12");
        Path password = Files.writeString(keys.resolve("losenord.txt"), "inte hemligt\n");
        assertThat(new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-alias",
                                "regler",
                                "-dname",
                                "CN=regler",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                "inte hemligt")
                        .redirectErrorStream(true)
                        .redirectOutput(keys.resolve("out").toFile())
                        .start()
                        .waitFor())
                .isZero();
        String signed = keys.resolve("egen.jar").toString();
        String folder = "../finsam-workbench/src/test/resources/egen";
        assertThat(finsam("rules", "build", folder, "-o", signed, "--sign", store.toString(), "--alias", "regler")
                        .code())
                .isEqualTo(3);
        assertThat(finsam(
                                "rules",
                                "build",
                                folder,
                                "-o",
                                signed,
                                "--sign",
                                store.toString(),
                                "--alias",
                                "regler",
                                "--password-file",
                                password.toString())
                        .code())
                .isZero();
        String[] trusted = {"--trust", store.toString(), "--password-file", password.toString()};

        assertThat(with(trusted, "check", "--width", "300", "--rulebook", signed, Examples.DEVIATES)
                        .out())
                .contains("EGEN-PROGNOS", "signerad av ");
        assertThat(with(trusted, "rules", "list", "--rulebook", signed).out()).contains("121 kontroller");
        for (String[] call : new String[][] {
            {"check", "--rulebook", jar, Examples.DEVIATES},
            {"check", "--rulebook", folder, Examples.DEVIATES},
            {"explain", "--rulebook", jar, Examples.DEVIATES, "EGEN-PROGNOS"},
            {"rules", "list", "--rulebook", jar},
            {"rules", "test", "--rulebook", jar},
            {"rules", "lint", "--rulebook", jar},
            {"rules", "diff", "bundled", jar, Examples.DEVIATES},
            {"frister", "--rulebook", jar, Examples.DEVIATES},
            {"--version", "--rulebook", jar}
        }) {
            Finsam.Run run = with(trusted, call);
            assertThat(run.code()).as(String.join(" ", call)).isEqualTo(4);
            assertThat(run.out()).as(String.join(" ", call)).doesNotContain("EGEN-PROGNOS");
        }
        assertThat(with(trusted, "check", Examples.DEVIATES).code()).isEqualTo(3);
        assertThat(finsam("check", "--rulebook", signed, "--trust", store.toString(), Examples.DEVIATES)
                        .code())
                .isEqualTo(3);
    }

    private static Finsam.Run with(String[] options, String... call) {
        List<String> all = new ArrayList<>(List.of(call));
        all.addAll(List.of(options));
        return finsam(all.toArray(new String[0]));
    }

    @Test
    void a_difference_names_forbund_rows_and_causes() {
        Finsam.Run run = finsam("rules", "diff", "bundled", jar, Examples.DEVIATES);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("  NR-EGETKAPITAL: AVVIKELSE → AVVIKELSE\n", "orsak: parametern egetkapital-trappa: [0.2 för")
                .endsWith(
                        "\n1 av 1 underlag påverkas; EGEN-PROGNOS: 1; MAL-FINANSIELLA: 1; NR-EGETKAPITAL: 1; NR-EGETKAPITAL-PLAN: 1\n");
        assertThat(finsam("rules", "diff", "--format", "markdown", "bundled", jar, Examples.DEVIATES)
                        .out())
                .startsWith("### ")
                .contains("\n- **EGEN-PROGNOS**: ingen rad → AVVIKELSE\n");
        assertThat(finsam("rules", "diff", "--format", "json", "bundled", jar, Examples.DEVIATES)
                        .out())
                .startsWith("{\n  \"schema\": \"finsam-regelskillnad/1\",\n  \"antal\": 1,\n");
        assertThat(finsam("rules", "diff", "bundled", "bundled", Examples.DEVIATES))
                .isEqualTo(new Finsam.Run(0, "0 av 1 underlag påverkas\n", ""));
    }

    @Test
    void a_rulebook_that_is_wrong_is_4_with_file_and_line(@TempDir Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(OWN.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        Path rules = copy.resolve("egna/kapital/regel.drl");
        Files.writeString(rules, Files.readString(rules).replace("egetKapital <", "egetKapitl <"));
        Finsam.Run run = finsam("rules", "build", copy.toString(), "-o", folder + "/ny.jar");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .startsWith("finsam: egna/kapital/regel.drl: rad 9: regeln \"EGEN-PROGNOS UPPFYLLD\": ")
                .endsWith("; menades egetKapital?\n");
        assertThat(folder.resolve("ny.jar")).doesNotExist();
        assertThat(finsam("check", "--rulebook", "finns-inte", Examples.DEVIATES)
                        .code())
                .isEqualTo(4);
    }

    @Test
    void a_call_that_lacks_something_is_3() {
        assertThat(finsam("rules", "diff", "bundled", jar).code()).isEqualTo(3);
        assertThat(finsam("rules", "build", OWN.toString()).code()).isEqualTo(3);
    }
}
