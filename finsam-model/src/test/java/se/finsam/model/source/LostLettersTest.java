package se.finsam.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostLettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "L\u201dner",
                "Erh\u2020llna bidrag",
                "\u2020rets resultat",
                "\u201evriga",
                "\u2122vrigt",
                "\u201dvrigt",
                "L\u00c3\u00b6ner",
                "L\u251c\u2562ner",
                "L\u00f7ner",
                "Erh\u03c3llna",
                "L?ner",
                "L\ufffdner",
                "L\u0094ner"
            })
    void a_name_that_lost_its_letters_is_told(String name) {
        assertThat(LostLetters.in(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Löner och arvoden",
                "Ärende é ü ß",
                "Insats \u201dVägen åter\u201d",
                "Insats \u201cVägen åter\u201d",
                "Insats \u201eVägen åter\u201c",
                "Produkt\u2122 AB",
                "2020\u20132023",
                "Varför?",
                "Ã",
                "A ÷ B",
                "Pågår\u2026"
            })
    void a_name_that_has_them_is_not(String name) {
        assertThat(LostLetters.in(name)).isFalse();
    }
}
