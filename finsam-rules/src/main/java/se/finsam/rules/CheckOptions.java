package se.finsam.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;

/**
 * How a check is made. Immutable.
 *
 * @param language the language of the rows' texts
 * @param day the day of assessment: what the underlag says will happen after it has not happened yet. Null where every
 *     day counts as come
 * @param previous the same förbund's underlag for the year before, to compare with; null where there is none
 */
public record CheckOptions(
        Language language,
        @Nullable LocalDate day,
        @Nullable Underlag previous) {
    /** In Swedish, with no day of assessment. */
    public static final CheckOptions STANDARD = new CheckOptions(Language.SV, null, null);

    /** The same in another language. */
    public CheckOptions in(Language other) {
        return new CheckOptions(other, day, previous);
    }

    /** The same on another day of assessment. */
    public CheckOptions on(LocalDate other) {
        return new CheckOptions(language, other, previous);
    }

    /** The same, with the year before to compare with. */
    public CheckOptions after(Underlag lastYear) {
        return new CheckOptions(language, day, lastYear);
    }
}
