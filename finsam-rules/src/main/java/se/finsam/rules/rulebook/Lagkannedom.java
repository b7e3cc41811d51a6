package se.finsam.rules.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Internal;
import se.finsam.model.source.Text;

/**
 * Which wording of a statute a rulebook knows up to, and when someone looked.
 *
 * @param sfs the statute's SFS number, such as {@code 2003:1210}
 * @param titel its title
 * @param lydelse the SFS number of the last wording that is known: its last amendment, or its own where there is none
 * @param fran the day from which that wording is in force
 * @param upphavd the day the statute ceased to be in force; null while it is
 * @param registerTill the day up to which its register of amendments was seen; null where that is not known, or where the
 *     statute is repealed. What came later is not known
 * @param kontrollerad the day it was last checked against its source
 * @since 0.1
 */
@Api
public record Lagkannedom(
        String sfs,
        Text titel,
        String lydelse,
        LocalDate fran,
        @Nullable LocalDate upphavd,
        @Nullable LocalDate registerTill,
        LocalDate kontrollerad) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Lagkannedom {}

    /** The day up to which it is known: that of the check, or of the register that was seen then where that is earlier. */
    public LocalDate kandTill() {
        return registerTill != null && registerTill.isBefore(kontrollerad) ? registerTill : kontrollerad;
    }
}
