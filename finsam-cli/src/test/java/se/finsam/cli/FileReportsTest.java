package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.cli.call.Console;
import se.finsam.cli.call.Progress;
import se.finsam.cli.call.Surroundings;
import se.finsam.report.Shown;

/** Reports in files. */
class FileReportsTest {
    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> written(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void one_input_is_one_file_in_a_folder_that_is_made() throws IOException {
        Finsam.Run run = Finsam.finsam("check", "--format", "html", "-o", path("ny/rapport.html"), Examples.DEVIATES);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("AVVIKELSE — Samordningsförbundet i Örnsköldsvik 2021: ");
        assertThat(Files.readString(folder.resolve("ny/rapport.html")))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void what_is_there_is_written_over_by_the_same_bytes() throws IOException {
        Files.writeString(folder.resolve("rapport.html"), "gammal ".repeat(100_000));
        Finsam.finsam("check", "--format", "html", "-o", path("rapport.html"), Examples.DEVIATES);
        byte[] first = Files.readAllBytes(folder.resolve("rapport.html"));
        Finsam.finsam("check", "--format", "html", "-o", path("rapport.html"), Examples.DEVIATES);
        assertThat(Files.readAllBytes(folder.resolve("rapport.html"))).isEqualTo(first);
    }

    @Test
    void who_is_to_sign_is_named_in_the_draft_and_only_where_a_report_is_signed() throws IOException {
        Finsam.finsam(
                "check",
                "--underskrift",
                "Kommunens revisor",
                "--signature",
                "Statens revisor",
                "-o",
                path("rapport.docx"),
                "--format",
                "docx",
                Examples.DEVIATES);
        assertThat(docx("rapport.docx")).containsSubsequence("Kommunens revisor", "Statens revisor");

        Finsam.Run refused = Finsam.finsam(
                "check", "--underskrift", "Revisor", "--format", "html", "-o", path("x.html"), Examples.DEVIATES);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("--underskrift", "pdf");
        assertThat(folder.resolve("x.html")).doesNotExist();
    }

    private String docx(String name) throws IOException {
        try (ZipFile zip = new ZipFile(path(name));
                InputStream text = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void many_are_a_file_each_and_an_overview_that_leads_to_them() throws IOException {
        Finsam.Run run = Finsam.finsam(
                "check",
                "--format",
                "html",
                "-o",
                path("ut"),
                Path.of("..", "examples").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(written("ut"))
                .hasSize(10)
                .contains(
                        "index.html",
                        "samordningsforbundet-i-ornskoldsvik-2021.html",
                        "samordningsforbundet-i-ornskoldsvik-2022.html",
                        "samordningsforbundet-sundsvall-2021.html");
        String overview = Files.readString(folder.resolve("ut/index.html"));
        for (String name : written("ut")) {
            assertThat(name.equals("index.html") || overview.contains("href=\"" + name + "\""))
                    .as(name)
                    .isTrue();
        }
        assertThat(run.out()).endsWith("Översikt: " + shown("ut/index.html") + "\n");
    }

    @ParameterizedTest
    @CsvSource({"xlsx, xlsx, PK", "docx, docx, PK", "junit, xml, <?xml", "sarif, sarif, {"})
    void every_form_is_one_file_for_one_input_and_a_file_each_for_many(String format, String ending, String beginning)
            throws IOException {
        Finsam.Run one = Finsam.finsam("check", "--format", format, "-o", path("en." + ending), Examples.DEVIATES);
        assertThat(one.code()).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.resolve("en." + ending)))
                .startsWith(beginning.getBytes(StandardCharsets.UTF_8));

        Finsam.Run many = Finsam.finsam(
                "check",
                "--format",
                format,
                "-o",
                path("ut") + "/",
                Path.of("..", "examples").toString());
        assertThat(many.code()).isEqualTo(1);
        assertThat(many.err()).isEmpty();
        assertThat(written("ut"))
                .hasSize(9)
                .allMatch(name -> name.endsWith("." + ending))
                .contains("samordningsforbundet-i-ornskoldsvik-2021." + ending)
                .noneMatch(name -> name.startsWith("index"));
    }

    private String shown(String name) {
        return Shown.name(path(name));
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_rest_and_is_listed() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Examples.file(folder.resolve("in"), "a-trasig.yaml", "schema: finsam-underlag/1\nokand: 1\n");
        Examples.file(folder.resolve("in"), "b.yaml", Examples.BARE);
        Finsam.Run run = Finsam.finsam("check", "--lang", "en", "--format", "html", "-o", path("ut") + "/", path("in"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(written("ut")).containsExactly("index.html", "provforbundet-2023.html");
        assertThat(Files.readString(folder.resolve("ut/index.html"))).contains("a-trasig.yaml", "unknown key");
        assertThat(run.err()).contains("a-trasig.yaml");
    }

    @Test
    void two_of_one_name_and_year_do_not_overwrite_each_other() throws IOException {
        String one = Examples.file(folder, "1.yaml", Examples.BARE);
        String other = Examples.file(folder, "2.yaml", Examples.NO_INSATSER);
        Finsam.finsam("check", "--format", "html", "-o", path("ut"), one, other);
        assertThat(written("ut")).containsExactly("index.html", "provforbundet-2023-2.html", "provforbundet-2023.html");
    }

    @Test
    void lines_on_standard_input_need_a_folder() throws IOException {
        String lines = Files.readString(Path.of(Examples.BATCH));
        Finsam.Run wrong = Finsam.withInput(lines).run("check", "--format", "html", "-o", path("en.html"), "-");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("ange en mapp");
        Finsam.Run right = Finsam.withInput(lines).run("check", "--format", "html", "-o", path("ut") + "/", "-");
        assertThat(right.code()).isEqualTo(2);
        assertThat(written("ut")).hasSize(7);
    }

    @Test
    void a_call_that_cannot_be_meant_is_refused_and_nothing_is_written() throws IOException {
        String input = Examples.file(folder, "in.yaml", Examples.BARE);
        assertThat(refused("check", "--format", "html", input)).contains("behöver -o");
        assertThat(refused("check", "-o", path("ut"), input)).contains("-o hör till --format html");
        assertThat(refused("check", "--format", "html", "-o", input, input)).contains("en annan fil");
        assertThat(refused("check", "--format", "html", "-o", input, input, input))
                .contains("-o");
        assertThat(refused("check", "--format", "htm", "-o", path("ut"), input)).contains("html");
        assertThat(Files.readString(Path.of(input))).isEqualTo(Examples.BARE);
        assertThat(folder.resolve("ut")).doesNotExist();
    }

    private static String refused(String... arguments) {
        Finsam.Run run = Finsam.finsam(arguments);
        assertThat(run.code()).isEqualTo(3);
        return run.err();
    }

    @Test
    void a_report_that_cannot_be_written_is_told_and_is_exit_code_4() throws IOException {
        Files.writeString(folder.resolve("fil"), "");
        Finsam.Run run = Finsam.finsam("check", "--format", "html", "-o", path("fil/rapport.html"), Examples.DEVIATES);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("kunde inte skriva").doesNotContain("\tat ");
    }

    @Test
    void the_line_of_progress_gives_way_to_what_is_written() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, new Surroundings(Map.of(), true));
        Progress progress = new Progress(console, true);
        progress.expect(2);
        progress.done("Ett");
        console.note("trasig.yaml: fel");
        progress.done("Två");
        progress.end();
        String clear = "\r\u001b[K";
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(clear + "█".repeat(12) + "░".repeat(12) + " 1/2 Ett" + clear + "trasig.yaml: fel\n" + clear
                        + "█".repeat(24) + " 2/2 Två" + clear);
    }

    @Test
    void nothing_of_progress_is_written_where_no_human_sees_it() {
        Finsam.Run run = Finsam.finsam(
                "check",
                "--format",
                "html",
                "-o",
                path("ut") + "/",
                Path.of("..", "examples").toString());
        assertThat(run.err()).isEmpty();
    }
}
