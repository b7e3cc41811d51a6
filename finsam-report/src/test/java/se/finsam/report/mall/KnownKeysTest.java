package se.finsam.report.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownKeysTest {
    private static String replaced(String text, String... keys) {
        return new KnownKeys(List.of(keys)).replaced(text, key -> "<" + key + ">");
    }

    @Test
    void each_key_is_replaced_wherever_it_stands() {
        assertThat(replaced("Ange a.b, och c.d (a.b).", "a.b", "c.d")).isEqualTo("Ange <a.b>, och <c.d> (<a.b>).");
    }

    @Test
    void the_longest_key_that_stands_there_is_taken() {
        assertThat(replaced("a.b.c och a.b", "a.b", "a.b.c")).isEqualTo("<a.b.c> och <a.b>");
    }

    @Test
    void a_part_of_a_longer_key_or_word_is_left() {
        assertThat(replaced("xa.b å.a.b a.bc a.b[] a.b2", "a.b")).isEqualTo("xa.b å.a.b a.bc a.b[] a.b2");
    }

    @Test
    void a_key_with_the_name_of_an_item_is_one() {
        assertThat(replaced("Saknas: insatser[Steg två].avtal.", "insatser[Steg två].avtal"))
                .isEqualTo("Saknas: <insatser[Steg två].avtal>.");
    }

    @Test
    void what_replaces_a_key_is_not_looked_through_again() {
        assertThat(new KnownKeys(List.of("a.b", "b")).replaced("a.b", key -> "b"))
                .isEqualTo("b");
    }

    @Test
    void a_text_without_keys_and_a_key_of_nothing_change_nothing() {
        assertThat(replaced("", "a.b")).isEmpty();
        assertThat(replaced("Text 😀.", "")).isEqualTo("Text 😀.");
    }
}
