package se.finsam.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;

/**
 * How a check is made. Immutable.
 *
 * @param language the language of the rows' texts
 * @param day the day of assessment: what the underlag says will happen after it has not happened yet. Null where every
 *     day counts as come
 */
public record CheckOptions(Language language, @Nullable LocalDate day) {
    /** In Swedish, with no day of assessment. */
    public static final CheckOptions STANDARD = new CheckOptions(Language.SV, null);

    /** The same in another language. */
    public CheckOptions in(Language other) {
        return new CheckOptions(other, day);
    }

    /** The same on another day of assessment. */
    public CheckOptions on(LocalDate other) {
        return new CheckOptions(language, other);
    }
}
