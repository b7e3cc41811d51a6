package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A pipe that the user names is read; one that lies in a folder or beside an input is not waited for. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 240, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipesTest {
    @TempDir
    private Path folder;

    @Test
    void aNamedPipeIsReadAsTheFileIs() throws Exception {
        for (String named : List.of(Examples.DEVIATES, Examples.BATCH)) {
            Path pipe = pipe(Path.of(named).getFileName() + ".pipe");
            CompletableFuture<Void> writer = written(Path.of(named), pipe);
            Finsam.Run run = Finsam.finsam("check", pipe.toString());
            writer.get();

            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(Finsam.finsam("check", named).code());
            assertThat(run.out().replace(pipe.toString(), named))
                    .isEqualTo(Finsam.finsam("check", named).out());
        }
    }

    @Test
    void aNamedPipeIsReadAsAWorkbookAndAsJudgements() throws Exception {
        Path workbook = folder.resolve("mall.xlsx");
        assertThat(Finsam.finsam("template", "--format", "xlsx", "-o", workbook.toString())
                        .code())
                .isZero();
        Path pipe = pipe("workbook");
        CompletableFuture<Void> writer = written(workbook, pipe);
        assertThat(Finsam.finsam("check", pipe.toString()).err()).contains("workbook: Förbund!B");
        writer.get();

        String judgements = Examples.file(folder, "b.yaml", "schema: fel\n");
        Path named = pipe("judgements");
        writer = written(Path.of(judgements), named);
        assertThat(Finsam.finsam("check", Examples.DEVIATES, "--judgements", named.toString())
                        .err())
                .contains("rad 1");
        writer.get();
    }

    @Test
    void aPipeInAFolderIsNoInput() throws Exception {
        pipe("a.yaml");
        String input = Examples.file(folder, "b.yaml", Examples.BARE);

        assertThat(Finsam.finsam("check", folder.toString())).isEqualTo(Finsam.finsam("check", input));
    }

    @Test
    void aPipeOrADeviceBesideAnInputIsToldAndNotRead() throws Exception {
        String input = Examples.file(folder, "a.yaml", Examples.BARE);
        pipe("a.bedomning.yaml");
        assertThat(Finsam.finsam("check", input))
                .satisfies(run -> assertThat(run.code()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err()).contains("a.bedomning.yaml", "väntade en vanlig fil"));

        Files.delete(folder.resolve("a.bedomning.yaml"));
        Files.createSymbolicLink(folder.resolve("a.bedomning.yaml"), Path.of("/dev/zero"));
        assertThat(Finsam.finsam("check", input).code()).isEqualTo(3);
        assertThat(Finsam.finsam("check", Examples.DEVIATES, "--judgements", "/dev/zero")
                        .err())
                .contains("högst 33554432 byte");
        assertThat(Finsam.finsam("check", "/dev/zero").err()).contains("högst 33554432 byte");
    }

    @Test
    void whatIsSaidOfADraftIsNotWaitedForEither() throws Exception {
        Path pdf = folder.resolve("handling.pdf");
        PdfOf.write(pdf, PdfOf.annualReport());
        String draft = folder.resolve("u.utkast.yaml").toString();
        assertThat(Finsam.finsam("read", "-o", draft, pdf.toString()).code()).isZero();
        pipe("u.utkast.bekraftelse.yaml");

        for (Finsam.Run run : List.of(Finsam.finsam("confirm", "--styrkta", draft), Finsam.finsam("check", draft))) {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("u.utkast.bekraftelse.yaml", "väntade en vanlig fil");
        }
    }

    @Test
    void aDraftThroughAPipeIsNoUnderlagAndIsNotOpenedTwice() throws Exception {
        Path pdf = folder.resolve("handling.pdf");
        PdfOf.write(pdf, PdfOf.annualReport());
        Path draft = folder.resolve("u.utkast.yaml");
        assertThat(Finsam.finsam("read", "-o", draft.toString(), pdf.toString()).code())
                .isZero();
        Path pipe = pipe("utkast.pipe");
        CompletableFuture<Void> writer = written(draft, pipe);

        Finsam.Run run = Finsam.finsam("check", pipe.toString());
        writer.get();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("finsam-utkast/1");
    }

    @Test
    void aReportThatWasKeptIsFollowedUpThroughAPipeToo() throws Exception {
        String last = Examples.file(folder, "fjol.yaml", Examples.BARE.replace("2023", "2022"));
        String now = Examples.file(folder, "i-ar.yaml", Examples.BARE);
        Path kept = Files.writeString(
                folder.resolve("fjol.json"),
                Finsam.finsam("check", "--format", "json", last).out());
        Path pipe = pipe("fjol.pipe");
        for (List<String> call : List.of(List.of("check"), List.of("explain"))) {
            CompletableFuture<Void> writer = written(kept, pipe);
            List<String> words = new ArrayList<>(call);
            words.addAll(List.of("--previous", pipe.toString(), now));
            if (call.get(0).equals("explain")) {
                words.add("NR-EGETKAPITAL");
            }
            Finsam.Run run = Finsam.finsam(words.toArray(String[]::new));
            writer.get();

            assertThat(run.err()).isEmpty();
            words.set(words.indexOf(pipe.toString()), kept.toString());
            assertThat(run.out().replace(pipe.toString(), kept.toString()))
                    .isEqualTo(Finsam.finsam(words.toArray(String[]::new)).out());
        }
    }

    @Test
    void aReportThatWasKeptIsFollowedUpOnStandardInput() throws IOException {
        String last = Examples.file(folder, "fjol.yaml", Examples.BARE.replace("2023", "2022"));
        String now = Examples.file(folder, "i-ar.yaml", Examples.BARE);
        String kept = Finsam.finsam("check", "--format", "json", last).out();
        Path file = Files.writeString(folder.resolve("fjol.json"), kept);

        Finsam.Run run = Finsam.withInput(kept).run("check", "--previous", "-", now);

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace("2022: -", "2022: " + file))
                .isEqualTo(Finsam.finsam("check", "--previous", file.toString(), now)
                        .out());
    }

    @Test
    void certificatesAndPasswordsWithoutAnEndAreRefused() {
        for (String option : List.of("--trust", "--password-file")) {
            Finsam.Run run = Finsam.finsam(
                    "check",
                    "--rulebook",
                    Examples.DEVIATES,
                    "--trust",
                    "/dev/zero",
                    option.equals("--trust") ? "--password-env" : option,
                    option.equals("--trust") ? "PATH" : "/dev/zero",
                    Examples.DEVIATES);
            assertThat(run.code()).as(option).isIn(3, 4);
            assertThat(run.err()).as(option).contains("/dev/zero").doesNotContain("anmäl");
        }
    }

    @Test
    void aPipeInARulebookFolderIsNotWaitedFor() throws Exception {
        Path book = Files.createDirectory(folder.resolve("regelbok"));
        pipe("regelbok/regelbok.yaml");
        Files.createDirectory(book.resolve("kontoplaner"));
        pipe("regelbok/kontoplaner/egen.yaml");
        Files.createSymbolicLink(book.resolve("bas.yaml"), Path.of("/dev/zero"));

        assertThat(Finsam.finsam("rules", "test", book.toString()).code()).isNotZero();
        assertThat(Finsam.finsam("check", "--rulebook", book.toString(), Examples.DEVIATES)
                        .code())
                .isEqualTo(4);
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private static CompletableFuture<Void> written(Path file, Path pipe) {
        return CompletableFuture.runAsync(() -> {
            try {
                Files.write(pipe, Files.readAllBytes(file), StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
