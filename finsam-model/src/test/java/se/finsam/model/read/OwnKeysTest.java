package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egentyp;
import se.finsam.model.Egetobjekt;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Enhet;
import se.finsam.model.Insats;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** Keys that a rulebook adds: read as they are, written as they were, and held to what the rulebook says. */
class OwnKeysTest {
    private static final EgnaNycklar KEYS = new EgnaNycklar(List.of(
            key("andel", Egentyp.ANDEL),
            key("belopp", Egentyp.BELOPP),
            key("antal", Egentyp.ANTAL),
            key("tal", Egentyp.TAL),
            key("dag", Egentyp.DAG),
            key("flagga", Egentyp.JANEJ),
            new EgenNyckel("kod", Egetobjekt.INSATS, Egentyp.KOD, List.of("LAG", "MEDEL", "HOG"), new Text("sv", "en")),
            key("text", Egentyp.TEXT),
            new EgenNyckel("overst", Egetobjekt.FORBUND, Egentyp.JANEJ, null, new Text("sv", "en"))));

    private static final String HEAD = """
        schema: finsam-underlag/1
        enhet: TKR
        rakenskapsar: 2024
        forbund: { namn: F }
        """;

    private static EgenNyckel key(String name, Egentyp type) {
        return new EgenNyckel(name, Egetobjekt.INSATS, type, null, new Text("sv", "en"));
    }

    private static Underlag read(String own) {
        return Objects.requireNonNull(
                UnderlagReader.standard().read(HEAD + own, "u.yaml").get(0).value());
    }

    private static String insats(String key, String value) {
        return "insatser:\n  - namn: Klivet\n    egna:\n      " + key + ": " + value + "\n";
    }

    private static List<String> told(Underlag underlag, EgnaNycklar keys) {
        return UnderlagValidator.validate(underlag, "u.yaml", keys).errors().stream()
                .map(error -> error.message(Language.SV))
                .toList();
    }

