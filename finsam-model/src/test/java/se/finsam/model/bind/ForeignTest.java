package se.finsam.model.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.model.Underlag;
import se.finsam.model.kontoplan.Kontoplan;

/** What is one of finsam's files although it is broken, and what is another's although it has finsam's words. */
class ForeignTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema: finsam-underlag/1\nbroken: [",
                "# a comment\n\n---\n  schema: 'finsam-underlag/1' # ours\n  [",
                "\uFEFF\"schema\": \"finsam-underlag/1\"\r\nx",
                "{\"schema\":\"finsam-underlag/1\",\"x\":",
                "{ x: [a, {b: c}], schema: finsam-underlag/1, y",
                "{\n  \"enhet\": \"SEK\",\n  \"text\": \"a \\\" { b\",\n  \"schema\" : \"finsam-underlag/2\"",
                "[{\"schema\": \"finsam-underlag/1\"",
                "rakenskapsar: 2023\nforbund:\n  namn: \"Prov\n",
                "- { a: {\n  b: c }, d }\n- { rakenskapsar: 2023, forbund: { namn: a }, x\n",
                "rakenskapsar: 2023\ninsatser:\n- namn: a\n- namn: b\nbudjet: 1\n",
            })
    void a_schema_of_ours_or_two_keys_of_an_underlag(String text) {
        assertThat(Foreign.is(text, Underlag.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---\n# schema: finsam-underlag/1\n",
                "schema: other/1\n",
                "schema:\n  finsam-underlag: 1\n",
                "x:\n  schema: finsam-underlag/1\n",
                "text: |\n  schema: finsam-underlag/1\n",
                "{\"x\": {\"schema\": \"finsam-underlag/1\"}}",
                "{\"x\": \"schema\", \"y\": \"{\\\"schema\\\": \\\"finsam-underlag/1\\\"}\"}",
                "beslut:\n  - x\n",
                "forbund: a\ninsatser: b\nbudget: c\n",
                "forbund:\n  namn: x\n",
                "rakenskapsar: 2023\nforbund:\n  x: y\na: 1\nb: 2\nc: 3\n",
                "schema finsam-underlag/1\nforbund rakenskapsar\n",
                "-----BEGIN PRIVATE KEY-----\nschema\n",
            })
    void what_only_has_its_words_is_none(String text) {
        assertThat(Foreign.is(text, Underlag.class)).isTrue();
    }

    @Test
    void each_reader_knows_its_own_keys() {
        String plan = "id: egen\nutgarFran: kommun-bas\nbidrag:\n  - { konton: [3511\n";

        assertThat(Foreign.is(plan, Kontoplan.class)).isFalse();
        assertThat(Foreign.is(plan, Underlag.class)).isTrue();
        assertThat(Foreign.is("id: egen\ntitel: { sv: a\n", Kontoplan.class)).isTrue();
    }

    @Test
    void what_was_found_where_it_is_to_be_needs_one_key_but_that_one_must_tell() {
        String plan = "bidrag:\n  - [\n";

        assertThat(Foreign.is(plan, Kontoplan.class)).isTrue();
        assertThat(Foreign.isFound(plan, Kontoplan.class)).isFalse();
        assertThat(Foreign.isFound("id: secret\n", Kontoplan.class)).isTrue();
        assertThat(Foreign.isFound("bidrag: secret\n", Kontoplan.class)).isTrue();
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void long_texts_are_looked_through_once() {
        for (String part :
                new String[] {" ", ":", "a ", "a: b\n", "\"", "'", "{", "{a:", "[{'", "\n", "- ", "a'a", "\\"}) {
            String text = part.repeat(2_000_000 / part.length());

            assertThat(Foreign.is(text, Underlag.class)).as(part).isTrue();
            assertThat(Foreign.is("{" + text, Underlag.class)).as(part).isTrue();
        }
    }
}
