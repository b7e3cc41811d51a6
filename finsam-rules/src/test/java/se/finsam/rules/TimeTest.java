package se.finsam.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Underlag;
import se.finsam.model.read.ReadResult;
import se.finsam.model.read.UnderlagReader;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagfil;
import se.finsam.rules.book.Lagrumsfil;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.RulebookResources;
import se.finsam.rules.book.Tidsord;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;
import se.finsam.rules.rulebook.RulebookInternals;

/** The rulebook over time: every day has its law, its values and its words. */
class TimeTest {
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Regelbok BOK = RulebookResources.BUNDLED.regelbok();

    /** The controls whose law or words have changed. */
    private static final Set<String> SHOWN = Set.of(
            "FL3-PARTER",
            "FL5-ANDELAR",
            "FL19-ANSLAGSTID",
            "FL19-BESLUTSFORHET",
            "FL19-JAV",
            "FL19-JUSTERING",
            "FL19A-DISTANS",
            "FL21-BUDGETBALANS",
            "FL21-RESULTATRESERV",
            "FL24-DELAR",
            "FL24-TID");

    /** Asked also before there was a recommendation, to say that there was none: not a gap by mistake. */
    private static final Set<String> BEFORE_THE_PARAMETER = Set.of("FL21-SKAL egetkapital-trappa");

