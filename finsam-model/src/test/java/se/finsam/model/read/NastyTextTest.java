package se.finsam.model.read;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.model.read.Inputs.bare;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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
    static Stream<String> texts() {
        return Stream.of(
                        likeOtherTypes(),
                        likeSyntax(),
                        withLineBreaks(),
                        withRareCharacters(),
                        List.of("x".repeat(5000), "två ord ".repeat(625).strip(), "<script>alert('å')</script>"))
                .flatMap(List::stream);
    }

    private static List<String> likeOtherTypes() {
        return List.of(
                "yes",
                "no",
                "on",
                "Off",
                "y",
                "n",
                "true",
                "FALSE",
                "null",
                "Null",
                "~",
                "1e5",
                "1E5",
                "0",
                "-1",
                "1.0",
                "017",
                "0o17",
                "0x1F",
                "0b1",
                "1_000",
                "+5",
                ".5",
                "5.",
                ".inf",
                "-.Inf",
                ".nan",
                "12:30",
                "1:30:00",
                "2022-03-25",
                "2022-03-25 10:00:00",
                "123456789012345678901234567890");
    }

    private static List<String> likeSyntax() {
        return List.of(
                "\"",
                "'",
                "a \"b\" 'c'",
                "'a'",
                "\"a\"",
                "a: b",
                "a:",
                ": a",
                "- a",
                "-",
                "---",
                "--- a",
                "...",
                "? a",
                "?",
                "#",
                "# a",
                "a #b",
                "a,b",
                "{",
                "}",
                "{}",
                "[a",
                "]",
                "[]",
                "|",
                "|2",
                ">-",
                "> a",
                "!a",
                "!!str a",
                "&a",
                "*a",
                "<<",
                "=",
                "%YAML",
                "@a",
                "`a",
                "a\\nb",
                "\\",
                "\\u0041",
                "key: {");
    }

    private static List<String> withLineBreaks() {
        return List.of(
                "a\nb",
                "a\n",
                "\na",
                "a\n\n\n",
                "\n\n a",
                "  a\nb\n",
                "a\n  b",
                "a \nb",
                "a\n\tb",
                "\t\n a",
                "a\r\nb",
                "a\rb",
                "a\n# b",
                "a\n--- b",
                "---\na",
                "x:\ny",
                "a\u0085b",
                "\u0085a",
                "a\n\u0085b",
                "a\u2028b",
                "a\u2029b");
    }

    private static List<String> withRareCharacters() {
        return List.of(
                " a",
                "a ",
                "\ta",
                "\u00a0a\u00a0",
                "\u202ea",
                "a\u200fb\u2066",
                "\uFEFFa",
                "a\uFEFFb",
                "a\u0000b",
                "a\u0007\nb",
                "a\u001b[31mb",
                "a\u007f",
                "\u0600 1",
                "e\u0301",
                "\uD83D\uDE00",
                "a\uD834\uDD1E\nb",
                "\uFFFE",
                "ÅÄÖ åäö é ß",
                "日本語");
    }

    @ParameterizedTest
    @MethodSource("texts")
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
        Medlem medlem = new Medlem(text, Part.REGION, List.of(text + text), null, null);
        return new Underlag(
                Underlag.SCHEMA,
                Enhet.TKR,
                new Forbund(text, null, List.of(medlem), null, null),
                2021,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Beslut(null, text, new BigDecimal("0.01"), null)),
                null,
                List.of(new FinansielltMal(text, null, new BigDecimal(number), null)),
                null,
                Origin.MEMORY);
    }
}
