package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is told of a made-up year in SIE 4E, byte for byte: run with {@code -Dfinsam.golden=write} and read the diff. */
class LedgerGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "huvudbok");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    private static final String UNDERLAG = Examples.example("sie/underlag.yaml");
    private static final String KOMMUN_BAS = Examples.example("sie/bokforing-2023.se");
    private static final String BAS = Examples.example("sie/bokforing-2023-bas.se");
    private static final String OWN = Examples.example("sie/kontoplan.yaml");

    @TestFactory
    Stream<DynamicTest> what_is_told_is_the_file() {
        return Stream.of(
                check("granskad.sv.txt", KOMMUN_BAS, OWN),
                check("granskad.en.txt", KOMMUN_BAS, OWN, "--lang", "en"),
                check("granskad.json", KOMMUN_BAS, OWN, "--format", "json"),
                check("fel-plan.sv.txt", BAS, "kommun-bas", "--rows", "open"),
                check("fel-plan.en.txt", KOMMUN_BAS, "bas", "--rows", "open", "--lang", "en"),
                test("inlast.yaml", "import", "sie", KOMMUN_BAS, "--plan", OWN),
                test("inlast-i-underlag.yaml", "import", "sie", BAS, "--plan", "bas", "--into", UNDERLAG));
    }

    private static DynamicTest check(String golden, String ledger, String plan, String... more) {
        List<String> call = new ArrayList<>(List.of("check", "--width", "100", "--sie", ledger, "--plan", plan));
        call.addAll(List.of(more));
        call.add(UNDERLAG);
        return test(golden, call.toArray(String[]::new));
    }

    private static DynamicTest test(String golden, String... call) {
        return DynamicTest.dynamicTest(golden, () -> {
            Finsam.Run run = Finsam.finsam(call);
            compare(run.err() + run.out(), golden);
        });
    }

    private static void compare(String text, String golden) throws IOException {
        Path file = GOLDEN.resolve(golden);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, normalised(text), StandardCharsets.UTF_8);
        }
        assertThat(normalised(text)).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String normalised(String text) {
        return text.replaceAll("(?m)^(Regelbok|Rulebook|Program)( +).*$", "$1$2…")
                .replaceAll("\"(regelbok|program)\": \\{[^}]*\\}", "\"$1\": {}")
                .replace('\\', '/');
    }
}
