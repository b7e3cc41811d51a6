package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagrumsfil;
import se.finsam.rules.report.Grund;
import se.finsam.rules.rulebook.RulebookInternals;

/** {@code docs/lagrum.md}: every provision that binds a förbund, with the controls that test it, or why none does. */
class LawGuideTest {
    private static final Path SOURCE = Path.of("..", "docs", "lagrum.yaml");
    private static final Pattern CONTROL = Pattern.compile("\\b(?:FL\\d+|RAK|FRIST|SAM|NR|KL\\d*|MAL)-[A-ZÅÄÖ-]+");
    private static final Path PAGE = Path.of("..", "docs", "lagrum.md");
    /** What a control is of that says whether a law, or what a law makes binding, is followed. */
    private static final Set<Grund> BINDING = Set.of(Grund.LAG, Grund.FORBUNDSORDNING);

    private static final List<Kontrollfil> CONTROLS =
            RulebookInternals.bok(Cases.CHECKER.rulebook()).kontroller();

    @Test
    void no_paragraph_of_the_act_is_missing() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode provision : laws().get(0).get("bestammelser")) {
            paragraphs.add(provision.get("paragraf").asText());
        }
        Stream<String> all =
                Stream.concat(IntStream.rangeClosed(1, 28).mapToObj(String::valueOf), Stream.of("5 a", "19 a"));
        assertThat(paragraphs).containsExactlyInAnyOrderElementsOf(all.toList());
    }

    /** {@code pekar}: the references as they stand in the act's own text, each paragraph or, of laglighetsprövning, the chapter. */
    @Test
    void each_provision_of_kommunallagen_that_the_act_points_to_is_listed_and_no_other() throws IOException {
        List<String> pointed = new ArrayList<>();
        for (JsonNode provision : laws().get(0).get("bestammelser")) {
            for (JsonNode place : provision.path("pekar")) {
                pointed.add(
                        place.asText() + " genom " + provision.get("paragraf").asText());
            }
        }
        List<String> listed = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (JsonNode provision : laws().get(1).get("bestammelser")) {
            places.add(place(provision));
            String through = " genom " + provision.get("genom").asText();
            if (pointed.contains(provision.get("kapitel").asText() + through)) {
                listed.add(provision.get("kapitel").asText() + through);
            } else if (!provision.has("via")) {
                listed.add(place(provision) + through);
            }
        }

        // The revisorer's election is by 14 §, which is listed for the board's.
        pointed.remove("4:8 genom 25");
        assertThat(pointed).hasSizeGreaterThan(50);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(pointed);
        for (JsonNode provision : laws().get(1).get("bestammelser")) {
            if (provision.has("via")) {
                assertThat(places)
                        .as(place(provision))
                        .contains(provision.get("via").asText());
            }
        }
    }

    @Test
    void no_chapter_of_the_act_on_accounts_is_missing() throws IOException {
        TreeSet<String> chapters = new TreeSet<>();
        for (JsonNode law : laws()) {
            if (law.get("lag").asText().equals("2018:597")) {
                law.get("bestammelser")
                        .forEach(one -> chapters.add(one.get("kapitel").asText()));
            }
        }
        assertThat(chapters)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 13).mapToObj(String::valueOf).toList());
    }

    @Test
    void every_control_that_a_reason_names_is_there() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        for (JsonNode law : laws()) {
            for (JsonNode provision : law.get("bestammelser")) {
                Matcher id = CONTROL.matcher(provision.path("varfor").asText(""));
                while (id.find()) {
                    named.add(id.group());
                }
            }
        }
        assertThat(named)
                .hasSizeGreaterThan(10)
                .isSubsetOf(CONTROLS.stream().map(Kontrollfil::id).toList());
    }

    @Test
    void what_no_control_tests_as_law_says_why() throws IOException {
        List<String> silent = new ArrayList<>();
        for (JsonNode law : laws()) {
            for (JsonNode provision : law.get("bestammelser")) {
                if (controls(law.get("lag").asText(), provision, true).isEmpty() && !provision.has("varfor")) {
                    silent.add(law.get("lag").asText() + " " + provision);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void what_a_control_cites_of_these_statutes_is_listed() throws IOException {
        Map<String, TreeSet<String>> listed = new LinkedHashMap<>();
        for (JsonNode law : laws()) {
            TreeSet<String> places = listed.computeIfAbsent(law.get("lag").asText(), key -> new TreeSet<>());
            law.get("bestammelser").forEach(provision -> places.add(place(provision)));
        }
        List<String> missing = new ArrayList<>();
        for (Kontrollfil control : CONTROLS) {
            for (Lagrumsfil cited : cited(control)) {
                TreeSet<String> places = listed.get(cited.lag());
                if (places != null && cited.paragraf() != null && !places.contains(place(cited))) {
                    missing.add(control.id() + ": " + cited.lag() + " " + place(cited));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_page_is_what_the_rulebook_says() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Lagens paragrafer, och vad som prövar dem

                Varje paragraf i lagen (2003:1210) och varje bestämmelse som den pekar på: vad den begär, vilka kontroller som prövar något som den
                binder förbundet till, och varför ingen gör det där det är så. *Nämns av* är kontroller som tar upp samma fråga men prövar god sed, en
                rekommendation eller räkenskaperna: de säger inte att lagen är följd. En kontroll prövar inte allt i en paragraf; vad den prövar står i
                [kontroller.md](kontroller.md).
                Görs av `LawGuideTest` ur [lagrum.yaml](lagrum.yaml) och `rules/`.
                """);
        for (JsonNode law : laws()) {
            page.append("\n## ").append(law.get("namn").asText()).append("\n\n");
            page.append("| § | Begär | Prövas av | Nämns av | Annars |\n| --- | --- | --- | --- | --- |\n");
            for (JsonNode provision : law.get("bestammelser")) {
                page.append("| ").append(shown(provision)).append(" | ");
                page.append(provision.get("begar").asText()).append(" | ");
                page.append(String.join(", ", controls(law.get("lag").asText(), provision, true)))
                        .append(" | ");
                page.append(String.join(", ", controls(law.get("lag").asText(), provision, false)));
                page.append(" | ").append(provision.path("varfor").asText("")).append(" |\n");
            }
        }
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(PAGE, page.toString());
        }
        assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
    }

    private static JsonNode laws() throws IOException {
        return new YAMLMapper().readTree(SOURCE.toFile()).get("lagar");
    }

    /**
     * The controls that cite a provision.
     *
     * @param binding those that test what binds the förbund, else those that test good practice, a recommendation or the accounts
     */
    private static List<String> controls(String law, JsonNode provision, boolean binding) {
        TreeSet<String> ids = new TreeSet<>();
        for (Kontrollfil control : CONTROLS) {
            for (Lagrumsfil cited : cited(control)) {
                boolean binds = BINDING.contains(control.grund());
                if (binds == binding && cited.lag().equals(law) && place(cited).equals(place(provision))) {
                    ids.add(control.id());
                }
            }
        }
        return List.copyOf(ids);
    }

    private static List<Lagrumsfil> cited(Kontrollfil control) {
        return control.lagrum() == null ? List.of() : control.lagrum();
    }

    private static String place(Lagrumsfil cited) {
        return (cited.kapitel() == null ? "" : cited.kapitel() + ":") + cited.paragraf();
    }

    private static String place(JsonNode provision) {
        return (provision.has("kapitel") ? provision.get("kapitel").asText() + ":" : "")
                + provision.get("paragraf").asText();
    }

    private static String shown(JsonNode provision) {
        String chapter = provision.has("kapitel") ? provision.get("kapitel").asText() + " kap. " : "";
        String paragraph = provision.get("paragraf").asText();
        String through =
                provision.has("genom") ? ", genom " + provision.get("genom").asText() + " §" : "";
        return chapter + (paragraph.equals("alla") ? "" : paragraph + " §") + through;
    }
}
