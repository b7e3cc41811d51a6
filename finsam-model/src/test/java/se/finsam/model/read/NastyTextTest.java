package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.read.Inputs.bare;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.model.Beslut;
import se.finsam.model.Enhet;
import se.finsam.model.FinansielltMal;
import se.finsam.model.Forbund;
import se.finsam.model.Medlem;
import se.finsam.model.Part;
import se.finsam.model.Underlag;
import se.finsam.model.source.Origin;

/** Texts that a careless writer would turn into something else come back as they were, whatever they are written as. */
class NastyTextTest {
    @ParameterizedTest
    @MethodSource("se.finsam.model.read.NastyTexts#all")
    void comesBackAsItWas(String text) {
        Underlag underlag = saying(text, "1");

        for (RoundTripTest.Form form : RoundTripTest.Form.values()) {
            assertThat(bare(Inputs.read(form.write(underlag)))).as(form.name()).isEqualTo(underlag);
        }
    }

    @ParameterizedTest
    @EnumSource(RoundTripTest.Form.class)
    void smallAndLargeNumbersComeBackToo(RoundTripTest.Form form) {
        for (String number : List.of("0.0000000001", "-0.000001", "12345678901234567890", "100000", "0")) {
            Underlag underlag = saying("a", number);

            assertThat(bare(Inputs.read(form.write(underlag)))).isEqualTo(underlag);
        }
    }

    @Test
    void aBlankTextIsNoText() {
        assertThat(Inputs.messages(Inputs.LEAST + "beslut:\n  - { arende: \"\" }\n  - { arende: \"\\t \" }\n"))
                .containsExactly(
                        "rad 7, kolumn 15, /beslut/0/arende: fel typ: \"\"; väntade text",
                        "rad 8, kolumn 15, /beslut/1/arende: fel typ: \"\\u0009 \"; väntade text");
    }

    private static Underlag saying(String text, String number) {
        Medlem medlem = new Medlem(text, Part.REGION, List.of(text + text), null, null, null, null);
        return new Underlag(
                Underlag.SCHEMA,
                Enhet.TKR,
                null,
                new Forbund(
                        text,
                        null,
                        null,
                        null,
                        List.of(medlem),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                2021,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Beslut(
                        null,
                        text,
                        new BigDecimal("0.01"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)),
                null,
                null,
                List.of(new FinansielltMal(text, null, new BigDecimal(number), null, null)),
                null,
                null,
                null,
                null,
                null,
                null,
                java.util.Map.of("nyckel", text),
                null,
                Origin.MEMORY);
    }
}
