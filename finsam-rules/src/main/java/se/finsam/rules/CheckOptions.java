package se.finsam.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;

/**
 * How a check is made. Immutable; start from {@link #STANDARD}.
 *
 * @param language the language of the rows' texts
 * @param day the day of assessment: what the underlag says will happen after it has not happened yet. Null where every
 *     day counts as come
 * @param previous the same förbund's underlag for the year before, to compare with; null where there is none
 * @param profil which controls to ask, by the id of a {@link Profil}
 */
public record CheckOptions(
        Language language,
        @Nullable LocalDate day,
        @Nullable Underlag previous,
        String profil) {
    /** In Swedish, all controls, with no day of assessment and no year before. */
    public static final CheckOptions STANDARD = new CheckOptions(Language.SV, null, null, Profil.ALLT);

    /** The same in another language. */
    public CheckOptions in(Language other) {
        return new CheckOptions(other, day, previous, profil);
    }

    /** The same on another day of assessment. */
    public CheckOptions on(LocalDate other) {
        return new CheckOptions(language, other, previous, profil);
    }

    /** The same, with the year before to compare with. */
    public CheckOptions after(Underlag lastYear) {
        return new CheckOptions(language, day, lastYear, profil);
    }

    /** The same with another profile. */
    public CheckOptions profile(String other) {
        return new CheckOptions(language, day, previous, other);
    }
}
