package se.finsam.model.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Limits;

/** At a limit a document is read; one over, it is refused, and the place is told. */
class LimitsTest {
    private static final Limits WIDE = Limits.STANDARD;

    @Test
    void bytes() {
        String yaml = Inputs.LEAST;
        int size = yaml.getBytes(UTF_8).length;

        assertThat(messages(yaml, bytes(size))).isEmpty();
        assertThat(messages(yaml, bytes(size - 1)))
                .containsExactly("/: över gränsen; väntade högst " + (size - 1) + " byte");
    }

    @Test
    void bytesOfAJsonDocument() {
        String json = Inputs.LEAST_JSON;
        int size = json.getBytes(UTF_8).length;

        assertThat(messages(json, bytes(size))).isEmpty();
        assertThat(messages(json, bytes(size - 1)))
                .containsExactly("/: över gränsen; väntade högst " + (size - 1) + " byte");
    }

    @Test
    void bytesOfALineOfNdjsonCostOnlyThatLine() {
        String line = Inputs.LEAST_JSON;
        String longer = line.replace("Förbundet", "Förbundets");
        int size = line.getBytes(UTF_8).length;

        assertThat(messages(String.join("\n", line, longer, line, ""), bytes(size)))
                .containsExactly("rad 2, kolumn 1, /: över gränsen; väntade högst " + size + " byte");
        assertThat(messages(String.join("\n", longer, line, line, ""), bytes(size)))
                .containsExactly("rad 1, kolumn 1, /: över gränsen; väntade högst " + size + " byte");
    }

    @Test
    void depth() {
        String yaml = Inputs.LEAST + "beslut:\n  - { arende: a }\n";

        assertThat(messages(yaml, new Limits(WIDE.bytes(), 3, WIDE.values(), WIDE.characters())))
                .isEmpty();
        assertThat(messages(yaml, new Limits(WIDE.bytes(), 2, WIDE.values(), WIDE.characters())))
                .containsExactly("rad 7, kolumn 15, /beslut/0/arende: över gränsen; väntade högst 2 nivåer");
    }

    @Test
    void a_tilldelning_has_no_more_rows_than_there_can_be_medlemmar() {
        StringBuilder rows = new StringBuilder("tilldelning:\n");
        for (int i = 1; i <= 400; i++) {
            rows.append("  - { medlem: Kommun ").append(i).append(", belopp: 1 }\n");
        }

        assertThat(messages(Inputs.LEAST + rows, WIDE)).isEmpty();
        assertThat(messages(Inputs.LEAST + rows + "  - { medlem: Kommun 401, belopp: 1 }\n", WIDE))
                .containsExactly(
                        "rad 407, kolumn 5, /tilldelning/400: över gränsen: \"401\"; väntade högst 400 rader, en för varje medlem");
    }

    @Test
    void values() {
        assertThat(messages(Inputs.LEAST, new Limits(WIDE.bytes(), WIDE.depth(), 6, WIDE.characters())))
                .isEmpty();
        assertThat(messages(Inputs.LEAST, new Limits(WIDE.bytes(), WIDE.depth(), 5, WIDE.characters())))
                .containsExactly("rad 5, kolumn 9, /forbund/namn: över gränsen; väntade högst 5 värden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Inputs.LEAST_JSON,
                "{ schema: finsam-underlag/1, rakenskapsar: 2021, forbund: { namn: Förbundet } }"
            })
    void charactersOfATextAndOfAKey(String text) {
        String longest = "n".repeat(30);

        assertThat(messages(text.replace("Förbundet", longest), characters(30))).isEmpty();
        assertThat(messages(text.replace("Förbundet", longest + "n"), characters(30)))
                .singleElement()
                .asString()
                .endsWith("/forbund/namn: över gränsen; väntade högst 30 tecken");
        assertThat(messages(text.replace("namn", longest + "n"), characters(30)))
                .singleElement()
                .asString()
                .endsWith("/forbund: över gränsen; väntade högst 30 tecken");
    }

    @Test
    void charactersOfANumber() {
        assertThat(messages(Inputs.LEAST_JSON.replace("2021", "9".repeat(31)), characters(30)))
                .containsExactly("rad 1, kolumn 60, /rakenskapsar: över gränsen; väntade högst 30 tecken");
    }

