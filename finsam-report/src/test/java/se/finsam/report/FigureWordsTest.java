package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.source.Language;
import se.finsam.report.html.HtmlReport;

class FigureWordsTest {
    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");
    private static final Pattern PATH = Pattern.compile("/[a-z]+[A-Za-z]*/");
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+[a-zåäö]*(\\.[a-z][A-Za-z]+|\\[\\]|[a-z][A-Z][a-z]+)");

    private final ReportContent content = Reports.content(Reports.ORNSKOLDSVIK, Language.SV);

    private List<Figur> figures(String control) {
        return new FigureWords(content).of(Reports.row(Reports.ORNSKOLDSVIK, control));
    }

    @Test
    void figures_have_names_and_places_in_words() {
        List<Figur> figures = figures("NR-EGETKAPITAL");
        assertThat(figures.get(0).namn()).isEqualTo("eget kapital");
        assertThat(figures.get(0).platser())
                .isEqualTo("rad 72, Årsredovisning › Balansräkning › Eget kapital › Utgående");
        assertThat(figures.get(1).platser()).isEqualTo("rad 20–22");
        assertThat(figures).extracting(Figur::platser).noneMatch(place -> place.contains("egetkapital-trappa"));
    }

    @Test
    void a_count_that_says_nothing_when_it_is_zero_is_left_out() {
        assertThat(Reports.row(Reports.ORNSKOLDSVIK, "FL24-DELAR").tal()).containsEntry("antalOkanda", 0);
        assertThat(figures("FL24-DELAR"))
                .extracting(Figur::namn)
                .contains("saknade delar")
                .doesNotContain("okända uppgifter");
    }

    @Test
    void a_name_that_a_rulebook_has_no_words_for_is_split_into_words() {
        assertThat(FigureWords.split("antalDeltagare")).isEqualTo("antal deltagare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ornskoldsvik-2021", "ornskoldsvik-2023-budget", "sundsvall-2021"})
    void no_page_has_a_path_or_a_key(String example) {
        String page = HtmlReport.of(Reports.content(example + ".yaml", Language.SV))
                .replaceAll("(?s)<(style|script|head)\\b.*?</\\1>", "")
                .replace("<wbr/>", "");
        Set<String> found = new TreeSet<>();
        Matcher texts = TEXT.matcher(page);
        while (texts.find()) {
            String text = texts.group(1).replaceAll("\\S*[a-z0-9-]+\\.(yaml|ndjson|se|gov)", "");
            for (Pattern pattern : List.of(PATH, KEY)) {
                Matcher match = pattern.matcher(text);
                while (match.find()) {
                    found.add(match.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
