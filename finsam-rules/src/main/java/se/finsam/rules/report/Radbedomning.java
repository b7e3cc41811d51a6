package se.finsam.rules.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * A human's judgement of a row, beside what the check found; it changes neither the row's outcome nor the verdict.
 *
 * @param lage whether it still holds
 * @param beslut what was decided
 * @param skal why
 * @param hanvisning where that can be read; null where nothing is given
 * @param roll in which role it was decided; null where that is not said
 * @param datum the day it was decided, {@code YYYY-MM-DD}
 * @param galler the last day it holds, {@code YYYY-MM-DD}; null where it has none
 * @param andrat what of the row is not as it was then; empty where nothing has changed
 * @param text all of that in words
 */
@Api
public record Radbedomning(
        Bedomningslage lage,
        Bedomningsbeslut beslut,
        String skal,
        @Nullable String hanvisning,
        @Nullable Revisorsroll roll,
        String datum,
        @Nullable String galler,
        List<Andrat> andrat,
        String text) {
    /**
     * Copies its list.
     *
     * @hidden
     */
    @Internal
    public Radbedomning {
        andrat = List.copyOf(andrat);
    }

    /**
     * Something of a row that has changed since it was judged.
     *
     * @param vad the figure's name, or {@code utfall} or {@code saknas}
     * @param da what it was; null where it was not there
     * @param nu what it is; null where it is not there
     */
    @Api
    public record Andrat(
            String vad,
            @AlltidMed @Nullable Object da,
            @AlltidMed @Nullable Object nu) {}
}
