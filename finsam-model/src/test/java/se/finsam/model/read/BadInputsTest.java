package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

/** Every file of {@code bad/} and {@code evil/} has beside it the exact messages that it is answered with. */
class BadInputsTest {
    static List<Path> inputs() {
        return Stream.of("bad", "evil")
                .flatMap(folder -> Inputs.folder(folder).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isAnsweredWithTheExpectedMessages(Path input) throws IOException {
        holds(input, Language.SV, ".expected.txt");
    }

    @Test
    void isAnsweredInEnglishOnRequest() throws IOException {
        Path input = Inputs.resource("bad/alla-fel-pa-en-gang.yaml");

        holds(input, Language.EN, ".expected.en.txt");
    }

    /** With {@code -Dfinsam.golden=write} the messages are written as they are, to be read in the difference. */
    private static void holds(Path input, Language language, String ending) throws IOException {
        if ("write".equals(System.getProperty("finsam.golden"))) {
            Path source = Path.of(
                    "src",
                    "test",
                    "resources",
                    Objects.requireNonNull(input.getParent()).getFileName().toString());
            Files.write(source.resolve(input.getFileName() + ending), messages(input, language));
            return;
        }
        assertThat(messages(input, language)).containsExactlyElementsOf(expected(input, ending));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void errorsOfADocumentAreInReadingOrder(Path input) {
        Comparator<InputError> readingOrder = Comparator.comparingInt(
                        (InputError error) -> error.place().line())
                .thenComparingInt(error -> error.place().column());

        assertThat(UnderlagReader.standard().read(input))
                .allSatisfy(result -> assertThat(result.errors()).isSortedAccordingTo(readingOrder));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void noMessageSpeaksOfTheProgram(Path input) {
        for (Language language : Language.values()) {
            assertThat(messages(input, language))
                    .allSatisfy(message -> assertThat(message)
                            .doesNotContainPattern(
                                    "Exception|snakeyaml|jackson|Json[A-Z]|StreamRead|se\\.finsam|\\tat ")
                            .hasSizeLessThan(700)
                            .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]"));
        }
    }

    @Test
    void everyKindOfErrorInADocumentHasAnExample() {
        Set<InputError.Kind> shown = EnumSet.noneOf(InputError.Kind.class);
        for (Path input : inputs()) {
            Inputs.errors(UnderlagReader.standard().read(input)).forEach(error -> shown.add(error.kind()));
        }

        // Of a file, and not of what is in it; questions are told by who checks a folder.
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(InputError.Kind.UNREADABLE, InputError.Kind.QUESTIONS)));
    }

    private static List<String> messages(Path input, Language language) {
        return Inputs.errors(UnderlagReader.standard().read(input)).stream()
                .map(error -> error.message(language))
                .toList();
    }

    private static List<String> expected(Path input, String ending) throws IOException {
        return Files.readAllLines(Path.of(input + ending));
    }
}
