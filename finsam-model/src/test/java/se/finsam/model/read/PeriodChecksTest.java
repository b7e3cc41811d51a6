package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.model.source.InputError;

/** Counts, ages, shares and periods that cannot be are errors of the input, all at once. */
class PeriodChecksTest {
    private static List<InputError> errors(String more) {
        String text =
                "schema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: 2021\nforbund: { namn: Provförbundet, medlemmar: ["
                        + "{ namn: Provs kommun, part: KOMMUN }]" + (more.startsWith(",") ? more : " }\n" + more)
                        + "\n";
        return UnderlagReader.standard().read(text, "prov.yaml").get(0).errors();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insatser: [{ namn: A, deltagare: { unika: -1 } }]|/insatser/0/deltagare/unika",
                "insatser: [{ namn: A, deltagare: { andelKvinnor: 56 } }]|/insatser/0/deltagare/andelKvinnor",
                "insatser: [{ namn: A, deltagare: { avslutTill: [{ namn: Arbete, antal: -2 }] } }]|/insatser/0/deltagare/avslutTill/0/antal",
                "insatser: [{ namn: A, alder: { fran: 30, till: 16 } }]|/insatser/0/alder/till",
                "insatser: [{ namn: A, alder: { fran: 121 } }]|/insatser/0/alder/fran",
                "insatser: [{ namn: A, period: { fran: 2021-06-01, till: 2021-05-31 } }]|/insatser/0/period/till",
                "sammantraden: [{ datum: 2021-03-01, narvaro: [{ medlem: Annan kommun }] }]|/sammantraden/0/narvaro/0/medlem",
                "insatser: [{ namn: A, undertecknad: [{ medlem: Annan kommun }] }]|/insatser/0/undertecknad/0/medlem",
                "arsredovisning: { undertecknad: [{ medlem: Annan kommun }] }|/arsredovisning/undertecknad/0/medlem",
                "arsredovisning: { nyckeltal: { administrationAndel: 18 } }|/arsredovisning/nyckeltal/administrationAndel",
                "revision: { berattelse: { foregaendePapekanden: [{ text: Mål, ar: 1999 }] } }|/revision/berattelse/foregaendePapekanden/0/ar",
                "uppfoljning: { indikatorgrupper: [{ grupp: Styrelsen, antalSvar: -1 }] }|/uppfoljning/indikatorgrupper/0/antalSvar"
            })
    void what_cannot_be_is_told_with_its_place(String more, String pointer) {
        assertThat(errors(more)).extracting(error -> error.place().pointer()).containsExactly(pointer);
    }

    @Test
    void all_of_it_is_told_at_once() {
        assertThat(errors("insatser: [{ namn: A, deltagare: { nya: -1, andelMan: 2 }, alder: { fran: 200 } }]"))
                .hasSize(3);
    }

    @Test
    void what_can_be_is_read() {
        assertThat(
                        errors(
                                "insatser: [{ namn: A, deltagare: { unika: 0, andelMan: 1 }, alder: { fran: 16, till: 16 },"
                                        + " period: { fran: 2021-06-01, till: 2021-06-01 }, undertecknad: [{ medlem: PROVS KOMMUN }] }]"))
                .isEmpty();
    }
}
