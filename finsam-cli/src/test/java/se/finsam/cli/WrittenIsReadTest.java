package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.cli.Finsam.finsam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.rules.judgement.JudgementReader;

/** What finsam writes, finsam reads: every writer with the reader that its output is meant for. */
class WrittenIsReadTest {
    private static final Charset CP437 = Charset.forName("IBM437");
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String[] CASES = {
        "01-sie-resultat-overfort-i-ib.se",
        "02-sie-ib-ej-noll-annat-an-resultat.se",
        "03-sie-obs-konto-9999.se",
        "04-sie-omfattn-fore-aret.se",
        "05b-sie-ingen-ub.se",
        "06-sie-objekt-tva-ganger.se",
        "08-sie-ub-och-res.se",
        "18-sie-mojibake.se"
    };

    /** Fields that programs write, and some that none should. */
    private static final String[] ODD = {
        "19800101",
        "00010101",
        "99991231",
        "20230230",
        "2023-01-01",
        "-1",
        "99",
        "\"\"",
        "\" \"",
        "\"\u0001\u001c\"",
        "\"null\"",
        "\"~\"",
        "\"- a: b #c\"",
        "\"'\"",
        "\"\\\"\"",
        "\"ÅÄÖ åäö ß½\"",
        "\"" + "lång ".repeat(30_000) + "\"",
        "1E9",
        "0x1F",
        "1_000",
        "yes",
        "999999999999.99",
        "1000000000000",
        "-0",
        "0.005",
        "{}",
        "{6 \"P1\"}",
        "{6 \"\u001c\"}"
    };

