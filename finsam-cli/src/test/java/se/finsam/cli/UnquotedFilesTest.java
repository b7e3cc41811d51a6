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

    /** Other files, some of them full of words that finsam has too. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry(
                    "passwd",
                    "root:" + SECRET + ":0:0:root:/root:/bin/bash\nbin:" + SECRET + ":1:1::/:/sbin/nologin\n"),
            Map.entry("key.pem", "-----BEGIN PRIVATE KEY-----\nMIIE" + SECRET + "\n-----END PRIVATE KEY-----\n"),
            Map.entry(
                    "id_konto",
                    "-----BEGIN OPENSSH PRIVATE KEY-----\nkonto" + SECRET + "=\n-----END OPENSSH PRIVATE KEY-----\n"),
            Map.entry("token", SECRET + "\n"),
            Map.entry("settings.env", "TOKEN=" + SECRET + "\nUSER=a\n"),
            Map.entry("secrets.yaml", "password: " + SECRET + "\n" + SECRET + ": a\n"),
            Map.entry("secrets.json", "{\"token\": \"" + SECRET + "\", \"" + SECRET + "\": 1}"),
            Map.entry("broken.json", "{\"token\": " + SECRET),
            Map.entry("list.yaml", "- " + SECRET + "\n- [" + SECRET + "]\n"),
            Map.entry("netrc", "machine a login b password " + SECRET + "\n\"" + SECRET + "\n"),
            Map.entry("sshd_config", "# a comment " + SECRET + "\nPort 22\nPassword " + SECRET + "\n"),
            Map.entry("konto.log", "2024-01-02 konto: " + SECRET + "\nkonto: " + SECRET + "\nbeslut: " + SECRET + "\n"),
            Map.entry("titel.yaml", "titel: " + SECRET + "\n"),
            Map.entry("titlar.yaml", "id: 1\ntitel: " + SECRET + "\n" + SECRET + ": medlem\n"),
            Map.entry("kontroll.yaml", "- kontroll: " + SECRET + "\n  beslut: " + SECRET + "\n  " + SECRET + ": 1\n"),
            Map.entry("insatser.yaml", "insatser:\n  - " + SECRET + "\nforbund: [" + SECRET + "\n"),
            Map.entry("konton.json", "{\"konton\": [{\"losen\": \"" + SECRET + "\"}], \"" + SECRET + "\": 1}"),
            Map.entry(
                    "deployment.yaml",
                    "apiVersion: v1\nkind: Secret\nmetadata:\n  name: finsam-konto\n  labels: { titel: beslut }\n"
                            + "data:\n  belopp: " + SECRET + "\n  " + SECRET + ": [a\n"),
            Map.entry(
                    "finsam.conf",
                    "# of finsam, with medlem, huvudbok and utgarFran\nsecret " + SECRET + "\nkey: [" + SECRET));

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
            "template --for FILE",
            "confirm FILE",
            "confirm --answers FILE DRAFT",
            "confirm --confirmation FILE --styrkta DRAFT",
            "confirm --styrkta --into FILE DRAFT -o OUT",
            "read TEXT --into FILE",
            "explain --previous FILE UNDERLAG NR-EGETKAPITAL",
            "judge --answers FILE --previous FILE UNDERLAG",
            "rules lint FILE",
            "rules fmt --check --rulebook FILE",
            "rules eval --rulebook FILE ja UNDERLAG",
            "rules diff FILE FILE UNDERLAG",
            "rules build FILE -o JAR",
            "check --rulebook FILE --trust FILE --password-file FILE UNDERLAG");

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
            case "DRAFT" -> Examples.file(folder, "d.utkast.json", DraftsOf.hostile());
            case "TEXT" -> Examples.file(folder, "handling.txt", "Årsredovisning 2021\n");
            case "JAR" -> folder.resolve("out.jar").toString();
            case "OUT" -> folder.resolve("out.yaml").toString();
            default -> word;
        };
    }
}
