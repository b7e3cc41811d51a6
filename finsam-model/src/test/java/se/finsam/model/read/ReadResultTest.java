package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

class ReadResultTest {
    private static final InputError ERROR =
            new InputError(InputError.Kind.EMPTY, new Place("", 1, 1), null, new Text("något", "something"));

    @Test
    void isAnUnderlagOrErrorsAndNeverBoth() {
        Underlag underlag = Inputs.read(Inputs.LEAST);

        assertThat(new ReadResult("a", underlag, List.of()).underlag()).contains(underlag);
        assertThat(new ReadResult("a", null, List.of(ERROR)).underlag()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadResult("a", underlag, List.of(ERROR)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadResult("a", null, List.of()));
    }

    @Test
    void keepsItsOwnErrors() {
        List<InputError> errors = new ArrayList<>(List.of(ERROR));
        ReadResult result = new ReadResult("a", null, errors);
        errors.clear();

        assertThat(result.errors()).containsExactly(ERROR).isUnmodifiable();
    }

    @Test
    void aFileThatIsNotThereIsAnErrorAndNoException(@TempDir Path folder) {
        Path missing = folder.resolve("saknas.yaml");

        for (Path unreadable : List.of(missing, folder)) {
            assertThat(UnderlagReader.standard().read(unreadable))
                    .singleElement()
                    .satisfies(result -> assertThat(result.errors())
                            .singleElement()
                            .returns(InputError.Kind.UNREADABLE, InputError::kind)
                            .extracting(error -> error.message(Language.SV))
                            .asString()
                            .startsWith("/: kan inte läsas: \"")
                            .endsWith("; väntade en fil som finns och får läsas"));
        }
    }
}
