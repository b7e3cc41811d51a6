package se.finsam.model.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Avtal;
import se.finsam.model.Underlag;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;

class ArEllerDagTest {
    private static final String HEAD =
            "schema: finsam-underlag/1\nforbund: { namn: Provförbundet }\nrakenskapsar: 2023\ninsatser:\n";

    @Test
    void an_agreement_is_by_years_or_by_days() {
        assertThat(agreement("{ fran: 2023, till: 2026-03-31 }"))
                .extracting(Avtal::fran, Avtal::till)
                .containsExactly(ArEllerDag.ar(2023), ArEllerDag.den(LocalDate.of(2026, 3, 31)));
        assertThat(requireNonNull(agreement("{ till: 2026-03-31 }").till()).ar())
                .isEqualTo(2026);
    }

    @Test
    void what_is_neither_is_an_error_that_says_what_to_write() {
        ReadResult result = read("{ fran: 2023-02-30 }");

        assertThat(result.errors()).extracting(InputError::kind).containsExactly(InputError.Kind.IMPOSSIBLE_DATE);
        assertThat(result.errors().get(0).message(Language.SV))
                .contains("ett årtal som 2022, eller ett datum som 2022-03-25");
    }

    @Test
    void both_are_written_as_they_are_read() {
        Underlag underlag =
                requireNonNull(read("{ fran: 2023, till: 2026-03-31 }").value());

        String written = UnderlagWriter.toYaml(underlag);

        assertThat(written).contains("fran: 2023\n").contains("till: 2026-03-31");
        assertThat(UnderlagReader.standard().read(written, "again").get(0).value())
                .isNotNull()
                .extracting(Underlag::insatser)
                .isEqualTo(underlag.insatser());
    }

    private static Avtal agreement(String written) {
        return requireNonNull(
                requireNonNull(requireNonNull(read(written).value()).insatser())
                        .get(0)
                        .avtal());
    }

    private static ReadResult read(String agreement) {
        return UnderlagReader.standard()
                .read(HEAD + "  - { namn: Vägen in, avtal: " + agreement + " }\n", "prov")
                .get(0);
    }
}
