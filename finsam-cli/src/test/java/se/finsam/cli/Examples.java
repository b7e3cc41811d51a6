package se.finsam.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The inputs that the tests run on. */
final class Examples {
    /** With a deviation from the law. */
    static final String DEVIATES = example("ornskoldsvik-2021.yaml");

    /** Six lines. */
    static final String BATCH = example("tilldelning-2022.ndjson");

    private static final String HEAD = """
            schema: finsam-underlag/1
            enhet: SEK
            forbund:
              namn: Provförbundet
              medlemmar:
                - { namn: Försäkringskassan, part: FORSAKRINGSKASSAN }
                - { namn: Region Prov, part: REGION }
                - { namn: Provs kommun, part: KOMMUN }
            rakenskapsar: 2023
            """;

    /** With the profile {@code insatser} nothing is left to check. */
    static final String NO_INSATSER = HEAD + "insatser: []\n";

    /** With the profile {@code insatser} a recommendation is not followed, and something is undecided. */
    static final String ONE_PART = HEAD + "insatser: [{ namn: Ensam, inriktning: INDIVID, parter: [Provs kommun] }]\n";

    /** Almost nothing is known. */
    static final String BARE = HEAD;

    private Examples() {}

    static String example(String name) {
        return Path.of("..", "examples", name).toString();
    }

    /** A file in a folder, by its path. */
    static String file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
