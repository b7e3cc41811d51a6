package se.finsam.rules.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.rules.book.RulebookResources;

class WordsTest {
    private static final Parameters PARAMETERS = new Parameters(RulebookResources.BUNDLED.regelbok(), 2023);
    private static final List<String> LOAN = PARAMETERS.codes("skuld-laneord");
    private static final List<String> CREDIT = PARAMETERS.codes("skuld-kreditord");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lån",
                "Banklån",
                "BANKLÅN",
                "2310 Lån",
                "Kortfristigt lån, bank",
                "Låneskuld",
                "Upplåning",
                "Lån/kredit",
                "Skuldebrev till region",
                "Revers",
                "Obligationslån"
            })
    void a_loan_is_known_by_its_name(String name) {
        assertThat(Words.any(name, LOAN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Långfristiga skulder",
                "Långfristig skuld till kommun",
                "Leverantörsskulder",
                "Plånböcker",
                "Reverserad skatt",
                "Upplupna kostnader",
                ""
            })
    void what_only_looks_like_one_is_none(String name) {
        assertThat(Words.any(name, LOAN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Checkkredit", "Checkräkning", "Utnyttjad kredit", "Kontokrediter", "2330 Kredit"})
    void a_credit_is_known_by_its_name(String name) {
        assertThat(Words.any(name, CREDIT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kreditorer", "Kreditfakturor", "Skatter"})
    void other_words_are_no_credit(String name) {
        assertThat(Words.any(name, CREDIT)).isFalse();
    }
}