    @Test
    void a_reader_takes_any_key_as_it_is_in_the_order_of_their_names() {
        Insats insats = Objects.requireNonNull(
                        read(insats("b", "0.820\n      a: 2024-02-30\n      d: null\n      c: true"))
                                .insatser())
                .get(0);
        assertThat(insats.egna())
                .containsExactly(
                        Map.entry("a", "2024-02-30"), Map.entry("b", new BigDecimal("0.82")), Map.entry("c", true));
        assertThat(read("egna: {}\n").egna()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]  | rad 8, kolumn 10, /insatser/0/egna/x: fel typ: \"[…]\"; väntade ett tal, en text, true eller"
                        + " false",
                "{}   | rad 8, kolumn 10, /insatser/0/egna/x: fel typ: \"{…}\"; väntade ett tal, en text, true eller"
                        + " false",
                "\" \"| rad 8, kolumn 10, /insatser/0/egna/x: fel typ: \" \"; väntade ett tal, en text, true eller"
                        + " false",
            })
    void a_reader_takes_nothing_but_single_values(String value, String message) {
        ReadResult read = UnderlagReader.standard()
                .read(HEAD + insats("x", value), "u.yaml")
                .get(0);
        assertThat(read.errors()).map(error -> error.message(Language.SV)).containsExactly(message);
    }

    @ParameterizedTest
    @EnumSource(Enhet.class)
    void what_is_written_is_read_again(Enhet unit) {
        Underlag every = EveryKey.underlag(unit);
        for (String text :
                List.of(UnderlagWriter.toYaml(every), UnderlagWriter.toJson(every), UnderlagWriter.toNdjson(every))) {
            Underlag again = Objects.requireNonNull(
                    UnderlagReader.standard().read(text, "x").get(0).value());
            assertThat(again.egna()).isEqualTo(every.egna()).hasSize(3);
            assertThat(again.insatser()).isEqualTo(every.insatser());
        }
    }

    @Test
    void texts_that_look_like_other_values_stay_texts() {
        Map<String, Object> own = Map.of("a", "true", "b", "1.5", "c", "2024-01-01", "d", "null", "e", "nej");
        Underlag underlag = read("");
        Underlag with = UnderlagValidator.require(new Underlag(
                underlag.schema(),
                underlag.enhet(),
                null,
                underlag.forbund(),
                2024,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                own,
                null,
                underlag.origin()));
        String yaml = UnderlagWriter.toYaml(with);
        assertThat(Objects.requireNonNull(
                                UnderlagReader.standard().read(yaml, "x").get(0).value())
                        .egna())
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "andel  | 0.82",
                "andel  | 1",
                "belopp | -12.34567",
                "antal  | 0",
                "tal    | -1e3",
                "dag    | 2024-02-29",
                "flagga | false",
                "kod    | HOG",
                "text   | två ord",
            })
    void a_value_that_is_what_the_rulebook_says_is_taken(String key, String value) {
        assertThat(told(read(insats(key, value)), KEYS)).isEmpty();
        assertThat(SCHEMA.validate(json(key, value), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "andel  | 82         | utanför det möjliga: \"82\"; väntade en andel från 0 till 1; 20 procent är 0.20",
                "andel  | -0.1       | utanför det möjliga: \"-0.1\"; väntade en andel från 0 till 1; 20 procent är"
                        + " 0.20",
                "andel  | mycket     | fel typ: \"mycket\"; väntade ett tal",
                "belopp | '12 kr'    | fel typ: \"12 kr\"; väntade ett belopp i siffror, utan mellanslag och"
                        + " citattecken",
                "belopp | 1e12       | utanför det möjliga: \"1000000000000\"; väntade ett belopp under tusen"
                        + " miljarder kronor",
                "antal  | 1.5        | fel typ: \"1.5\"; väntade ett heltal",
                "antal  | -1         | utanför det möjliga: \"-1\"; väntade noll eller mer",
                "dag    | 2024-02-30 | omöjligt datum: \"2024-02-30\"; väntade ett datum som 2022-03-25",
                "dag    | 2024       | fel typ: \"2024\"; väntade ett datum som 2022-03-25",
                "flagga | ja         | fel typ: \"ja\"; väntade true eller false",
                "kod    | HÖG        | okänd kod: \"HÖG\"; väntade HOG",
                "kod    | annat      | okänd kod: \"annat\"; väntade någon av LAG, MEDEL, HOG",
                "text   | 2          | fel typ: \"2\"; väntade text",
            })
    void another_value_is_told_as_of_any_key(String key, String value, String message) {
        String column = String.valueOf(9 + key.length());
        assertThat(told(read(insats(key, value)), KEYS))
                .containsExactly("rad 8, kolumn " + column + ", /insatser/0/egna/" + key + ": " + message);
        // The day of the calendar is the one thing that a schema leaves to its format.
        assertThat(SCHEMA.validate(json(key, value), InputFormat.JSON).isEmpty())
                .isEqualTo(value.equals("2024-02-30") && key.equals("text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "andl    | okänd nyckel: \"andl\"; väntade andel",
                "overst  | okänd nyckel: \"overst\"; väntade egna.overst",
                "zzzzzzz | okänd nyckel: \"zzzzzzz\"; väntade någon av regelbokens egna: andel, belopp, antal, tal,"
                        + " dag, flagga, kod, text",
            })
    void a_key_that_the_rulebook_does_not_have_is_unknown_where_it_stands(String key, String message) {
        Underlag underlag = read(insats(key, "1"));
        assertThat(told(underlag, KEYS)).containsExactly("rad 8, kolumn 7, /insatser/0/egna/" + key + ": " + message);
        assertThat(told(underlag, EgnaNycklar.INGA))
                .containsExactly("rad 8, kolumn 7, /insatser/0/egna/" + key + ": okänd nyckel: \"" + key
                        + "\"; väntade ingen nyckel här: regelboken lägger inte till någon");
        assertThat(UnderlagValidator.validate(underlag).errors()).isEmpty();
        assertThat(SCHEMA.validate(json(key, "1"), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_reading_order() {
        Underlag underlag = read("egna: { overst: 1 }\n" + insats("andel", "2\n      annan: 3"));
        assertThat(told(underlag, KEYS))
                .extracting(line -> line.replaceAll(":.*", ""))
                .containsExactly(
                        "rad 5, kolumn 17, /egna/overst",
                        "rad 9, kolumn 14, /insatser/0/egna/andel",
                        "rad 10, kolumn 7, /insatser/0/egna/annan");
        assertThatThrownBy(() -> UnderlagValidator.require(underlag, KEYS))
                .isInstanceOf(InvalidUnderlagException.class)
                .hasMessageContaining("/egna/overst");
    }

    @Test
    void an_amount_needs_a_unit_as_any_other() {
        @Nullable Underlag underlag = UnderlagReader.standard()
                .read(HEAD.replace("enhet: TKR\n", "") + insats("belopp", "1"), "u.yaml")
                .get(0)
                .value();
        assertThat(told(Objects.requireNonNull(underlag), KEYS))
                .containsExactly(
                        "rad 7, kolumn 15, /enhet: nyckel saknas; väntade enhet: SEK, TKR eller MKR, eftersom det"
                                + " finns belopp");
    }

    @Test
    void answers_are_put_beside_what_is_known_and_never_over_it() {
        Underlag underlag = read(insats("andel", "0.8"));
        Underlag answers = read(insats("flagga", "true"));
        Underlag merged = Objects.requireNonNull(
                UnderlagMerger.merge(underlag, answers, "u.yaml").value());
        assertThat(Objects.requireNonNull(merged.insatser()).get(0).egna())
                .isEqualTo(Map.of("andel", new BigDecimal("0.8"), "flagga", true));
        ReadResult other = UnderlagMerger.merge(underlag, read(insats("andel", "0.9")), "u.yaml");
        assertThat(other.errors())
                .map(InputError::kind, error -> error.place().pointer())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(InputError.Kind.CONTRADICTION, "/insatser/0/egna/andel"));
    }

    static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(UnderlagSchema.json(Language.SV, KEYS), InputFormat.JSON);

    private static String json(String key, String value) {
        boolean plain = value.matches("-?[0-9.]+(e[0-9]+)?|true|false");
        return "{\"schema\": \"finsam-underlag/1\", \"enhet\": \"TKR\", \"rakenskapsar\": 2024, \"forbund\":"
                + " {\"namn\": \"F\"}, \"insatser\": [{\"namn\": \"Klivet\", \"egna\": {\"" + key + "\": "
                + (plain ? value : "\"" + value + "\"") + "}}]}";
    }
}
