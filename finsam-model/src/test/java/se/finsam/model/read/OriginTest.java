package se.finsam.model.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.source.Origin;

class OriginTest {
    @ParameterizedTest
    @ValueSource(strings = {"ornskoldsvik-2021.yaml", "ornskoldsvik-2023-budget.yaml", "sundsvall-2021.yaml"})
    void theHashIsThatOfTheFile(String file) throws IOException {
        Path path = Inputs.resource("good/" + file);

        assertThat(Inputs.good(file).origin())
                .returns(sha256(Files.readAllBytes(path)), Origin::sha256)
                .returns(path.toString(), Origin::name);
    }

    @Test
    void theHashOfALineIsThatOfTheLineWithoutItsBreak() throws IOException {
        Path path = Inputs.resource("good/tilldelning-2022.ndjson");
        List<String> lines = Files.readAllLines(path);

        List<ReadResult> results = UnderlagReader.standard().read(path);

        for (int i = 0; i < lines.size(); i++) {
            assertThat(results.get(i).underlag().orElseThrow().origin())
                    .returns(sha256(lines.get(i).getBytes(UTF_8)), Origin::sha256)
                    .returns(path + ":" + (i + 1), Origin::name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\n\n"})
    void aFileOfOneJsonLineHasItsOwnNameAndHash(String end, @TempDir Path folder) throws IOException {
        String text = Inputs.LEAST_JSON + end;
        Path file = Files.writeString(folder.resolve("en.json"), text);

        assertThat(UnderlagReader.standard().read(file))
                .singleElement()
                .returns(file.toString(), ReadResult::name)
                .extracting(result -> result.underlag().orElseThrow().origin().sha256())
                .isEqualTo(sha256(text.getBytes(UTF_8)));
    }

    @Test
    void theHashCoversAByteOrderMark() {
        String text = "\uFEFF" + Inputs.LEAST;

        assertThat(Inputs.read(text).origin().sha256()).isEqualTo(sha256(text.getBytes(UTF_8)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
