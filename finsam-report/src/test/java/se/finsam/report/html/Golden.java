package se.finsam.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a page with the file that holds what it shall be; the rulebook's version and hash are normalised. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("finsam.golden"));

    private Golden() {}

    static void compare(String page, String name) throws IOException {
        Path file = FOLDER.resolve(name);
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, normalised(page), StandardCharsets.UTF_8);
        }
        assertThat(normalised(page)).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String normalised(String page) {
        return page.replaceAll(
                        "(<dt>(?:Regelbok|Rulebook)</dt>\\s*<dd>)[^<]*(<br/><span class=\"hash\">)[^<]*", "$1…$2…")
                .replaceAll("(Framställd av|Made by) finsam [^ ]+[.] ", "$1 finsam …. ")
                .replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
                .replaceAll("(?s)<script>.*?</script>", "<script>…</script>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…")
                .replace("..\\examples\\", "../examples/");
    }
}