    @Test
    void every_control_with_a_statute_has_one_in_force_every_day() {
        Set<String> wrong = new TreeSet<>();
        for (Kontrollfil kontroll : BOK.kontroller()) {
            if (!kontroll.lagrum().isEmpty()) {
                concerned(kontroll)
                        .filter(day -> cited(kontroll, day).isEmpty())
                        .forEach(day -> wrong.add(kontroll.id() + " " + day + ": no statute"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_statute_that_is_cited_is_in_force() {
        Set<String> wrong = new TreeSet<>();
        for (Kontrollfil kontroll : BOK.kontroller()) {
            concerned(kontroll)
                    .forEach(day -> cited(kontroll, day).stream()
                            .filter(place -> !BOK.lag(place.lag()).galler(day))
                            .forEach(place -> wrong.add(kontroll.id() + " " + day + ": " + place.lag())));
        }
        assertThat(wrong).isEmpty();
    }

    /** The days of the years that a control concerns. */
    private static Stream<LocalDate> concerned(Kontrollfil kontroll) {
        return days().filter(day -> !day.isBefore(kontroll.fran()));
    }

    /** Where a statute replaced another, a control that rests on one of them rests on just one of them every day. */
    @Test
    void dated_citations_have_no_gap_and_no_overlap() {
        Set<String> wrong = new TreeSet<>();
        for (Kontrollfil kontroll : BOK.kontroller()) {
            Set<String> families =
                    kontroll.lagrum().stream().map(place -> family(place.lag())).collect(Collectors.toSet());
            concerned(kontroll).forEach(day -> {
                List<Lagrumsfil> cited = cited(kontroll, day);
                for (String family : families) {
                    Set<String> statutes = cited.stream()
                            .map(Lagrumsfil::lag)
                            .filter(lag -> family(lag).equals(family))
                            .collect(Collectors.toSet());
                    if (statutes.size() != 1) {
                        wrong.add(kontroll.id() + " " + day + ": " + statutes + " of the line of " + family);
                    }
                }
                Set<String> places = new HashSet<>();
                cited.stream()
                        .map(place ->
                                place.lag() + " " + place.kapitel() + ":" + place.paragraf() + ":" + place.stycke())
                        .filter(place -> !places.add(place))
                        .forEach(place -> wrong.add(kontroll.id() + " " + day + ": twice " + place));
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void parameters_have_no_gap_and_no_overlap_from_their_first_day() {
        List<String> wrong = new ArrayList<>();
        for (Parameterfil parameter : BOK.parametrar()) {
            LocalDate first = parameter.varden().get(0).fran();
            days().filter(day -> !day.isBefore(first))
                    .filter(day -> parameter.varden().stream()
                                    .filter(value -> value.galler(day))
                                    .count()
                            != 1)
                    .forEach(day -> wrong.add(parameter.id() + " " + day));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_parameter_has_a_value_as_long_as_its_control_is_in_force() {
        List<String> wrong = new ArrayList<>();
        for (Kontrollfil kontroll : BOK.kontroller()) {
            List<String> used = kontroll.parametrar() == null ? List.of() : kontroll.parametrar();
            for (String id : used) {
                days().filter(day -> !day.isBefore(kontroll.fran())
                                && (kontroll.till() == null || !day.isAfter(kontroll.till())))
                        .filter(day -> !BEFORE_THE_PARAMETER.contains(kontroll.id() + " " + id)
                                || !day.isBefore(
                                        BOK.parameter(id).varden().get(0).fran()))
                        .filter(day -> BOK.parameter(id).varden().stream().noneMatch(value -> value.galler(day)))
                        .forEach(day -> wrong.add(kontroll.id() + " " + id + " " + day));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void words_of_the_time_have_no_gap_and_no_overlap() {
        List<String> wrong = new ArrayList<>();
        for (Tidsord tidsord : BOK.tidsord()) {
            days().filter(day -> tidsord.varden().stream()
                                    .filter(value -> value.galler(day))
                                    .count()
                            != 1)
                    .forEach(day -> wrong.add(tidsord.id() + " " + day));
        }
        assertThat(wrong).isEmpty();
        assertThat(BOK.tidsord()).extracting(Tidsord::id).doesNotHaveDuplicates();
        assertThat(BOK.ord().keySet())
                .doesNotContainAnyElementsOf(
                        BOK.tidsord().stream().map(Tidsord::id).toList());
    }

    /** A wording is given wherever a paragraph is; only a statute without a paragraph has none. */
    @Test
    void every_paragraph_has_a_wording_every_day() {
        Set<String> wrong = new TreeSet<>();
        for (Kontrollfil kontroll : BOK.kontroller()) {
            days().forEach(day -> RulebookInternals.lagrum(BOK, kontroll, day, null, Language.SV).stream()
                    .filter(place -> (place.paragraf() == null) != (place.lydelse() == null))
                    .forEach(place -> wrong.add(kontroll.id() + " " + day + ": " + place)));
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FL5-ANDELAR,2009,5",
        "FL5-ANDELAR,2010,5 + 5 a",
        "FL24-DELAR,2018,24 + 1997:614",
        "FL24-DELAR,2019,24 + 4:1",
        "FL21-BUDGETBALANS,2017,21 + 8:4",
        "FL21-BUDGETBALANS,2018,21 + 11:5",
        "FL21-RIKTLINJER,2012,21 + 8:3",
        "FL21-RIKTLINJER,2013,21 + 8:1 + 8:3",
        "FL21-RIKTLINJER,2018,21 + 11:1 + 11:3",
        "FL19-BESLUTSFORHET,2017,19 + 1991:900",
        "FL19-BESLUTSFORHET,2018,19 + 6:27"
    })
    void cites_the_paragraphs_of_the_year(String id, int year, String expected) {
        assertThat(RulebookInternals.lagrum(BOK, kontroll(id), LocalDate.of(year, 12, 31), null, Language.SV).stream()
                        .map(place -> place.paragraf() == null
                                ? place.lag()
                                : Lagfil.nyckel(place.kapitel(), place.paragraf()))
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(expected);
    }

    /** The day before 19 a § came into force it is not cited, and the day it did it is. */
    @Test
    void holds_a_meeting_to_the_law_of_its_own_day() {
        Granskningsrapport report = Cases.CHECKER.check(read("""
            schema: finsam-underlag/1
            enhet: SEK
            rakenskapsar: 2022
            forbund: { namn: Provet }
            sammantraden:
              - { datum: 2022-03-15, distans: true }
              - { datum: 2022-03-16, distans: true, distansbeslut: 2022-03-16 }
            """));

        assertThat(report.rader().stream()
                        .filter(rad -> rad.kontroll().equals("FL19A-DISTANS"))
                        .map(rad -> rad.objekt() + " " + rad.lagrum().get(0).paragraf() + " "
                                + rad.lagrum().get(0).lydelse()))
                .containsExactly("2022-03-15 19 2019:914", "2022-03-16 19 a 2022:131");
    }

    @Test
    void says_what_is_not_established() {
        List<Lagrum> then = RulebookInternals.lagrum(
                BOK, kontroll("FL19-BESLUTSFORHET"), LocalDate.of(2012, 12, 31), null, Language.SV);
        assertThat(then).last().satisfies(place -> {
            assertThat(place.lydelse()).isNull();
            assertThat(place).hasToString("kommunallagen (1991:900) (paragrafen är inte fastställd)");
        });
        assertThat(RulebookInternals.lagrum(
                        BOK, kontroll("FL21-BUDGETBALANS"), LocalDate.of(2012, 12, 31), null, Language.SV))
                .last()
                .hasToString(
                        "8 kap. 4 § kommunallagen (1991:900) (hänvisningen är inte kontrollerad mot tidens lagtext)");
        assertThat(RulebookInternals.lagrum(BOK, kontroll("FL21-BUDGETBALANS"), LAST, null, Language.SV))
                .last()
                .hasToString("11 kap. 5 § 2 st. kommunallagen (2017:725)");
    }

    /** The same underlag, with nothing changed but the year, gives the paragraphs and the words of each time. */
    @ParameterizedTest
    @ValueSource(ints = {2012, 2018, 2024})
    void gives_the_paragraphs_and_words_of_each_time(int year) throws IOException {
        String underlag = resource("underlag.yaml")
                .replace("2025", "" + (year + 1))
                .replace("2024", "" + year)
                .replace("2023", "" + (year - 1));
        Granskningsrapport report = Cases.CHECKER.check(read(underlag));

        String shown = report.rader().stream()
                .filter(rad -> SHOWN.contains(rad.kontroll()) && rad.utfall() != Utfall.KAN_EJ_BEDOMAS)
                .map(TimeTest::lines)
                .collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Files.writeString(Path.of("src/test/resources/golden/tid/" + year + ".txt"), shown + "\n");
            return;
        }
        assertThat(shown).isEqualToNormalizingNewlines(resource(year + ".txt").strip());
    }

    private static String lines(Rad rad) {
        return rad.kontroll() + (rad.objekt() == null ? "" : " (" + rad.objekt() + ")") + " " + rad.utfall() + "\n  "
                + rad.lagrum().stream()
                        .map(place -> place + (place.lydelse() == null ? "" : ", SFS " + place.lydelse()))
                        .collect(Collectors.joining("\n  "))
                + "\n  " + rad.text() + (rad.atgard() == null ? "" : "\n  " + rad.atgard());
    }

    private static String family(String sfs) {
        String before = BOK.lag(sfs).ersatter();
        return before == null ? sfs : family(before);
    }

    private static List<Lagrumsfil> cited(Kontrollfil kontroll, LocalDate day) {
        return kontroll.lagrum().stream().filter(place -> place.galler(day)).toList();
    }

    private static Kontrollfil kontroll(String id) {
        return BOK.kontroller().stream()
                .filter(kontroll -> kontroll.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    private static Underlag read(String text) {
        ReadResult result = UnderlagReader.standard().read(text, "text").get(0);
        return result.underlag()
                .orElseThrow(() -> new AssertionError(result.errors().toString()));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TimeTest.class.getResourceAsStream("/golden/tid/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
