package se.finsam.model.read;

import java.util.List;
import java.util.stream.Stream;

/** Texts that a careless writer or reader takes for something else. */
final class NastyTexts {
    private NastyTexts() {}

    static Stream<String> all() {
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
                "a\uDB40\uDC41b",
                "\\\u202e\u00ad\u200b\"",
                "ÅÄÖ åäö é ß",
                "日本語");
    }
}
