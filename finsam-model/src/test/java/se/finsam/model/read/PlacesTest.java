package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.Underlag;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Place;

class PlacesTest {
    @ParameterizedTest
    @CsvSource({
        "ornskoldsvik-2021.yaml, /tilldelning/1/belopp, 1258500 }",
        "ornskoldsvik-2021.yaml, /arsredovisning/balansrakning/egetKapital/utgaende, 1058307 }",
        "ornskoldsvik-2021.yaml, /insatser/0/namn, Plattform U",
        "ornskoldsvik-2023-budget.yaml, /budget/prognosEgetKapitalVidArsskifte, 650",
        "sundsvall-2021.yaml, /prognos/grupper/2/avvikelse, -280 }",
    })
    void aValueIsFoundWhereItsPlaceSays(String file, String pointer, String restOfLine) throws IOException {
        Place place = Inputs.good(file).origin().place(pointer);
        List<String> lines = Files.readAllLines(Inputs.resource("good/" + file));

        assertThat(place.pointer()).isEqualTo(pointer);
        assertThat(lines.get(place.line() - 1).substring(place.column() - 1)).isEqualTo(restOfLine);
    }

    @Test
    void linesAndColumnsAreCountedFromOne() {
        Underlag underlag = Inputs.read(Inputs.LEAST);

        assertThat(underlag.origin().place("/schema")).isEqualTo(new Place("/schema", 1, 9));
        assertThat(underlag.origin().place("/forbund/namn")).isEqualTo(new Place("/forbund/namn", 5, 9));
    }

    @Test
    void jsonHasPlacesToo() {
        Underlag underlag = Inputs.read("""
                {
                  "schema": "finsam-underlag/1",
                  "rakenskapsar": 2021,
                  "forbund": { "namn": "A" }
                }
                """);

        assertThat(underlag.origin().place("/rakenskapsar")).isEqualTo(new Place("/rakenskapsar", 3, 19));
    }

    @Test
    void aLineOfNdjsonHasTheLineOfTheFile() {
        List<ReadResult> results = UnderlagReader.standard().read(Inputs.resource("good/tilldelning-2022.ndjson"));

        assertThat(results).hasSize(6);
        assertThat(results.get(3).underlag().orElseThrow().origin().place("/forbund/namn"))
                .returns(4, Place::line);
    }

    @Test
    void whatHasNoPlaceIsAtLineZero() {
        assertThat(Inputs.read(Inputs.LEAST).origin().place("/budget")).isEqualTo(new Place("/budget", 0, 0));
        assertThat(Origin.MEMORY.places()).isEqualTo(Map.of());
    }
}
