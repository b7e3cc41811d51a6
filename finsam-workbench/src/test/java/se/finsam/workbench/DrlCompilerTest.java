package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What compiled rules are called: a class that is called as one of the rulebook's would be taken for that one. */
class DrlCompilerTest {
    private static final Map<String, String> RULES = Map.of("se/finsam/regler/xx/regel.drl", """
            package se.finsam.regler.xx;

            import se.finsam.rules.fakta.Fraga;

            rule "XX UPPFYLLD"
            when
                $fraga : Fraga( kontroll == "XX" )
            then
                insert( $fraga.uppfylld() );
            end
            """);

    @Test
    void a_control_by_itself_is_never_called_as_in_the_rulebook_that_another_run_compiled() {
        List<String> kept =
                DrlCompiler.compile(DrlCompiler.Kind.RULEBOOK, 1, RULES).models();
        List<String> again =
                DrlCompiler.compile(DrlCompiler.Kind.RULEBOOK, 1, RULES).models();
        List<String> alone =
                DrlCompiler.compile(DrlCompiler.Kind.CONTROL, 1, RULES).models();
        assertThat(kept).hasSize(1).isEqualTo(again);
        assertThat(alone).hasSize(1).doesNotContainAnyElementsOf(kept);
    }
}
