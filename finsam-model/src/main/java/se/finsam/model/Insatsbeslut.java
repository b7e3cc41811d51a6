package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board's decision on an insats.
 *
 * @param datum when
 * @param sokande the medlem that applied; where absent, the insats' huvudman
 * @param deltogFran the medlemmar whose ledamöter took part in the decision
 * @param narvarandeFran the medlemmar whose ledamöter were in the room while it was dealt with (KL 6:30)
 * @param lamnadeSammantradet whether those of the applicant left while it was dealt with
 * @param belopp what was decided, in kronor
 * @param villkor the terms that the board set
 * @param beredd whether it was prepared before the board
 */
@Api
public record Insatsbeslut(
        @Nullable LocalDate datum,
        @Nullable String sokande,
        @Nullable List<String> deltogFran,
        @Nullable List<String> narvarandeFran,
        @Nullable Boolean lamnadeSammantradet,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable List<String> villkor,
        @Nullable Boolean beredd) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Insatsbeslut {
        deltogFran = Listor.kopia(deltogFran);
        narvarandeFran = Listor.kopia(narvarandeFran);
        villkor = Listor.kopia(villkor);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static InsatsbeslutBuilder builder() {
        return new InsatsbeslutBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public InsatsbeslutBuilder toBuilder() {
        return new InsatsbeslutBuilder(this);
    }
}
