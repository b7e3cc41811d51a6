package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of several measures of a goal, beside the first.
 *
 * @param text what is measured or done, in words
 * @param riktning how the outcome is held against the value
 * @param malvarde the value to reach, in the goal's unit or the measure's own
 * @param utfall the outcome of the year, in the same unit
 * @param intraffat for what is only done or not: whether it was
 * @param vardeSaknas whether the document has no value for it
 * @since 0.1
 */
@Api
public record Maldel(
        String text,
        @Nullable @Koder({"MINST", "HOGST", "EXAKT"}) String riktning,
        @Nullable BigDecimal malvarde,
        @Nullable BigDecimal utfall,
        @Nullable Boolean intraffat,
        @Nullable Boolean vardeSaknas) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static MaldelBuilder builder() {
        return new MaldelBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public MaldelBuilder toBuilder() {
        return new MaldelBuilder(this);
    }
}
