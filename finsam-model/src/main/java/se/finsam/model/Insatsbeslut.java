package se.finsam.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board's decision on an insats.
 *
 * @param datum when
 * @param sokande the medlem that applied; where absent, the insats' huvudman
 * @param deltogFran the medlemmar whose ledamöter took part in the decision
 */
public record Insatsbeslut(
        @Nullable LocalDate datum,
        @Nullable String sokande,
        @Nullable List<String> deltogFran) {
    /** Copies its lists. */
    public Insatsbeslut {
        deltogFran = Listor.kopia(deltogFran);
    }
}
