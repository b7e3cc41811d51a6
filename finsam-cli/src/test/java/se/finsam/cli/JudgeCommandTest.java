package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ParseResult;
import se.finsam.cli.call.CheckerLoader;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.ExitCode;
import se.finsam.cli.call.Given;
import se.finsam.cli.call.Surroundings;
import se.finsam.cli.judge.JudgeCommand;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.report.mall.Templates;
import se.finsam.rules.Checker;
import se.finsam.rules.rulebook.Rulebook;

class JudgeCommandTest {
    @TempDir
    private Path folder;

    private String input = "";
    private Path judgements = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        Path file = folder.resolve("o.yaml");
        Files.copy(Path.of(Examples.DEVIATES), file);
        input = file.toString();
        judgements = folder.resolve("o.bedomning.yaml");
    }

    @Test
    void answers_are_written_beside_the_input_with_the_figures_they_were_made_on() throws IOException {
        assertThat(judge("""
                - { kontroll: NR-EGETKAPITAL, beslut: ACCEPTERAD_AVVIKELSE, skal: Plan finns, hanvisning: § 12, galler: 2022-12-31 }
                """).code()).isZero();
        assertThat(read()).isEqualTo("""
                schema: finsam-bedomning/1
                forbund: Samordningsförbundet i Örnsköldsvik
                organisationsnummer: 222000-2063
                rakenskapsar: 2021
                bedomningar:
                - kontroll: NR-EGETKAPITAL
                  beslut: ACCEPTERAD_AVVIKELSE
                  skal: Plan finns
                  hanvisning: § 12
                  datum: 2022-05-01
                  galler: 2022-12-31
                  utfall: AVVIKELSE
                  tal:
                    egetKapital: 1058307
                    tilldelning: 5034000
                    andel: 0.2102
                    takandel: 0.2
                    tak: 1006800
                    overskjutande: 51507
                    galler: 2013-10-02
                """);
        Finsam.Run check = Finsam.finsam("check", input);
        assertThat(check.code()).isOne();
        assertThat(check.out()).startsWith("AVVIKELSE, 1 accepterad — Samordningsförbundet");
    }

    @Test
    void a_workbook_is_judged_and_explained_as_a_text_file_is() throws IOException {
        String workbook = folder.resolve("bok.xlsx").toString();
        Underlag underlag =
                UnderlagReader.standard().read(Path.of(input)).get(0).underlag().orElseThrow();
        Files.write(
                Path.of(workbook), Templates.of(Rulebook.bundled(), Language.SV).xlsx(underlag));
        Path answers = Files.writeString(
                folder.resolve("svar.yaml"), "- { kontroll: FL5-ANDELAR, beslut: UPPFYLLD, skal: Känt }\n");

        Finsam.Run judged = Finsam.finsam("judge", "--answers", answers.toString(), "--date", "2022-05-01", workbook);

        assertThat(judged.code()).as(judged.err()).isZero();
        assertThat(folder.resolve("bok.bedomning.yaml")).isNotEmptyFile();
        assertThat(Finsam.finsam("check", workbook).out().lines().findFirst().orElseThrow())
                .contains("1 bedömd som uppfylld");
        Finsam.Run explained = Finsam.finsam("explain", workbook, "SAM-INRIKTNING", "Vidare Vy");
        assertThat(explained.code()).as(explained.err()).isZero();
        assertThat(explained.out()).startsWith("SAM-INRIKTNING Vidare Vy");
    }

    @Test
    void what_was_judged_before_is_kept_and_the_order_is_always_the_same() throws IOException {
        judge("- { kontroll: SAM-EXTERN, objekt: Projekt Äpplet, beslut: UPPFYLLD, skal: ett }\n");
        judge("""
                - { kontroll: SAM-EXTERN, objekt: Projekt Äpplet, beslut: AVVIKELSE, skal: två }
                - { kontroll: FL5-ANDELAR, beslut: UPPFYLLD, skal: tre }
                """);
        assertThat(read().lines().filter(line -> line.contains("skal:"))).containsExactly("  skal: tre", "  skal: två");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void bad_answers_are_all_told_and_nothing_is_written() {
        Finsam.Run run = judge("""
                - { kontroll: NR-EGETKAPITL, beslut: UPPFYLLD, skal: s }
                - { kontroll: SAM-EXTERN, objekt: Projekt Appelt, beslut: UPPFYLLD, skal: s }
                - { kontroll: FL5-ANDELAR, objekt: X, beslut: UPPFYLLD, skal: s }
                - { kontroll: FL3-PARTER, beslut: KANSKE, skal: s }
                - { kontroll: FL24-DELAR, beslut: UPPFYLLD, skal: s, galler: 2021-01-01 }
                - { kontroll: FL24-DELAR, beslut: UPPFYLLD, skal: s }
                """);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(6);
        assertThat(run.err())
                .contains("NR-EGETKAPITAL", "Projekt Äpplet", "inget objekt", "KANSKE", "2021-01-01", "två gånger");
        assertThat(judgements).doesNotExist();
    }

    @Test
    void without_a_terminal_and_without_answers_it_says_what_to_do() {
        Finsam.Run run = Finsam.finsam("judge", input);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("--answers FIL");
    }

    @Test
    void at_a_terminal_it_walks_back_and_forth_and_saves() throws IOException {
        Finsam.Run run = at(
                "\n\n" // today, and no role
                        + "u\nSkäl ett\n\n\n" // row 1: met
                        + "x\nSkäl två\nProtokoll 1\n2020-01-01\n2027-01-01\n" // row 2: a last day that has passed is
                        // asked again
                        + "b\n" // back to 2
                        + "a\nSkäl tre\n\n\n" // 2 anew
                        + "?\n\nq\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("[1/", "inte är före 2026-11-22", "2 bedömningar skrivna");
        assertThat(read()).contains("skal: Skäl ett", "beslut: AVVIKELSE\n  skal: Skäl tre", "datum: 2026-11-22");
        assertThat(read()).doesNotContain("Skäl två");
        assertThat(at("\n\nq\n").out()).contains("inget bedömt, inget skrivet");
    }

    @Test
    void what_deviates_comes_first_then_what_to_judge_and_the_rest_is_asked_for() {
        String skipped = "\n".repeat(60);
        String out = at("\n\n" + skipped).out();
        assertThat(out).containsSubsequence("FL24-DELAR", "NR-EGETKAPITAL", "FL19-ANSLAGSTID", "Gå igenom dem också?");
        assertThat(out).contains("Svara j eller n.").doesNotContain("FL6-INTAKTER ");
        // Thirteen to go through, then yes to the rest.
        assertThat(at("\n\n" + "\n".repeat(13) + "j\nq\n").out()).contains("[14/");
        // Back from there is to the last of the thirteen.
        assertThat(at("\n\n" + "\n".repeat(13) + "b\nq\n").out())
                .containsSubsequence("[13/13]", "Gå igenom dem också?", "[13/13]");
    }

    @Test
    void the_day_is_asked_first_and_a_year_long_past_is_no_error() throws IOException {
        Finsam.Run run = at("i går\n2021-02-30\n2009-05-01\n4\nu\nSkäl\n\n2010-01-01\nq\n");
        assertThat(run.out()).containsSubsequence("Bedömningarnas dag", "Väntade en dag som finns", "[1/");
        assertThat(read()).contains("datum: 2009-05-01\n  galler: 2010-01-01", "roll: REVISOR_STATEN");
    }

    @Test
    void an_empty_reason_is_asked_for_again_and_what_was_chosen_is_kept() throws IOException {
        Finsam.Run run = at("\n\nx\n\n\nSkäl till sist\n\n\nq\n");
        assertThat(run.out()).containsSubsequence("Ett skäl måste anges", "Ett skäl måste anges", "Hänvisning");
        assertThat(read()).contains("beslut: ACCEPTERAD_AVVIKELSE\n  skal: Skäl till sist");
    }

    @Test
    void back_and_quit_work_at_every_question() throws IOException {
        assertThat(at("q\n").out()).contains("inget bedömt");
        assertThat(at("\nq\n").out()).contains("inget bedömt");
        assertThat(at("2022-05-01\nb\n2022-06-01\n\nu\nq\n").out()).contains("inget bedömt");
        at("\n\nu\nb\nx\nFel\nb\nRätt\nHär\nb\nDär\n\nq\n");
        assertThat(read())
                .contains("beslut: ACCEPTERAD_AVVIKELSE\n  skal: Rätt\n  hanvisning: Där")
                .doesNotContain("Fel");
    }

    @Test
    void whoever_quits_after_the_reason_loses_nothing_of_the_answer() throws IOException {
        at("\n\nu\nSkälet\nq\n");
        assertThat(read()).contains("skal: Skälet");
        at("\n\na\nNästa\n§ 3\nq\n");
        assertThat(read()).contains("skal: Skälet", "skal: Nästa\n  hanvisning: § 3");
    }

    @Test
    void whoever_undoes_keeps_nothing_and_whoever_hangs_up_keeps_whole_answers() throws IOException {
        at("\n\nu\nSkäl\n\n\n!\n");
        assertThat(judgements).doesNotExist();
        at("\n\nu\nSkäl\n\n\nx\nhalvt");
        assertThat(read()).contains("skal: Skäl").doesNotContain("halvt");
        String before = read();
        at("\n\nu\nAnnat\n\n\n!\n");
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void each_answer_is_in_the_file_before_the_next_is_asked_for() throws IOException {
        StringBuilder seen = new StringBuilder();
        InputStream typed = new SequenceInputStream(
                new ByteArrayInputStream("\n\nu\nSkäl ett\n\n\n".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        seen.append(Files.exists(judgements) ? JudgeCommandTest.this.read() : "");
                        return -1;
                    }

                    @Override
                    public int read(byte[] into, int from, int most) throws IOException {
                        return read();
                    }
                });
        at(typed);
        assertThat(seen).contains("skal: Skäl ett");
    }

    @Test
    void the_role_is_that_of_the_call_or_of_the_answer_itself() throws IOException {
        String file = Examples.file(folder, "svar.txt", """
                - { kontroll: NR-EGETKAPITAL, beslut: AVVIKELSE, skal: ett }
                - { kontroll: FL5-ANDELAR, beslut: UPPFYLLD, skal: två, roll: REVISOR_REGION }
                """);
        assertThat(Finsam.finsam("judge", "--answers", file, "--role", "revisor_kommun", input)
                        .code())
                .isZero();
        assertThat(read()).contains("skal: ett\n  roll: REVISOR_KOMMUN", "skal: två\n  roll: REVISOR_REGION");
        assertThat(Finsam.finsam("check", input).out()).contains("av kommunens revisor: avvikelse");
        assertThat(Finsam.finsam("judge", "--answers", file, "--role", "kamrer", input)
                        .err())
                .contains("revisor_staten");
    }

    @Test
    void judgements_of_another_year_are_not_overwritten() throws IOException {
        Files.writeString(judgements, """
                schema: finsam-bedomning/1
                forbund: Ett annat förbund
                rakenskapsar: 2021
                bedomningar: []
                """);
        String before = read();
        Finsam.Run run = judge("- { kontroll: FL5-ANDELAR, beslut: UPPFYLLD, skal: s }\n");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("bedömer Ett annat förbund 2021");
        assertThat(read()).isEqualTo(before);
    }

    private Finsam.Run judge(String answers) {
        String file = Examples.file(folder, "svar.txt", answers);
        return Finsam.finsam("judge", "--answers", file, "--date", "2022-05-01", input);
    }

    /** A run as at a terminal, on a fixed day. */
    private Finsam.Run at(String typed) {
        return at(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    }

    private Finsam.Run at(InputStream typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(typed, out, err, new Surroundings(Map.of("NO_COLOR", "1"), true));
        ParseResult parsed = new Commands(Language.SV, 100)
                .of(new String[] {"judge", input})
                .parseArgs("judge", input)
                .subcommand();
        ExitCode code = new JudgeCommand(
                        console,
                        new CheckerLoader(executor -> Checker.bundled(), false),
                        new Given(parsed),
                        Language.SV,
                        Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
                .run();
        console.close(Language.SV);
        return new Finsam.Run(
                code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String read() throws IOException {
        return Files.readString(judgements, StandardCharsets.UTF_8);
    }
}
