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
public record Uppfoljning(
        @Nullable Indikatorer indikatorer,
        @Nullable List<Indikatorgrupp> indikatorgrupper,
        @Nullable List<Motesserie> moten) {
    /** Copies its lists. */
    public Uppfoljning {
        indikatorgrupper = Listor.kopia(indikatorgrupper);
        moten = Listor.kopia(moten);
    }
}
