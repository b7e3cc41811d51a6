package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan, such as the one to bring equity down.
 *
 * @param finns whether there is one
 * @param beslutad the day it was decided
 */
@Api
@Kortform({"finns", "beslutad"})
public record Plan(@Nullable Boolean finns, @Nullable LocalDate beslutad) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static PlanBuilder builder() {
        return new PlanBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public PlanBuilder toBuilder() {
        return new PlanBuilder(this);
    }
}