    @Test
    void charactersOfALineOfYaml() {
        Limits narrow = new Limits(WIDE.bytes(), WIDE.depth(), WIDE.values(), WIDE.characters(), 40, WIDE.items());

        assertThat(messages(Inputs.LEAST + "#" + "x".repeat(39) + "\n", narrow)).isEmpty();
        assertThat(messages(Inputs.LEAST + "#" + "x".repeat(40) + "\n", narrow))
                .containsExactly("rad 6, kolumn 41, /: över gränsen: \"41\"; väntade rader om högst 40 tecken i YAML");
        assertThat(messages(Inputs.LEAST_JSON, narrow)).isEmpty();
    }

    @Test
    void itemsOfAList() {
        Limits few = new Limits(WIDE.bytes(), WIDE.depth(), WIDE.values(), WIDE.characters(), WIDE.line(), 2);

        assertThat(messages(Inputs.LEAST + "insatser: [ { namn: A }, { namn: B } ]\n", few))
                .isEmpty();
        assertThat(messages(Inputs.LEAST + "insatser: [ { namn: A }, { namn: B }, { namn: C } ]\n", few))
                .containsExactly("rad 6, kolumn 11, /insatser: över gränsen; väntade högst 2 rader i en lista");
    }

    @Test
    void medlemmarThatSwedenDoesNotHave() {
        StringBuilder yaml = new StringBuilder(Inputs.LEAST).append("  medlemmar:\n");
        for (int i = 0; i < 401; i++) {
            yaml.append("    - { namn: K").append(i).append(", part: KOMMUN }\n");
        }
        assertThat(messages(yaml.toString(), WIDE))
                .containsExactly("rad 407, kolumn 7, /forbund/medlemmar/400: över gränsen: \"401\"; väntade"
                        + " högst 400 medlemmar");
    }

    @Test
    void errorsAreToldToAThousandAndCounted() {
        StringBuilder yaml = new StringBuilder(Inputs.LEAST);
        for (int i = 0; i < 5_000; i++) {
            yaml.append("okand").append(i).append(": 1\n");
        }
        List<String> told = messages(yaml.toString(), WIDE);
        assertThat(told).hasSize(1_001);
        assertThat(told.get(0)).contains("okand0");
        assertThat(told.get(1_000)).isEqualTo("/: över gränsen: \"5000\"; väntade högst 1000 fel att rätta i taget");
    }

    @Test
    void whatWasFoundBeforeTheLimitIsToldToo() {
        assertThat(Inputs.errors(UnderlagReader.withLimits(characters(30))
                        .read(Inputs.LEAST + "enhet: TKR\nbudget: " + "x".repeat(31) + "\n", "text")))
                .extracting(InputError::kind)
                .containsExactly(InputError.Kind.DUPLICATE_KEY, InputError.Kind.LIMIT);
    }

    @Test
    void hostileInputIsAnsweredInSeconds() {
        List<String> hostile = List.of(
                "\n".repeat(5_000_000),
                "[".repeat(1_000_000),
                "a: ".repeat(1_000_000),
                "{\"a\":" + "9".repeat(90_000) + "}",
                Inputs.LEAST + "# " + "x".repeat(16_000_000) + "\n",
                Inputs.LEAST + "  medlemmar:\n" + "    - { namn: A, part: KOMMUN }\n".repeat(2_000) + "tilldelning:\n"
                        + "  - { medlem: Ö, belopp: 1 }\n".repeat(20_000));

        for (String text : hostile) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(2), () -> assertThat(Inputs.errors(text)).isNotEmpty());
        }
    }

    private static Limits bytes(int bytes) {
        return new Limits(bytes, WIDE.depth(), WIDE.values(), WIDE.characters());
    }

    private static Limits characters(int characters) {
        return new Limits(WIDE.bytes(), WIDE.depth(), WIDE.values(), characters);
    }

    private static List<String> messages(String text, Limits limits) {
        return Inputs.errors(UnderlagReader.withLimits(limits).read(text, "text")).stream()
                .map(error -> error.message(Language.SV))
                .toList();
    }
}
