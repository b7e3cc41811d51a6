package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.source.Sha256;

/** What was read is never written over, and neither is what would be read beside it. */
class NothingOverwrittenTest {
    @TempDir
    private Path folder;

    private Map<String, String> before = Map.of();

    @BeforeEach
    void inputsOfEveryKind() throws IOException {
        copy(Examples.DEVIATES, "forbund.yaml");
        copy(Examples.DEVIATES, "tidigare.yaml");
        copy(Examples.example("sie/bokforing-2023.se"), "bok.se");
        copy(Examples.example("sie/kontoplan.yaml"), "plan.yaml");
        copy(Examples.example("sie/underlag.yaml"), "underlag.yaml");
        Files.createSymbolicLink(folder.resolve("lank.yaml"), folder.resolve("forbund.yaml"));
        Files.createLink(folder.resolve("annat-namn.yaml"), folder.resolve("forbund.yaml"));
        before = contents();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forbund.yaml",
                "tidigare.yaml",
                "forbund.bedomning.yaml",
                "forbund.bedomning.yml",
                "forbund.bedomning.json",
                "forbund.bekraftelse.json",
                "lank.yaml",
                "annat-namn.yaml"
            })
    void aReportGoesOverNothingThatACheckReads(String output) throws IOException {
        refused(
                "check",
                "--format",
                "html",
                "-o",
                path(output),
                "--previous",
                path("tidigare.yaml"),
                path("forbund.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bok.se", "plan.yaml", "underlag.yaml"})
    void norOverTheLedgerOrItsPlan(String output) throws IOException {
        refused(
                "check",
                "--format",
                "html",
                "-o",
                path(output),
                "--sie",
                path("bok.se"),
                "--plan",
                path("plan.yaml"),
                path("underlag.yaml"));
    }

    @Test
    void norOverJudgementsThatAreNamed() throws IOException {
        Files.writeString(folder.resolve("bedomt.yaml"), "schema: finsam-bedomning/1\n");
        before = contents();

        refused(
                "check",
                "--format",
                "pdf",
                "-o",
                path("bedomt.yaml"),
                "--judgements",
                path("bedomt.yaml"),
                path("forbund.yaml"));
    }

    @Test
    void norOverWhatSaysWhomToTrust() throws Exception {
        String store = path("nycklar.p12");
        keytool("-genkeypair", "-keyalg", "EC", "-alias", "a", "-dname", "CN=Prov", "-keystore", store);
        Path book = Files.createDirectory(folder.resolve("regelbok"));
        Files.writeString(folder.resolve("losenord.txt"), "inte hemligt\n");
        before = contents();

        for (String output : List.of("nycklar.p12", "losenord.txt")) {
            refused(
                    "check",
                    "--rulebook",
                    path("egen.jar"),
                    "--trust",
                    store,
                    "--password-file",
                    path("losenord.txt"),
                    "--format",
                    "html",
                    "-o",
                    path(output),
                    path("forbund.yaml"));
        }
        refused(
                "rules",
                "build",
                book.toString(),
                "--sign",
                store,
                "--password-file",
                path("losenord.txt"),
                "-o",
                path("losenord.txt"));
    }

    @Test
    void reportsOfTheLastTimeInTheFolderThatIsCheckedAreWrittenAnew() throws IOException {
        Path other = Files.createDirectory(folder.resolve("mapp"));
        Files.copy(folder.resolve("underlag.yaml"), other.resolve("underlag.yaml"));

        Finsam.Run once = Finsam.finsam("check", "--format", "html", "-o", other + "/", other.toString());
        Finsam.Run again = Finsam.finsam("check", "--format", "html", "-o", other + "/", other.toString());

        assertThat(once.err()).isEmpty();
        assertThat(again).isEqualTo(once);
    }

    @Test
    void workbooksAreNotWrittenIntoTheFolderThatIsChecked() throws IOException {
        refused("check", "--format", "xlsx", "-o", folder + "/", folder.toString());
    }

    @Test
    void aReportThatWouldTakeTheNameOfAnInputIsNotWritten() throws IOException {
        Finsam.finsam("check", "--format", "html", "-o", path("ut/"), path("forbund.yaml"));
        String name;
        try (Stream<Path> files = Files.list(folder.resolve("ut"))) {
            name = files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.startsWith("index"))
                    .findFirst()
                    .orElseThrow();
        }
        // The same name, but an underlag.
        Files.copy(
                folder.resolve("forbund.yaml"),
                folder.resolve("ut").resolve(name),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        before = contents();

        Finsam.Run run = Finsam.finsam("check", "--format", "html", "-o", path("ut/"), path("ut/" + name));

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("skrev inte ").contains("den filen lästes av samma anrop");
        assertThat(contents().get("ut/" + name)).isEqualTo(before.get("ut/" + name));
    }

    @Test
    void deadlinesGoOverNoInput() throws IOException {
        refused("deadlines", path("forbund.yaml"), "--year", "2022", "--format", "ics", "-o", path("forbund.yaml"));
    }

    @Test
    void aTemplateAMergeAndAnImportTakeNoNameThatIsReadBesideTheInput() throws IOException {
        refused("template", "--for", path("forbund.yaml"), "-o", path("forbund.bedomning.yaml"));
        refused("merge", path("forbund.yaml"), path("tidigare.yaml"), "-o", path("forbund.bedomning.yaml"));
        refused(
                "import",
                "sie",
                path("bok.se"),
                "--plan",
                path("plan.yaml"),
                "--into",
                path("underlag.yaml"),
                "-o",
                path("underlag.bedomning.yaml"));
    }

    @Test
    void judgementsGoOverNeitherTheInputNorTheAnswers() throws IOException {
        Files.writeString(folder.resolve("svar.yaml"), "[]\n");
        before = contents();

        refused("judge", path("forbund.yaml"), "--answers", path("svar.yaml"), "--judgements", path("svar.yaml"));
        refused("judge", path("forbund.yaml"), "--answers", path("svar.yaml"), "--judgements", path("forbund.yaml"));
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        call.addAll(List.of(arguments));
        call.addAll(List.of("-storepass", "inte hemligt"));
        assertThat(new ProcessBuilder(call)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }

    private void refused(String... call) throws IOException {
        Finsam.Run run = Finsam.finsam(call);

        assertThat(run.code()).as(String.join(" ", call)).isEqualTo(3);
        assertThat(run.err()).contains("en annan ").doesNotContain("Exception");
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            contents.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
        }
        return contents;
    }

    private void copy(String from, String to) throws IOException {
        Files.copy(Path.of(from), folder.resolve(to));
    }

    private String path(String name) {
        return folder + "/" + name;
    }
}
