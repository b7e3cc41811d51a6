package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The audit of the year (25 and 26 §§).
 *
 * @param revisorer who audits for whom
 * @param revisorerFullstandig whether revisorer names all that there are
 * @param berattelse the revisorer's report
 * @param ansvarsfrihet each medlem's decision on discharge from liability
 * @param fkRutin how remarks were dealt with, by Försäkringskassan's routine
 */
@Api
public record Revision(
        @Nullable List<Revisor> revisorer,
        @Nullable Boolean revisorerFullstandig,
        @Nullable Revisionsberattelse berattelse,
        @Nullable List<Ansvarsfrihet> ansvarsfrihet,
        @Nullable FkRutin fkRutin) {
    /** Copies its lists. */
    public Revision {
        revisorer = Listor.kopia(revisorer);
        ansvarsfrihet = Listor.kopia(ansvarsfrihet);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static RevisionBuilder builder() {
        return new RevisionBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public RevisionBuilder toBuilder() {
        return new RevisionBuilder(this);
    }
}
