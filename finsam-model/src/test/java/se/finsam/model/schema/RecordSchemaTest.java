package se.finsam.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.model.AlltidMed;
import se.finsam.model.Beteckning;
import se.finsam.model.Budget;
import se.finsam.model.Enhet;
import se.finsam.model.Kortform;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** What the generator makes of records that no one has described yet. */
class RecordSchemaTest {
    private static final Text TITLE = new Text("Titel", "Title");

    /** A record with a component of each kind that differs between reading and writing. */
    record Nytt(
            String namn,
            @Nullable @Beteckning String nummer,
            @AlltidMed @Nullable Integer antal,
            @Nullable List<Enhet> enheter,
            @Nullable Map<String, Integer> mangder,
            @Nullable Kort kort,
            @Nullable Nytt inuti) {}

    /** A record that a single value can stand for. */
    @Kortform({"ja", "skal", "annat"})
    record Kort(
            @Nullable Boolean ja,
            @Nullable String skal,
            @Nullable String annat) {}

    /** A record of the same simple name as one of the domain. */
    record Samrad(boolean nej) {}

    /** One that holds both. */
    record Bada(Budget ena, Samrad andra) {}

    private static RecordSchema schema(RecordSchema.Way way) {
        return new RecordSchema(way, Beskrivningar.fil(), Language.SV);
    }

    private static JsonNode made(RecordSchema schema) throws IOException {
        return new ObjectMapper().readTree(schema.document("urn:x", TITLE, TITLE, Nytt.class));
    }

    @Test
    void a_key_without_a_description_is_there_all_the_same() throws IOException {
        JsonNode schema = made(schema(RecordSchema.Way.READ));

        assertThat(schema.at("/properties/namn/type").asText()).isEqualTo("string");
        assertThat(schema.at("/properties/namn/description").isMissingNode()).isTrue();
        assertThat(schema.path("required")).extracting(JsonNode::asText).containsExactly("namn");
    }

    @Test
    void what_may_be_left_out_may_be_null_when_it_is_read_and_is_left_out_when_it_is_written() throws IOException {
        JsonNode read = made(schema(RecordSchema.Way.READ)).path("properties");
        JsonNode written = made(schema(RecordSchema.Way.WRITTEN));

        assertThat(read.at("/nummer/type")).extracting(JsonNode::asText).containsExactly("string", "number", "null");
        assertThat(written.at("/properties/nummer/type").asText()).isEqualTo("string");
        assertThat(written.at("/properties/antal/type"))
                .extracting(JsonNode::asText)
                .containsExactly("integer", "null");
        assertThat(written.path("required")).extracting(JsonNode::asText).containsExactly("namn", "antal");
    }

    @Test
    void a_single_code_stands_for_a_list_only_when_it_is_read() throws IOException {
        assertThat(made(schema(RecordSchema.Way.READ)).at("/properties/enheter/anyOf"))
                .hasSize(3);
        assertThat(made(schema(RecordSchema.Way.WRITTEN))
                        .at("/properties/enheter/type")
                        .asText())
                .isEqualTo("array");
    }

    @Test
    void of_a_short_form_the_first_component_of_each_kind_counts_as_it_does_for_the_reader() throws IOException {
        JsonNode kort = made(schema(RecordSchema.Way.READ)).at("/$defs/Kort/anyOf");

        assertThat(kort).extracting(one -> one.path("type").asText()).containsExactly("object", "boolean", "string");
        assertThat(made(schema(RecordSchema.Way.WRITTEN)).at("/$defs/Kort/type").asText())
                .isEqualTo("object");
    }

    @Test
    void a_record_in_itself_refers_to_itself() throws IOException {
        assertThat(made(schema(RecordSchema.Way.READ))
                        .at("/$defs/Nytt/properties/inuti/anyOf/0/$ref")
                        .asText())
                .isEqualTo("#/$defs/Nytt");
    }

    @Test
    void a_map_whose_keys_are_codes_has_all_of_them_and_no_others() throws IOException {
        JsonNode map = made(schema(RecordSchema.Way.WRITTEN).withKeys(Nytt.class, "mangder", Enhet.class))
                .at("/properties/mangder");

        assertThat(map.path("required")).extracting(JsonNode::asText).containsExactly("SEK", "TKR", "MKR");
        assertThat(map.at("/properties/SEK/type").asText()).isEqualTo("integer");
        assertThat(map.at("/properties/SEK/description").asText()).isNotEmpty();
        assertThat(map.path("additionalProperties").isBoolean()).isTrue();
    }

    @Test
    void two_records_that_would_be_called_the_same_are_refused() {
        assertThatThrownBy(() -> schema(RecordSchema.Way.READ).document("urn:x", TITLE, TITLE, Bada.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("would both be Samrad");
    }

    @Test
    void more_cannot_be_said_of_a_key_that_is_not_there() {
        RecordSchema schema = schema(RecordSchema.Way.READ);
        assertThatThrownBy(() -> schema.with(Nytt.class, "nam", "const", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nytt.nam");
    }
}
