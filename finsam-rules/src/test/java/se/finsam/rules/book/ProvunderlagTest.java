package se.finsam.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.Syntax;
import se.finsam.model.bind.TreeReader;
import se.finsam.model.read.UnderlagBinder;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Problems;

class ProvunderlagTest {
    private static final Node BASE = node("""
            schema: finsam-underlag/1
            enhet: SEK
            forbund: { namn: Provförbundet, medlemmar: [{ namn: Provs kommun, part: KOMMUN }] }
            rakenskapsar: 2023
            tilldelning: [{ medlem: Provs kommun, belopp: 1 }]
            """);

    @Test
    void a_case_that_changes_nothing_is_the_base() {
        Underlag underlag = UnderlagBinder.bind(Provunderlag.of(BASE, null), "prov")
                .underlag()
                .orElseThrow();
        assertThat(underlag.forbund().namn()).isEqualTo("Provförbundet");
        assertThat(underlag.origin().place("/rakenskapsar").line()).isZero();
    }

    @Test
    void objects_are_merged_and_lists_are_replaced() {
        Underlag underlag = merged("forbund: { organisationsnummer: 222000-2063 }\ntilldelning: []");
        assertThat(underlag.forbund().namn()).isEqualTo("Provförbundet");
        assertThat(underlag.forbund().organisationsnummer()).isEqualTo("222000-2063");
        assertThat(underlag.tilldelning()).isEmpty();
    }

    @Test
    void null_takes_a_key_away() {
        assertThat(merged("tilldelning: null").tilldelning()).isNull();
        assertThat(merged("tilldelning: null\nforbund: { medlemmar: null }")
                        .forbund()
                        .medlemmar())
                .isNull();
    }

    @Test
    void a_value_of_the_case_keeps_its_line_and_gets_the_pointer_of_the_underlag() {
        Underlag underlag = merged("# en kommentar\nbudget:\n  resultat: 1\nrakenskapsar: 2022");
        assertThat(underlag.origin().place("/budget/resultat").line()).isEqualTo(3);
        assertThat(underlag.origin().place("/rakenskapsar").line()).isEqualTo(4);
    }

    @Test
    void an_error_points_into_the_case_and_never_into_the_base() {
        Node own = node("# ett\n# två\nforbund:\n  namn: null\nrakenskapsar: tjugo");
        assertThat(UnderlagBinder.bind(Provunderlag.of(BASE, own), "prov").errors())
                .extracting(
                        error -> error.place().pointer() + ":" + error.place().line())
                .containsExactlyInAnyOrder("/forbund/namn:4", "/rakenskapsar:5");
    }

    private static Underlag merged(String own) {
        return UnderlagBinder.bind(Provunderlag.of(BASE, node(own)), "prov")
                .underlag()
                .orElseThrow();
    }

    private static Node node(String yaml) {
        Problems problems = new Problems();
        List<Node> documents = new TreeReader(Limits.STANDARD).read(yaml, Syntax.YAML, 1, problems);
        assertThat(problems.list()).isEmpty();
        return documents.get(0);
    }
}
