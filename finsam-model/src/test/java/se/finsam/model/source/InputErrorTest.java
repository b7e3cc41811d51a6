package se.finsam.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputErrorTest {
    @Test
    void saysWhereWhatAndWhatWasExpectedInBothLanguages() {
        InputError error = error("/budget/ar", "i år");

        assertThat(error.message(Language.SV))
                .isEqualTo("rad 3, kolumn 7, /budget/ar: fel typ: \"i år\"; väntade ett tal");
        assertThat(error.message(Language.EN))
                .isEqualTo("line 3, column 7, /budget/ar: wrong type: \"i år\"; expected a number");
    }

    @Test
    void leavesOutTheValueWhereNothingStood() {
        assertThat(error("", null).message(Language.SV)).isEqualTo("rad 3, kolumn 7, /: fel typ; väntade ett tal");
    }

    @Test
    void cutsALongValueBetweenCharacters() {
        assertThat(error("", "x".repeat(80)).value()).isEqualTo("x".repeat(80));
        assertThat(error("", "😀".repeat(81)).value()).isEqualTo("😀".repeat(80) + "…");
    }

    @Test
    void cutsALongPointerInTheMessageOnly() {
        InputError error = error("/" + "x".repeat(300), null);

        assertThat(error.message(Language.SV)).contains("/" + "x".repeat(199) + "…: ");
        assertThat(error.place().pointer()).hasSize(301);
    }

    @Test
    void isTheSameWhenMadeAgainFromItsParts() {
        InputError error = error("/a", "\u0007" + "x".repeat(100));

        assertThat(new InputError(error.kind(), error.place(), error.value(), error.expected()))
                .isEqualTo(error);
    }

    @Test
    void everyKindHasWordsOfItsOwnInBothLanguages() {
        assertThat(Arrays.stream(InputError.Kind.values()).map(InputError.Kind::text))
                .allSatisfy(text -> {
                    assertThat(text.sv()).isNotBlank();
                    assertThat(text.en()).isNotBlank().isNotEqualTo(text.sv());
                });
        assertThat(Arrays.stream(InputError.Kind.values())
                        .map(kind -> kind.text().sv()))
                .doesNotHaveDuplicates();
    }

    private static InputError error(String pointer, @Nullable String value) {
        return new InputError(
                InputError.Kind.WRONG_TYPE, new Place(pointer, 3, 7), value, new Text("ett tal", "a number"));
    }
}
