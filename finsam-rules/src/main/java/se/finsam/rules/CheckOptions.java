package se.finsam.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Underlag;
import se.finsam.model.read.InvalidUnderlagException;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.model.source.Language;
import se.finsam.rules.judgement.Bedomningar;
import se.finsam.rules.rulebook.Profil;

/**
 * How a check is made. Immutable; start from {@link #STANDARD}.
 *
 * @param language the language of the rows' texts
 * @param day the day of assessment: what the underlag says will happen after it has not happened yet. Null where every
 *     day counts as come
 * @param earlier underlag of earlier years to compare with; those of another förbund, or beyond a missing year, are left
 *     out of account
 * @param profil which controls to ask, by the id of a {@link Profil}, or {@link Profil#AUTO}
 * @param bedomningar what humans have decided of the rows: shown beside them, and never instead. Null where nothing is given
 */
@Api
public record CheckOptions(
        Language language,
        @Nullable LocalDate day,
        List<Underlag> earlier,
        String profil,
        @Nullable Bedomningar bedomningar) {
    /** In Swedish, all controls, with no day of assessment and no year before. */
    public static final CheckOptions STANDARD = new CheckOptions(Language.SV, null, List.of(), Profil.ALLT, null);

    /**
     * Copies its list.
     *
     * @throws InvalidUnderlagException where a reader would have refused an earlier year
     */
    public CheckOptions {
        List<Underlag> valid = new ArrayList<>(earlier.size());
        for (Underlag year : earlier) {
            valid.add(UnderlagValidator.require(year));
        }
        earlier = List.copyOf(valid);
    }

    /** The same in another language. */
    public CheckOptions in(Language other) {
        return new CheckOptions(other, day, earlier, profil, bedomningar);
    }

    /** The same on another day of assessment; with null on none. */
    public CheckOptions on(@Nullable LocalDate other) {
        return new CheckOptions(language, other, earlier, profil, bedomningar);
    }

    /** The same, with the year before to compare with. */
    public CheckOptions after(Underlag lastYear) {
        return after(List.of(lastYear));
    }

    /** The same, with earlier years to compare with, in any order. */
    public CheckOptions after(List<Underlag> years) {
        return new CheckOptions(language, day, years, profil, bedomningar);
    }

    /** The same with another profile. */
    public CheckOptions profile(String other) {
        return new CheckOptions(language, day, earlier, other, bedomningar);
    }

    /** The same with what humans have decided of the rows. */
    public CheckOptions judged(Bedomningar other) {
        return new CheckOptions(language, day, earlier, profil, other);
    }
}
