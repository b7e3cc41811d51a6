package se.finsam.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.rules.Checker;
import se.finsam.rules.report.CheckResult;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.rulebook.Rulebook;

/** The Java of README and docs does what is said of it there. */
@Isolated
class SnippetsTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "ornskoldsvik-2021.yaml");
    private static final Path BATCH = Path.of("..", "examples", "tilldelning-2022.ndjson");
    private static final Checker CHECKER = Checker.bundled();

    @TempDir
    private Path folder;

    @Test
    void first_prints_verdict_deviations_and_report() {
        assertThat(printed(() -> Snippets.first(EXAMPLE)))
                .startsWith("AVVIKELSE\n")
                .contains("\nNR-EGETKAPITAL: Eget kapital", "\"schema\": \"finsam-rapport/1\"");
    }

    @Test
    void values_give_a_report_or_all_errors() throws IOException {
        assertThat(Snippets.values(CHECKER, Files.readAllBytes(EXAMPLE))).contains("\"namn\": \"årsredovisning 2021\"");
        assertThat(Snippets.values(
                        CHECKER, "schema: x\nrakenskapsar: 2021\nannat: 1\n".getBytes(StandardCharsets.UTF_8)))
                .contains("finsam-fel/1", "annat");
    }

    @Test
    void what_was_built_gives_a_report_or_all_errors() {
        assertThat(Snippets.objects(CHECKER))
                .contains("\"schema\": \"finsam-rapport/1\"", "\"forbund\": \"Samordningsförbundet Exemplet\"");
        assertThat(Snippets.maps(CHECKER).report().orElseThrow().underlag().namn())
                .isEqualTo("ekonomisystemet");
    }

    @Test
    void a_stored_report_is_read_back_and_the_law_that_is_known_is_told() throws IOException {
        Path stored = Files.writeString(folder.resolve("rapport.json"), Snippets.objects(CHECKER));

        assertThat(printed(() -> Snippets.stored(stored)))
                .startsWith("Samordningsförbundet Exemplet: ")
                .contains(", by finsam ");
        assertThat(printed(() -> Snippets.law(CHECKER))).contains("2003:1210 up to SFS 2023:644, known to ");
    }

    @Test
    void last_years_deviations_are_followed_up() {
        Underlag underlag = underlag();
        Underlag lastYear =
                underlag.toBuilder().rakenskapsar(underlag.rakenskapsar() - 1).build();

        assertThat(printed(() -> Snippets.followedUp(CHECKER, underlag, CHECKER.check(lastYear))))
                .contains("\"uppfoljning\": {", "\"rakenskapsar\": " + lastYear.rakenskapsar());
    }

    @Test
    void options_are_in_the_report() throws IOException {
        Path judgements = folder.resolve("b.yaml");
        Files.writeString(judgements, "schema: finsam-bedomning/1\nforbund: X\nrakenskapsar: 2021\nbedomningar: []\n");

        Granskningsrapport report = Snippets.options(CHECKER, underlag(), underlag(), judgements);

        assertThat(report.profil()).isEqualTo("arsbokslut");
        assertThat(report.bedomningsdag()).isEqualTo("2022-03-31");
        assertThat(report.bedomningar()).isNotNull();
    }

    @Test
    void lines_answer_a_broken_one_in_its_place() throws IOException {
        byte[] text = ("{\"schema\n" + Files.readString(BATCH)).getBytes(StandardCharsets.UTF_8);

        assertThat(printed(() -> Snippets.lines(CHECKER, new ByteArrayInputStream(text)))
                        .lines())
                .hasSize(7)
                .first()
                .asString()
                .contains("finsam-fel/1", "in:1");
    }

    @Test
    void the_ledger_stands_in_the_rows_that_it_decides() throws IOException {
        Granskningsrapport report = Snippets.ledger(CHECKER, underlag(), ledger("222000-2063"))
                .report()
                .orElseThrow();

        assertThat(report.rader()).anyMatch(rad -> rad.kontroll().startsWith("RAK-HUVUDBOK"));
    }

    @Test
    void the_ledger_of_another_forbund_is_refused() throws IOException {
        assertThat(Snippets.ledger(CHECKER, underlag(), ledger("222000-0000")))
                .isInstanceOfSatisfying(
                        CheckResult.Refused.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error ->
                                        assertThat(error.place().pointer()).isEqualTo("/forbund/organisationsnummer")));
    }

    private Path ledger(String organisationsnummer) throws IOException {
        Path sie = folder.resolve("l.se");
        String text = """
                #FLAGGA 0
                #PROGRAM "Bokföring" 1.0
                #FORMAT PC8
                #GEN 20220131
                #SIETYP 4
                #ORGNR %s
                #FNAMN "Samordningsförbundet"
                #RAR 0 20210101 20211231
                #KONTO 1930 "Bank"
                #KONTO 2010 "Eget kapital"
                #IB 0 1930 1000.00
                #IB 0 2010 -1000.00
                #UB 0 1930 1000.00
                #UB 0 2010 -1000.00
                """.formatted(organisationsnummer);
        return Files.writeString(sie, text, java.nio.charset.Charset.forName("IBM437"));
    }

    @Test
    void files_are_written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Snippets.files(CHECKER, underlag(), out);

        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void a_workbook_that_is_none_is_told() throws IOException {
        assertThat(Snippets.workbook(EXAMPLE).errors()).isNotEmpty();
    }

    @Test
    void a_rulebook_is_built_once_and_read_by_who_has_no_compiler() throws IOException {
        Path jar = folder.resolve("regelbok.jar");

        Snippets.build(Path.of("..", "rules"), jar);

        assertThat(Snippets.own(jar).rulebook().sha256())
                .isEqualTo(Rulebook.bundled().sha256());
    }

    @Test
    void new_law_is_taken_with_the_rulebook_alone() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL artifact =
                Path.of("..", "finsam-rules", "target", "rulebook").toUri().toURL();
        try (URLClassLoader classes = new URLClassLoader(new URL[] {artifact}, before)) {
            thread.setContextClassLoader(classes);
            assertThat(Snippets.artifact().rulebook().ursprung()).isPresent();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Underlag underlag() {
        return UnderlagReader.standard().read(EXAMPLE).get(0).underlag().orElseThrow();
    }

    private static String printed(Runnable code) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            code.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
