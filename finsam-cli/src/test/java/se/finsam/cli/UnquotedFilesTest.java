package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of another kind that is named by mistake, or by someone who wants to read it, is refused and never quoted. */
class UnquotedFilesTest {
    private static final String SECRET = "x4711y";

    private static final Map<String, String> FILES = Map.of(
            "passwd",
            "root:" + SECRET + ":0:0:root:/root:/bin/bash\nbin:" + SECRET + ":1:1::/:/sbin/nologin\n",
            "key.pem",
            "-----BEGIN PRIVATE KEY-----\nMIIE" + SECRET + "\n-----END PRIVATE KEY-----\n",
            "token",
            SECRET + "\n",
            "settings.env",
            "TOKEN=" + SECRET + "\nUSER=a\n",
            "secrets.yaml",
            "password: " + SECRET + "\n" + SECRET + ": a\n",
            "secrets.json",
            "{\"token\": \"" + SECRET + "\", \"" + SECRET + "\": 1}",
            "broken.json",
            "{\"token\": " + SECRET,
            "list.yaml",
            "- " + SECRET + "\n- [" + SECRET + "]\n",
            "netrc",
            "machine a login b password " + SECRET + "\n\"" + SECRET + "\n",
            "sshd_config",
            "# a comment " + SECRET + "\nPort 22\nPassword " + SECRET + "\n");

    /** Each way in which a call names a file; FILE is where it stands. */
    private static final List<String> CALLS = List.of(
            "check FILE",
            "check --previous FILE UNDERLAG",
            "check --judgements FILE UNDERLAG",
            "check --sie FILE --plan kommun-bas UNDERLAG",
            "check --sie LEDGER --plan FILE UNDERLAG",
            "check --rulebook FILE UNDERLAG",
            "explain FILE NR-EGETKAPITAL",
            "deadlines FILE --year 2022",
            "import sie FILE --plan kommun-bas -o OUT",
            "import sie LEDGER --plan FILE -o OUT",
            "import sie LEDGER --plan kommun-bas --into FILE -o OUT",
            "judge --answers FILE UNDERLAG",
            "judge --answers FILE --judgements FILE2 UNDERLAG",
            "merge UNDERLAG FILE -o OUT",
            "template --for FILE");

    @TempDir
    private Path folder;

    static Stream<String> calls() {
        return CALLS.stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isRefusedAndNotQuoted(String call) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path foreign = Files.writeString(folder.resolve(file.getKey()), file.getValue());
            List<String> arguments = new ArrayList<>();
            for (String word : call.split(" ", -1)) {
                arguments.add(argument(word, foreign));
            }

            Finsam.Run run = Finsam.finsam(arguments.toArray(String[]::new));

            assertThat(run.code())
                    .as(call + " " + file.getKey() + "\n" + run.err())
                    .isIn(3, 4);
            assertThat(run.out() + run.err()).as(call + " " + file.getKey()).doesNotContain(SECRET);
            assertThat(run.err()).as(call + " " + file.getKey()).isNotBlank();
        }
    }

    private String argument(String word, Path foreign) throws IOException {
        return switch (word) {
            case "FILE" -> foreign.toString();
            case "FILE2" ->
                Files.copy(foreign, folder.resolve("other-" + foreign.getFileName()))
                        .toString();
            case "UNDERLAG" -> Examples.DEVIATES;
            case "LEDGER" -> Examples.example("sie/bokforing-2023.se");
            case "OUT" -> folder.resolve("out.yaml").toString();
            default -> word;
        };
    }
}
