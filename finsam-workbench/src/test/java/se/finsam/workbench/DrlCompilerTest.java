package se.finsam.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    void the_same_rules_are_called_the_same_and_others_otherwise() {
        List<String> once = DrlCompiler.compile(RULES).models();
        assertThat(once).hasSize(1).isEqualTo(DrlCompiler.compile(RULES).models());
        Map<String, String> mutant = new TreeMap<>(RULES);
        mutant.replaceAll((path, drl) -> drl.replace("uppfylld()", "avvikelse()"));
        assertThat(DrlCompiler.compile(mutant).models()).hasSize(1).doesNotContainAnyElementsOf(once);
    }
}
