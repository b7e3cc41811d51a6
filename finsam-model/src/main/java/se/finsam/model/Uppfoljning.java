package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follow-up of what the förbund does.
 *
 * @param indikatorer the national indicators (NNS)
 * @param indikatorgrupper the answers to the indicators by group
 * @param moten meetings that the förbund has decided to have with others
 */
@Api
public record Uppfoljning(
        @Nullable Indikatorer indikatorer,
        @Nullable List<Indikatorgrupp> indikatorgrupper,
        @Nullable List<Motesserie> moten) {
    /** Copies its lists. */
    public Uppfoljning {
        indikatorgrupper = Listor.kopia(indikatorgrupper);
        moten = Listor.kopia(moten);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static UppfoljningBuilder builder() {
        return new UppfoljningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public UppfoljningBuilder toBuilder() {
        return new UppfoljningBuilder(this);
    }
}
