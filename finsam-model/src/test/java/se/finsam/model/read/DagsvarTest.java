package se.finsam.model.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.finsam.model.Dagsvar;
import se.finsam.model.Sammantrade;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

class DagsvarTest {
    private static final String HEAD =
            "schema: finsam-underlag/1\nforbund: { namn: Provförbundet }\nrakenskapsar: 2023\nsammantraden:\n";

    @Test
    void aDayThatIsKnownIsThatDay() {
        assertThat(meeting("{ datum: 2023-03-01, anslaget: 2023-03-10 }").anslaget())
                .isEqualTo(Dagsvar.den(LocalDate.of(2023, 3, 10)));
    }

    @Test
    void falseSaysThatItWasNotDone() {
        assertThat(requireNonNull(meeting("{ datum: 2023-03-01, anslaget: false }")
                                .anslaget())
                        .nej())
                .isTrue();
    }

    @Test
    void anAbsentKeySaysNeither() {
        assertThat(meeting("{ datum: 2023-03-01 }").anslaget()).isNull();
    }

    @Test
    void trueIsAnErrorThatSaysWhatToWrite() {
        ReadResult result = read("{ datum: 2023-03-01, anslaget: true }");

        assertThat(result.errors()).extracting(InputError::kind).containsExactly(InputError.Kind.WRONG_TYPE);
        assertThat(result.errors().get(0).message(Language.SV))
                .contains("ett datum som 2022-03-25, eller false om det inte har gjorts");
    }

    @Test
    void bothAreWrittenAsTheyAreRead() {
        Underlag underlag = requireNonNull(read("{ datum: 2023-03-01, justerat: 2023-03-02, anslaget: false }")
                .value());

        String written = UnderlagWriter.toYaml(underlag);

        assertThat(written).contains("anslaget: false").contains("justerat: 2023-03-02");
        assertThat(UnderlagReader.standard().read(written, "again").get(0).value())
                .isNotNull()
                .extracting(Underlag::sammantraden)
                .isEqualTo(underlag.sammantraden());
    }

    private static Sammantrade meeting(String written) {
        return requireNonNull(requireNonNull(read(written).value()).sammantraden())
                .get(0);
    }

    private static ReadResult read(String meeting) {
        return UnderlagReader.standard()
                .read(HEAD + "  - " + meeting + "\n", "prov")
                .get(0);
    }
}
