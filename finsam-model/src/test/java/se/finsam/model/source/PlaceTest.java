package se.finsam.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "'', budget, /budget",
        "/budget, ar, /budget/ar",
        "/a, b/c, /a/b~1c",
        "/a, b~c, /a/b~0c",
        "/a, ~1, /a/~01",
        "'', '', /",
    })
    void aChildIsEscapedAsJsonPointerAsks(String parent, String key, String child) {
        assertThat(Place.child(parent, key)).isEqualTo(child);
    }

    @Test
    void isWrittenWithItsLineWhereItHasOne() {
        assertThat(new Place("/budget", 7, 3)).hasToString("/budget:7");
        assertThat(new Place("/budget", 0, 0)).hasToString("/budget");
        assertThat(new Place("", 1, 1)).hasToString("/:1");
    }
}
