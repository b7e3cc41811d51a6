package se.finsam.model.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.source.InputError;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({
        "SEK, 0, 0",
        "SEK, -0, 0",
        "SEK, 0.01, 0.01",
        "SEK, 100.50, 100.5",
        "SEK, 1.5e3, 1500",
        "SEK, -355000, -355000",
        "SEK, 999999999999.99, 999999999999.99",
        "TKR, 1255.5, 1255500",
        "TKR, 1, 1000",
        "TKR, 0.00001, 0.01",
        "TKR, -30, -30000",
        "TKR, 999999999.99999, 999999999999.99",
    })
    void isReadInKronor(String enhet, String written, String kronor) {
        assertThat(amount(enhet, written)).isEqualTo(new BigDecimal(kronor));
    }

    @ParameterizedTest
    @CsvSource({"SEK, 0.001", "SEK, 1.000", "SEK, 1e-3", "TKR, 0.000001", "TKR, 1.000000"})
    void moreDecimalsThanTheUnitHasIsAnError(String enhet, String written) {
        assertThat(errors(enhet, written)).returns(InputError.Kind.TOO_MANY_DECIMALS, InputError::kind);
    }

    @ParameterizedTest
    @CsvSource({
        "SEK, 1000000000000",
        "SEK, -1000000000000",
        "SEK, 1e12",
        "SEK, 1e999",
        "SEK, 1e-999",
        "TKR, 1000000000",
        "TKR, 1e9999",
    })
    void moreThanAllTheMoneyThereIsIsAnError(String enhet, String written) {
        assertThat(errors(enhet, written)).returns(InputError.Kind.OUT_OF_RANGE, InputError::kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 100_000})
    void aNumberOfManyDigitsIsAnErrorAtOnce(int digits) {
        String json = Inputs.LEAST_JSON.replaceFirst("}$", ",\"beslut\":[{\"arende\":\"a\",\"belopp\":9\\$}]}");

        assertThat(Inputs.errors(json.replace("$", "9".repeat(digits - 1))))
                .singleElement()
                .returns(InputError.Kind.OUT_OF_RANGE, InputError::kind)
                .returns("9".repeat(80) + "…", InputError::value);
    }

    @Test
    void withoutAUnitTheUnitIsAskedForOnceAndWithItsFirstAmount() {
        String text = Inputs.LEAST.replace("enhet: SEK\n", "") + "beslut:\n  - { arende: a, belopp: 1 }\n"
                + "  - { arende: b, belopp: 2 }\n";

        assertThat(Inputs.messages(text))
                .containsExactly(
                        "rad 6, kolumn 26, /enhet: nyckel saknas; väntade enhet: SEK, TKR eller MKR, eftersom det"
                                + " finns belopp");
    }

    @Test
    void aUnitThatIsNullIsNoUnit() {
        assertThat(Inputs.errors(Inputs.LEAST.replace("SEK", "null") + "beslut: [ { arende: a, belopp: 1 } ]\n"))
                .singleElement()
                .returns(InputError.Kind.MISSING_KEY, InputError::kind);
    }

    @Test
    void withoutAmountsNoUnitIsNeeded() {
        assertThat(Inputs.read(Inputs.LEAST.replace("enhet: SEK\n", "")).enhet())
                .isNull();
    }

    private static @Nullable BigDecimal amount(String enhet, String written) {
        return requireNonNull(Inputs.read(text(enhet, written)).beslut()).get(0).belopp();
    }

    private static InputError errors(String enhet, String written) {
        assertThat(Inputs.errors(text(enhet, written))).hasSize(1);
        return Inputs.errors(text(enhet, written)).get(0);
    }

    private static String text(String enhet, String written) {
        return Inputs.LEAST.replace("SEK", enhet) + "beslut:\n  - arende: a\n    belopp: " + written + "\n";
    }
}
