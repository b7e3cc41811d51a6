package se.finsam.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedlemsregisterTest {
    private static final Medlem KOMMUN = new Medlem(
            "Ånge kommun", Part.KOMMUN, List.of("Ånge", "Individ- och familjeomsorgen"), null, null, null, null);
    private static final Medlem REGION = new Medlem("Region Västernorrland", Part.REGION, null, null, null, null, null);

    private final Medlemsregister register = new Medlemsregister(List.of(KOMMUN, REGION));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ånge kommun",
                "ÅNGE KOMMUN",
                "A\u030Ange kommun",
                "  Ånge   kommun ",
                "Ånge\tkommun\n",
                "Ånge\u00a0kommun",
                "Ånge kommun\u00a0",
                "\u00a0 Ånge\u2009\u202fkommun\u3000",
                "ånge",
                "INDIVID- OCH FAMILJEOMSORGEN",
            })
    void knowsAMedlemHoweverItIsSpelt(String name) {
        assertThat(register.find(name)).contains(KOMMUN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ange kommun", "Ånge kommuns", "kommun", "Polismyndigheten", "", " "})
    void anyOtherNameIsExternal(String name) {
        assertThat(register.find(name)).isEmpty();
    }

    @Test
    void theFirstHasANameThatTwoClaim() {
        Medlem claimant = new Medlem("Region Ånge", Part.REGION, List.of("Ånge"), null, null, null, null);

        assertThat(new Medlemsregister(List.of(KOMMUN, claimant)).find("ånge")).contains(KOMMUN);
        assertThat(new Medlemsregister(List.of(claimant, KOMMUN)).find("ånge")).contains(claimant);
    }

    @Test
    void listsTheNamesOfAMedlemItsOwnFirst() {
        assertThat(Medlemsregister.names(KOMMUN))
                .containsExactly("Ånge kommun", "Ånge", "Individ- och familjeomsorgen");
        assertThat(Medlemsregister.names(REGION)).containsExactly("Region Västernorrland");
    }
}
