package se.finsam.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.source.Language;

class NegotiationTest {
    private static final List<String> OFFERED = List.of(Media.YAML, Media.XLSX);

    @Test
    void the_form_that_is_liked_best_is_given_and_the_usual_one_where_all_are_liked() {
        assertThat(Negotiation.accepted(null, OFFERED)).isEqualTo(Media.YAML);
        assertThat(Negotiation.accepted("*/*", OFFERED)).isEqualTo(Media.YAML);
        assertThat(Negotiation.accepted("application/yaml;q=0.2, " + Media.XLSX, OFFERED))
                .isEqualTo(Media.XLSX);
        assertThat(Negotiation.accepted("application/*, application/yaml;q=0", OFFERED))
                .isEqualTo(Media.XLSX);
        assertThatThrownBy(() -> Negotiation.accepted("text/html", OFFERED)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Negotiation.accepted("*/*;q=0", OFFERED)).isInstanceOf(Problem.class);
    }

    @Test
    void a_weight_that_is_no_number_counts_as_none_given() {
        assertThat(Negotiation.language(null, "en;q=x", Language.SV)).isEqualTo(Language.EN);
        assertThat(Negotiation.language(null, "en;q=0.5, sv;q=0.4", Language.SV))
                .isEqualTo(Language.EN);
        assertThat(Negotiation.language(null, "fi, de", Language.SV)).isEqualTo(Language.SV);
        assertThat(Negotiation.language(null, "en;q=0", Language.SV)).isEqualTo(Language.SV);
    }
}
