package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * That figures differ, but by no more than rounding explains.
 *
 * @param inomAvrundning by how much, in kronor
 * @param talt what rounding may explain, in kronor
 * @param spar where that is seen
 */
public record InomAvrundning(BigDecimal inomAvrundning, BigDecimal talt, Spar spar) implements Faktum {
    /** What to show beside a difference; nothing where there is none, or where it is more than rounding explains. */
    public static List<Faktum> av(BigDecimal skillnad, BigDecimal tolerans) {
        return skillnad.signum() == 0 || skillnad.compareTo(tolerans) > 0
                ? List.of()
                : List.of(new InomAvrundning(skillnad, tolerans, Spar.INGET));
    }
}
