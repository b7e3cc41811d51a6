package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table: budget, resultaträkning, balansräkning, interim report, forecast or note.
 *
 * @param post what the line is called
 * @param belopp its amount in kronor
 * @param foregaendeAr the same line's amount the year before, in kronor
 * @param budget the line's budget, in kronor, where the table shows it
 * @param avvikelse the difference from budget that the table states, in kronor
 * @param grupp the group of the table that the line belongs to
 * @param not the note that the line refers to
 * @param slag what kind of debt the line is
 * @param fran for a line of income: from whom or what
 */
@Api
public record Post(
        String post,
        @Nullable @Belopp BigDecimal belopp,
        @Nullable @Belopp BigDecimal foregaendeAr,
        @Nullable @Belopp BigDecimal budget,
        @Nullable @Belopp BigDecimal avvikelse,
        @Nullable String grupp,
        @Nullable @Beteckning String not,

        @Nullable @Koder({"KORTFRISTIG", "LANGFRISTIG", "RORELSESKULD", "SEDVANLIG_KREDIT", "LAN", "BORGEN", "PANT"})
        String slag,

        @Nullable @Koder({"MEDLEM", "ESF", "STATSBIDRAG", "GAVA", "SPONSRING", "RANTA", "MOMS", "FORSALJNING", "ANNAN"})
        String fran) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Post {}

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static PostBuilder builder() {
        return new PostBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public PostBuilder toBuilder() {
        return new PostBuilder(this);
    }
}
