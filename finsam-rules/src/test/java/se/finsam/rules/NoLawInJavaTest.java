package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No figure, share, day or list of codes of law stands in Java: it is a parameter, with a date and a source. What looks like
 * one and is none stands in {@code house/no-law-in-java.yaml}, each with what it is.
 */
class NoLawInJavaTest {
    /** Where facts, deadlines and days are computed, and where rows are made of them. */
    private static final List<String> PACKAGES =
            List.of("check", "derive", "fakta", "followup", "frister", "judgement", "kalender");

    private static final Path SOURCES = Path.of("src/main/java/se/finsam/rules");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\d_]*(?:\\.\\d+)?(?![\\w.])");
    private static final Pattern WRITTEN_NUMBER = Pattern.compile("\"-?\\d+(?:[.,]\\d+)?\"");
    private static final Pattern CODES = Pattern.compile(
            "(?:Set|List)\\.of\\(\\s*\"[A-ZÅÄÖ][A-ZÅÄÖ_0-9]+\"\\s*,[^;]*?\\)|case \"[A-ZÅÄÖ_0-9]+\"\\s*,[^:>]*?->"
                    // The same of constants and of enums, in which a model has its codes.
                    + "|(?:Set|List|EnumSet)\\.of\\(\\s*(?:\\w+\\.)?[A-Z][A-Z_]+\\s*,[^;]*?\\)|case [A-Z][A-Z_]+\\s*,[^:>;]*?->");

    /** What every computation is made of. */
    private static final Set<String> PLAIN = Set.of("0", "1");

    @Test
    void what_looks_like_a_figure_or_a_list_of_law_is_known_to_be_none() throws IOException {
        assertThat(found()).containsExactlyElementsOf(known());
    }

    @Test
    void a_share_a_day_and_a_list_of_codes_are_seen() {
        assertThat(literals("""
                        /** Half (0.7) of it. */
                        BigDecimal half = new BigDecimal("0.5"); // 99
                        int quorum = seats / 2 + 1;
                        Set<String> kinds = Set.of("LAN", "BORGEN");
                        String text = "högst 21 dagar";
                        Set<Part> two = EnumSet.of(Part.REGION, Part.KOMMUN);
                        case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN -> half;
                        """))
                .containsExactlyInAnyOrder(
                        "\"0.5\"",
                        "2",
                        "Set.of(\"LAN\", \"BORGEN\")",
                        "EnumSet.of(Part.REGION, Part.KOMMUN)",
                        "case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN ->");
    }

    private static Set<String> found() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    for (String literal : literals(Files.readString(file))) {
                        found.add(file.getFileName() + ": " + literal);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> literals(String source) {
        String code = COMMENT.matcher(source).replaceAll(" ");
        List<String> literals = new ArrayList<>();
        for (Pattern pattern : List.of(WRITTEN_NUMBER, CODES)) {
            for (Matcher matcher = pattern.matcher(code); matcher.find(); ) {
                literals.add(matcher.group().replaceAll("\\s+", " "));
            }
        }
        for (Matcher matcher = NUMBER.matcher(TEXT.matcher(code).replaceAll("\"\"")); matcher.find(); ) {
            if (!PLAIN.contains(matcher.group())) {
                literals.add(matcher.group());
            }
        }
        return literals;
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        for (JsonNode line :
                new YAMLMapper().readTree(Files.readString(Path.of("src/test/resources/house/no-law-in-java.yaml")))) {
            assertThat(line.path("why").asText()).as(line.toString()).isNotEmpty();
            for (JsonNode literal : line.path("literals")) {
                known.add(line.path("file").asText() + ": " + literal.asText());
            }
        }
        return known;
    }
}
