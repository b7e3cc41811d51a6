package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.finsam.cli.HostileInputs.BAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import se.finsam.model.source.Language;
import se.finsam.report.FileFormat;

/** Every command, on texts that would do something to a terminal, a log or a file: none of it comes out as it went in. */
class NothingRawTest {
    private static final Path OWN = Path.of("..", "finsam-workbench", "src", "test", "resources", "egen");

    @TempDir
    private static Path folder;

    private static String underlag = "";
    private static String broken = "";
    private static String rulebook = "";
    private static String worse = "";

    @BeforeAll
    static void write() throws IOException {
        underlag = Examples.file(folder, HostileInputs.NAME + ".json", HostileInputs.underlag(Examples.DEVIATES));
        String bad = "\"" + HostileInputs.escaped(BAD) + "\"";
        broken = Examples.file(
                folder,
                "trasig" + HostileInputs.NAME + ".yaml",
                Examples.BARE + bad + ": 1\nrevision: " + bad + "\nrapportering: { " + bad + ": " + bad + " }\n");
        Examples.file(
                folder,
                HostileInputs.NAME + ".bedomning.yaml",
                "schema: finsam-bedomning/1\nforbund: " + bad + "\nrakenskapsar: 2021\nbedomningar:\n- { kontroll: "
                        + bad + ", beslut: UPPFYLLD, skal: " + bad + ", " + bad + ": 1 }\n");
        rulebook = own("egen" + HostileInputs.NAME, Map.of());
        worse = own(
                "trasig" + HostileInputs.NAME, Map.of("vad: ", bad + ": 1\nvad: ", "AVVIKELSE", BAD.replace("\r", "")));
    }

