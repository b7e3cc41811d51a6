package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follow-up of what the förbund does.
 *
 * @param indikatorer the national indicators (NNS)
 * @param indikatorgrupper the answers to the indicators by group
 */
public record Uppfoljning(
        @Nullable Indikatorer indikatorer, @Nullable List<Indikatorgrupp> indikatorgrupper) {
    /** Copies its list. */
    public Uppfoljning {
        indikatorgrupper = Listor.kopia(indikatorgrupper);
    }
}
