package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Nyckel;

/** {@code docs/fakta.md}: what a rule can ask, as the facts' own documentation says it. */
class FactGuideTest {
    private static final Path PAGE = Path.of("..", "docs", "fakta.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "se", "finsam", "rules", "fakta");
    private static final Pattern DOC =
            Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public record (\\w+)");
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) ([^@]*)");

    @Test
    void the_page_lists_every_fact_with_its_fields() throws IOException, ClassNotFoundException {
        StringBuilder page = new StringBuilder("""
                # The facts that a rule can ask

                Computed in Java from the input, null-free: a fact is there only where all of it is known. `BigDecimal` is kronor or a share, `int` a
                count or days. Under `fakta` in a `regel.yaml` a fact gets a name (docs/regelspraket.md); a field that is a *key* says there which of several
                is meant: `'Beslutstid[frist = "indikatorer-senast"]'`. Every fact has `objekt` too: the insats, sammanträde, note … that it is about, the empty text for the förbund.
                Made from the code by `FactGuideTest`; how to use them: [regelutveckling.md](regelutveckling.md).
                """);
        List<Path> files;
        try (Stream<Path> all = Files.list(SOURCES)) {
            files = all.sorted().toList();
        }
        int facts = 0;
        for (Path file : files) {
            Matcher doc = DOC.matcher(Files.readString(file));
            if (doc.find()) {
                Class<?> type = Class.forName("se.finsam.rules.fakta." + doc.group(2));
                if (Faktum.class.isAssignableFrom(type)) {
                    facts++;
                    page.append(section(type, text(doc.group(1))));
                }
            }
        }
        assertThat(facts).isGreaterThan(40);
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(PAGE, page.toString());
        }
        assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
    }

    private static String section(Class<?> type, String doc) {
        int params = doc.indexOf("@param");
        Map<String, String> said = new TreeMap<>();
        Matcher param = PARAM.matcher(doc);
        while (param.find()) {
            said.put(param.group(1), param.group(2).strip());
        }
        StringBuilder section = new StringBuilder(
                "\n## " + type.getSimpleName() + "\n\n" + (params < 0 ? doc : doc.substring(0, params)).strip()
                        + "\n\n| field | type | is |\n| --- | --- | --- |\n");
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getName().equals("spar")) {
                assertThat(said).as(type.getSimpleName()).containsKey(component.getName());
                section.append("| `")
                        .append(component.getName())
                        .append("` | ")
                        .append(component.getGenericType().getTypeName().replaceAll("\\w+\\.", ""))
                        .append(component.isAnnotationPresent(Nyckel.class) ? ", key" : "")
                        .append(" | ")
                        .append(said.getOrDefault(component.getName(), "").replace("|", "\\|"))
                        .append(" |\n");
            }
        }
        return section.toString();
    }

    /** A comment without its stars, its line breaks and its markup. */
    private static String text(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*?\\s?", "")
                .replaceAll("\\{@(?:link|code) #?([^}]*)}", "`$1`")
                .replaceAll("<p>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