    /** A rulebook with hostile texts, and a case that fails. */
    private static String own(String name, Map<String, String> more) throws IOException {
        Map<String, String> replaced = new HashMap<>(more);
        String bad = HostileInputs.escaped(BAD);
        replaced.put("Prognosen ryms", "\"" + bad + "\"");
        replaced.put("Prov av egen", bad);
        replaced.put("Eget kapital", bad);
        replaced.put("Eget beslut", bad);
        replaced.put("namn: en miljon", "namn: \"" + bad + "\"");
        replaced.put("utgaende: 1000000 ", "utgaende: 1 ");
        replaced.put("2026.1-egen", "2026.1" + bad);
        Path target = folder.resolve(name);
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                for (Map.Entry<String, String> one : replaced.entrySet()) {
                    text = text.replace(one.getKey(), one.getValue());
                }
                Path copy = target.resolve(OWN.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, text);
            }
        }
        return target.toString();
    }

    /** By the command's name, what is called with it. */
    static Stream<Arguments> calls() {
        String bad = "#UB 0 1940 %1$s\n#%1$s 1\n".formatted(HostileInputs.PC8);
        String ledger = Examples.file(folder, HostileInputs.NAME + ".se", HostileInputs.ledger(bad));
        String answers = Examples.file(
                folder,
                HostileInputs.NAME + ".svar",
                "- { kontroll: \"" + HostileInputs.escaped(BAD) + "\", skal: 1 }\n");
        String judged = folder.resolve("bedomt.yaml").toString();
        String given = Examples.file(
                folder,
                "svar.yaml",
                "- { kontroll: NR-EGETKAPITAL, beslut: ACCEPTERAD_AVVIKELSE, skal: \"" + HostileInputs.escaped(BAD)
                        + "\" }\n");
        String draft = Examples.file(folder, HostileInputs.NAME + ".utkast.json", DraftsOf.hostile());
        String wrong = Examples.file(
                folder,
                "fel.utkast.json",
                DraftsOf.hostile().replace("/rakenskapsar", "/x" + HostileInputs.escaped(BAD)));
        String document = Examples.file(folder, "handling" + HostileInputs.NAME + ".txt", HostileInputs.document());
        Stream<Arguments> checks = Stream.of("text", "json", "ndjson")
                .map(format -> arguments(
                        "check",
                        List.of("--format", format, underlag, broken, folder + "/inte" + BAD.replace("\u0000", ""))));
        Stream<Arguments> files = Stream.of(FileFormat.values())
                .map(format -> arguments(
                        "check",
                        List.of(
                                "--format",
                                format.word(),
                                "-o",
                                folder.resolve("ut-" + format.word()).toString(),
                                underlag,
                                broken)));
        Stream<Arguments> others = Stream.of(
                arguments("check", List.of("--color", "always", "--no-judgements", underlag)),
                arguments("check", List.of("--stacktrace", "--rulebook", rulebook, "--no-judgements", underlag)),
                arguments("check", List.of("--rulebook", worse, underlag)),
                arguments("check", List.of("--sie", ledger, underlag)),
                arguments("check", List.of("--no-judgements", "--previous", underlag, underlag)),
                arguments("explain", List.of(underlag, "NR-EGETKAPITAL")),
                arguments("explain", List.of(underlag, "NR-EGETKAPITAL", BAD)),
                arguments("explain", List.of("--rulebook", rulebook, underlag, "EGEN-PROGNOS")),
                arguments("explain", List.of(broken, "NR-EGETKAPITAL")),
                arguments("judge", List.of("--answers", answers, underlag)),
                arguments("judge", List.of("--answers", given, "--judgements", judged, underlag)),
                arguments("judge", List.of("--answers", given, "--judgements", judged, broken)),
                arguments("read", List.of(document)),
                arguments("read", List.of(document, "--into", underlag)),
                arguments("read", List.of(broken, "inte" + BAD.replace("\u0000", ""))),
                arguments("confirm", List.of("--styrkta", draft)),
                arguments(
                        "confirm",
                        List.of(
                                "--styrkta",
                                "-o",
                                folder.resolve("bekraftat.yaml").toString(),
                                draft)),
                arguments("confirm", List.of("--answers", answers, draft)),
                arguments("confirm", List.of(wrong)),
                arguments("check", List.of(draft)),
                arguments("check", List.of("--format", "json", draft, wrong)),
                arguments("deadlines", List.of(underlag)),
                arguments("deadlines", List.of("--format", "json", underlag)),
                arguments("deadlines", List.of("--format", "ics", underlag)),
                arguments(
                        "deadlines",
                        List.of(
                                "--format",
                                "ics",
                                "-o",
                                folder.resolve("frister.ics").toString(),
                                underlag)),
                arguments("deadlines", List.of(broken)),
                arguments("template", List.of("--for", underlag)),
                arguments(
                        "template",
                        List.of(
                                "--for",
                                underlag,
                                "-o",
                                folder.resolve("mall.yaml").toString())),
                arguments("template", List.of("--for", broken)),
                arguments("merge", List.of(underlag, underlag)),
                arguments(
                        "merge",
                        List.of(
                                underlag,
                                underlag,
                                "-o",
                                folder.resolve("hel.yaml").toString())),
                arguments("merge", List.of(underlag, broken)),
                arguments("merge", List.of(underlag, Examples.DEVIATES)),
                arguments("import sie", List.of(ledger, "--plan", "kommun-bas")),
                arguments("import sie", List.of(ledger, "--plan", "kommun-bas", "--into", underlag)),
                arguments("import sie", List.of(ledger, "--plan", broken)),
                arguments("schema", List.of(BAD)),
                arguments("serve", List.of("--port", BAD)),
                arguments("serve", List.of("--port", "0", "--host", BAD)),
                arguments("serve", List.of("--port", "0", "--rulebook", worse)),
                arguments("rules list", List.of("--rulebook", rulebook)),
                arguments("rules list", List.of("--rulebook", worse)),
                arguments("rules show", List.of("--rulebook", rulebook, "EGEN-PROGNOS")),
                arguments("rules outdated", List.of("--rulebook", rulebook, "--before", "2099-01-01")),
                arguments("rules test", List.of("--rulebook", rulebook)),
                arguments("rules test", List.of("--rulebook", rulebook, "--format", "json")),
                arguments("rules test", List.of("--rulebook", rulebook, "--format", "junit")),
                arguments("rules test", List.of("--rulebook", worse)),
                arguments("rules coverage", List.of("--rulebook", rulebook)),
                arguments("rules coverage", List.of("--rulebook", rulebook, "--format", "html")),
                arguments("rules mutate", List.of("--rulebook", rulebook, "--control", "EGEN-PROGNOS")),
                arguments("rules lint", List.of("--rulebook", rulebook)),
                arguments("rules lint", List.of("--rulebook", worse)),
                arguments("rules lint", List.of("--rulebook", worse, "--format", "junit")),
                arguments("rules lint", List.of("--rulebook", worse, "--format", "json")),
                arguments("rules diff", List.of(OWN.toString(), rulebook, underlag, broken)),
                arguments("rules diff", List.of(OWN.toString(), rulebook, underlag, "--format", "markdown")),
                arguments("rules diff", List.of(OWN.toString(), worse, underlag)),
                arguments("rules eval", List.of("--rulebook", rulebook, "forbund.namn", underlag)),
                arguments("rules eval", List.of("--rulebook", rulebook, BAD, underlag)),
                arguments("rules eval", List.of("--rulebook", rulebook, "--object", BAD, "ja", underlag)),
                arguments("rules fmt", List.of("--check", "--rulebook", rulebook)),
                arguments("rules fmt", List.of("--check", "--rulebook", worse)),
                arguments(
                        "rules new",
                        List.of(
                                "EGEN-NY",
                                "--rulebook",
                                folder.resolve("ny" + HostileInputs.NAME).toString())),
                arguments(
                        "rules build",
                        List.of(rulebook, "-o", folder.resolve("b.jar").toString())),
                arguments(
                        "rules build",
                        List.of(worse, "-o", folder.resolve("b.jar").toString())));
        return Stream.of(checks, files, others).flatMap(calls -> calls);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void no_command_lets_it_through(String command, List<String> arguments) {
        Finsam.Run run = run(command, arguments);
        assertThat(run.out() + run.err())
                .satisfiesAnyOf(
                        text -> assertThat(text).isNotEmpty(),
                        // What is written to a file, or in the one form already, has nothing to say.
                        text -> assertThat(arguments).containsAnyOf("-o", "--check"));
        assertThat(HostileInputs.raw(colourless(run.out()))).isEmpty();
        assertThat(HostileInputs.raw(run.err())).isEmpty();
        // Nor does a name begin a line of its own in a log.
        assertThat((run.out() + run.err()).lines()).noneMatch(line -> line.startsWith("::error::"));
    }

    @Test
    void no_option_and_no_argument_of_any_command_does() {
        commands().forEach((command, spec) -> {
            List<List<String>> calls = new ArrayList<>(List.of(List.of(BAD), List.of(HostileInputs.NAME)));
            for (OptionSpec option : spec.getCommandSpec().options()) {
                boolean value = option.arity().max() > 0;
                if (value && !option.longestName().equals("--output")) {
                    calls.add(List.of(option.longestName(), BAD));
                }
                calls.add(List.of(option.longestName() + BAD));
            }
            boolean small = spec.getCommandSpec().optionsMap().containsKey("--rulebook");
            for (List<String> one : calls) {
                List<String> call = new ArrayList<>(one);
                if (small && !one.contains("--rulebook")) {
                    call.addAll(List.of("--rulebook", rulebook));
                }
                if (command.equals("serve") && !one.contains("--port")) {
                    call.addAll(List.of("--port", "ingen")); // or it would serve until someone stops it
                }
                Finsam.Run run = run(command, call);
                assertThat(HostileInputs.raw(run.out() + run.err()))
                        .as("%s %s", command, call)
                        .isEmpty();
            }
        });
    }

    @Test
    void what_is_written_out_can_still_be_told() {
        Finsam.Run check = run("check", List.of("--no-judgements", underlag));
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).startsWith("AVVIKELSE —").contains("\\u001b[2J\\u001b]0;x\\u0007\\u000d");
        assertThat(run("rules test", List.of("--rulebook", rulebook)).out())
                .startsWith("FEL  EGEN-PROGNOS: \\u001b[2J");
    }

    @Test
    void no_command_is_forgotten() {
        Set<String> called = new TreeSet<>();
        calls().forEach(call -> called.add((String) call.get()[0]));
        assertThat(called).isEqualTo(commands().keySet());
    }

    @Test
    void a_fault_of_the_program_tells_its_message_and_its_trace_without() {
        Finsam broken = Finsam.with(executor -> {
            throw new AssertionError(BAD);
        });
        Finsam.Run run = broken.run("check", "--stacktrace", Examples.DEVIATES);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("AssertionError", "\\u001b[2J");
        assertThat(HostileInputs.raw(run.err())).isEmpty();
    }

    @Test
    void colours_that_an_input_sets_are_none() {
        String red = Examples.file(
                folder, "rod.json", Examples.BARE.replace("Provförbundet", "\"\\e[1;31mAVVIKELSE\\e[0m\""));
        String out = run("check", List.of("--color", "always", "--no-judgements", red))
                .out();
        assertThat(out).contains("\\u001b[1;31mAVVIKELSE\\u001b[0m");
    }

    private static Finsam.Run run(String command, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(arguments);
        return Finsam.finsam(words.toArray(String[]::new));
    }

    /** The text without the colours that finsam itself sets. */
    private static String colourless(String text) {
        return text.replaceAll("\u001b\\[(0|1|2|1;3[123])m", "");
    }

    /** All commands that do something, by their words. */
    private static Map<String, CommandLine> commands() {
        Map<String, CommandLine> commands = new HashMap<>();
        collect("", new Commands(Language.SV, 100).of(new String[0]), commands);
        return commands;
    }

    private static void collect(String name, CommandLine command, Map<String, CommandLine> commands) {
        if (command.getSubcommands().isEmpty()) {
            commands.put(name, command);
        }
        for (CommandLine one : new java.util.HashSet<>(command.getSubcommands().values())) {
            collect((name + " " + one.getCommandName()).strip(), one, commands);
        }
    }
}
