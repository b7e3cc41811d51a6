package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.read.Inputs.bare;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/** How a document is written is told by what stands in it, never by its name. */
class ContentDetectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // YAML as people write it
                "schema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: 2021\nforbund: { namn: Förbundet }\n",
                "# en kommentar\n\n---\nschema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: 2021\nforbund:\n  namn: Förbundet",
                "schema: finsam-underlag/1\r\nenhet: SEK\r\nrakenskapsar: 2021\r\nforbund:\r\n  namn: Förbundet\r\n",
                "%YAML 1.1\n---\nschema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: 2021\nforbund: { namn: Förbundet }\n...\n",
                // YAML that looks like JSON
                "{ schema: finsam-underlag/1, enhet: SEK, rakenskapsar: 2021, forbund: { namn: Förbundet } }",
                "{ schema: finsam-underlag/1, enhet: SEK,\n  rakenskapsar: 2021, forbund: { namn: Förbundet } }\n",
                "{\n  schema: finsam-underlag/1, enhet: SEK,\n  rakenskapsar: 2021, forbund: { namn: Förbundet } }\n",
                // JSON over several lines
                "{\n\"schema\": \"finsam-underlag/1\",\n\"enhet\": \"SEK\",\n\"rakenskapsar\": 2021,\n\"forbund\": {\"namn\":\"Förbundet\"}\n}",
                "\n\n{ \"schema\": \"finsam-underlag/1\",\n\"enhet\": \"SEK\", \"rakenskapsar\": 2021, \"forbund\":\n{\"namn\":\"Förbundet\"} }",
                "{\r\n\r\n\"schema\":\"finsam-underlag/1\",\"enhet\":\"SEK\",\"rakenskapsar\":2021,\"forbund\":\r\n{\"namn\":\"Förbundet\"}}\r\n",
                // JSON on one line
                "{\"schema\":\"finsam-underlag/1\",\"enhet\":\"SEK\",\"rakenskapsar\":2021,\"forbund\":{\"namn\":\"Förbundet\"}}",
                " {\"schema\":\"finsam-underlag/1\",\"enhet\":\"SEK\",\"rakenskapsar\":2021,\"forbund\":{\"namn\":\"Förbundet\"}} \n\n",
            })
    void theSameIsReadHoweverItIsWritten(String text) {
        assertThat(bare(Inputs.read(text))).isEqualTo(bare(Inputs.read(Inputs.LEAST)));
        assertThat(bare(Inputs.read("\uFEFF" + text))).isEqualTo(bare(Inputs.read(Inputs.LEAST)));
    }

    @Test
    void aListOfObjectsBelowTheFirstLineIsNotNdjson() {
        String json = Inputs.LEAST_JSON.replaceFirst("}$", ",\"beslut\":[")
                + "\n{\"arende\":\"a\"},\n{\"arende\":\"b\"}\n]}\n";

        assertThat(Inputs.read(json).beslut()).hasSize(2);
    }

    @Test
    void bracketsAndQuotesInsideATextAreNotCounted() {
        String json = Inputs.LEAST_JSON.replace("Förbundet", "}{\\\"}[ \\\\");

        assertThat(Inputs.read(json).forbund().namn()).isEqualTo("}{\"}[ \\");
        assertThat(UnderlagReader.standard().read(json + "\n" + json, "rader")).hasSize(2);
    }

    @Test
    void aListOfUnderlagIsOneErrorAndNotSomeResults() {
        assertThat(UnderlagReader.standard()
                        .read("[\n" + Inputs.LEAST_JSON + ",\n" + Inputs.LEAST_JSON + "\n]", "lista"))
                .singleElement()
                .satisfies(result -> assertThat(result.errors())
                        .singleElement()
                        .returns(InputError.Kind.WRONG_TYPE, InputError::kind));
    }

    @Test
    void aLedgerInTheUnderlagsPlaceIsToldAsOne() {
        byte[] ledger = "#FLAGGA 0\n#FORMAT PC8\n#FNAMN \"F\u00f6rbundet\"\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(UnderlagReader.standard().read(ledger, "bok.se"))
                .singleElement()
                .satisfies(
                        result -> assertThat(result.errors())
                                .extracting(error -> error.message(Language.SV))
                                .containsExactly(
                                        "rad 1, kolumn 1, /: kan inte tolkas: \"#FLAGGA\"; väntade ett underlag; "
                                                + "filen är en huvudbok i SIE, som läggs till ett underlag med --sie eller import sie"));
    }

    @Test
    void aCommentThatSpeaksOfAFlagIsAComment() {
        assertThat(bare(Inputs.read("#FLAGGA upp\n" + Inputs.LEAST))).isEqualTo(bare(Inputs.read(Inputs.LEAST)));
    }
}