    @TempDir
    private Path folder;

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WrittenIsReadTest.class.getResourceAsStream("/sie/" + name))) {
            return in.readAllBytes();
        }
    }

    /** Imports a file, and checks what came of it; true where something was written. */
    private boolean imported(byte[] sie, String output, String why) throws IOException {
        Path file = Files.write(folder.resolve("bok.se"), sie);
        Path written = folder.resolve(output);
        Files.deleteIfExists(written);
        Finsam.Run run = finsam("import", "sie", file.toString(), "--plan", "bas", "-o", written.toString());
        assertThat(run.code()).as(why).isIn(0, 3);
        assertThat(Files.exists(written)).as(why + run.err()).isEqualTo(run.code() == 0);
        if (run.code() == 3) {
            // Told of the ledger, by line, and not of what would have been written.
            assertThat(run.err()).as(why).isNotEmpty().doesNotContain("/huvudbok");
            return false;
        }
        for (ReadResult read : UnderlagReader.standard().read(written)) {
            assertThat(read.errors()).as(why).isEmpty();
            assertThat(again(read.underlag().orElseThrow())).as(why).isTrue();
        }
        return true;
    }

    /** Whether an underlag is the same after each way of writing it. */
    private static boolean again(Underlag underlag) {
        for (String text : List.of(
                UnderlagWriter.toYaml(underlag), UnderlagWriter.toJson(underlag), UnderlagWriter.toNdjson(underlag))) {
            ReadResult read = UnderlagReader.standard().read(text, "igen").get(0);
            assertThat(read.errors()).isEmpty();
            assertThat(UnderlagWriter.toYaml(Objects.requireNonNull(read.value())))
                    .isEqualTo(UnderlagWriter.toYaml(underlag));
        }
        return true;
    }

    @Test
    void a_ledger_with_odd_fields_is_refused_or_what_is_written_of_it_is_read() throws IOException {
        Random random = new Random(20231231);
        int written = 0;
        for (int round = 0; round < 600; round++) {
            String name = CASES[random.nextInt(CASES.length)];
            Charset charset = name.startsWith("18") ? StandardCharsets.UTF_8 : CP437;
            List<String> lines = new ArrayList<>(Arrays.asList(new String(bytes(name), charset).split("\r?\n")));
            for (int change = random.nextInt(3); change >= 0; change--) {
                change(lines, random);
            }
            byte[] file = (String.join("\n", lines) + "\n").getBytes(charset);
            boolean json = random.nextInt(4) == 0;
            written += imported(file, json ? "ut.json" : "ut.yaml", name + " " + round) ? 1 : 0;
        }
        // A test that all files were refused in would say nothing.
        assertThat(written).isBetween(150, 590);
    }

    private static void change(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String[] fields = lines.get(at).split(" ");
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            default -> {
                fields[fields.length == 1 ? 0 : 1 + random.nextInt(fields.length - 1)] =
                        ODD[random.nextInt(ODD.length)];
                lines.set(at, String.join(" ", fields));
            }
        }
    }

    @Test
    void each_field_of_each_case_can_be_each_odd_thing() throws IOException {
        String name = CASES[0];
        String[] lines = new String(bytes(name), CP437).split("\r?\n");
        for (int at : new int[] {1, 3, 4, 5, 6, 7, 8, 10, 15, 18, 24}) {
            for (String odd : ODD) {
                String[] changed = lines.clone();
                String label = changed[at].substring(0, changed[at].indexOf(' '));
                String rest = changed[at].substring(changed[at].lastIndexOf(' '));
                changed[at] = label + " " + odd + (label.equals("#RAR") ? " 20230101" + rest : rest);
                imported(
                        (String.join("\n", changed) + "\n").getBytes(CP437),
                        "ut.yaml",
                        changed[at].substring(0, Math.min(60, changed[at].length())));
            }
        }
    }

    @Test
    void a_ledger_in_an_encoding_that_is_not_its_own_is_refused_or_read() throws IOException {
        String text = new String(bytes(CASES[0]), CP437) + "#KONTO 19å \"Konto\"\n#UB 0 19å 5\n#UB 0 19ä -5\n";
        Path file = Files.write(folder.resolve("bok.se"), text.getBytes(CP437));
        for (String encoding : new String[] {"cp437", "utf-8", "latin-1"}) {
            Path written = folder.resolve(encoding + ".yaml");
            Finsam.Run run = finsam(
                    "import",
                    "sie",
                    file.toString(),
                    "--plan",
                    "bas",
                    "--encoding",
                    encoding,
                    "-o",
                    written.toString());
            if (run.code() == 0) {
                assertThat(finsam("check", written.toString()).code())
                        .as(encoding)
                        .isNotEqualTo(3);
            } else {
                assertThat(run.err()).as(encoding).contains("går inte att skilja från andra");
            }
        }
        assertThat(folder.resolve("cp437.yaml")).exists();
        assertThat(folder.resolve("utf-8.yaml")).doesNotExist();
    }

    @Test
    void a_ledger_put_into_any_example_of_its_year_is_read() throws IOException {
        String ledger = EXAMPLES.resolve("sie/bokforing-2023.se").toString();
        String into = EXAMPLES.resolve("sie/underlag.yaml").toString();
        for (String output : new String[] {"ut.yaml", "ut.json"}) {
            String written = folder.resolve(output).toString();
            assertThat(finsam("import", "sie", ledger, "--plan", "kommun-bas", "--into", into, "-o", written)
                            .err())
                    .isEmpty();
            assertThat(finsam("check", written).code()).isEqualTo(1);
            String merged = folder.resolve("ihop-" + output).toString();
            assertThat(finsam("merge", written, into, "-o", merged).err()).isEmpty();
            assertThat(finsam("check", merged).code()).isEqualTo(1);
        }
    }

    @Test
    void every_example_survives_every_writer() throws IOException {
        int many = 0;
        for (Path file : yaml()) {
            for (ReadResult read : UnderlagReader.standard().read(file)) {
                assertThat(read.errors()).isEmpty();
                assertThat(again(read.underlag().orElseThrow())).isTrue();
                many++;
            }
            String questions = folder.resolve("fragor-" + many + ".yaml").toString();
            String workbook = folder.resolve("fragor-" + many + ".xlsx").toString();
            String input = file.toString();
            for (String asked : new String[] {questions, workbook}) {
                String merged = asked + ".ihop.yaml";
                assertThat(finsam("template", "--for", input, "-o", asked).code())
                        .isZero();
                assertThat(finsam("merge", input, asked, "-o", merged).err()).isEmpty();
                assertThat(finsam("check", merged).code())
                        .as(asked)
                        .isEqualTo(finsam("check", "--no-judgements", input).code());
            }
        }
        assertThat(many).isGreaterThanOrEqualTo(3);
    }

    private static List<Path> yaml() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.toString().contains(".bedomning."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void judgements_are_read_by_check_with_texts_of_any_kind() throws IOException {
        Path input = Files.copy(Path.of(Examples.DEVIATES), folder.resolve("o.yaml"));
        for (String reason : new String[] {"ja", "null", "2021-01-01", "a: b # c", "åäö – ”q”", "1e5", "- x", "~"}) {
            Path answers = Files.writeString(
                    folder.resolve("svar.yaml"),
                    "- { kontroll: NR-EGETKAPITAL, beslut: ACCEPTERAD_AVVIKELSE, skal: \"" + reason
                            + "\", galler: 2099-12-31 }\n");
            Path beside = folder.resolve("o.bedomning.yaml");
            Files.deleteIfExists(beside);
            assertThat(finsam("judge", input.toString(), "--answers", answers.toString())
                            .code())
                    .as(reason)
                    .isZero();
            assertThat(JudgementReader.read(beside).errors()).as(reason).isEmpty();
            assertThat(finsam("check", input.toString()).code()).as(reason).isEqualTo(1);
        }
    }
}
