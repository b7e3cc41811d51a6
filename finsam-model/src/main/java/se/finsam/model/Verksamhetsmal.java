package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal for what the förbund or an insats does (KL 11:6: goals and guidelines of the activity).
 *
 * @param text the goal in words
 * @param typ what kind of goal it is
 * @param matt what is measured, in the förbund's own words
 * @param matbart whether it has a measure at all
 * @param enhet the unit of its figures
 * @param riktning how the outcome is held against the value
 * @param malvarde the value to reach, in its unit
 * @param foregaende the outcome of the year before, in its unit
 * @param utfall the outcome of the year, in its unit
 * @param intraffat for JA_NEJ: whether it came about
 * @param uppmatt the day it was measured, or that it was not
 * @param uppfoljning how it is followed up, in words
 * @param beslutatI in which documents it stands
 * @param redovisatI in which reports it is accounted for; an empty list says in none
 * @param bedomning what the board, or the insats itself, says of it
 * @param vardeSaknas whether the document has no value for it
 * @param antalSvar how many answered, where it is measured by asking
 * @param antalTillfragade how many were asked, or should have been
 * @param delar its other measures, where it has several
 * @since 0.1
 */
@Api
public record Verksamhetsmal(
        String text,

        @Nullable @Koder({"STRATEGISKT", "EFFEKT", "AKTIVITET", "KVALITET"})
        String typ,

        @Nullable String matt,
        @Nullable Boolean matbart,

        @Nullable @Koder({"ANDEL", "ANTAL", "KRONOR", "INDEX", "JA_NEJ"})
        String enhet,

        @Nullable @Koder({"MINST", "HOGST", "OKA", "MINSKA", "EXAKT"})
        String riktning,

        @Nullable BigDecimal malvarde,
        @Nullable BigDecimal foregaende,
        @Nullable BigDecimal utfall,
        @Nullable Boolean intraffat,
        @Nullable Dagsvar uppmatt,
        @Nullable String uppfoljning,

        @Nullable @Koder({"BUDGET", "VERKSAMHETSPLAN", "ANSOKAN", "AVTAL"})
        List<String> beslutatI,

        @Nullable @Koder({"ARSREDOVISNING", "DELARSRAPPORT"})
        List<String> redovisatI,

        @Nullable @Koder({"UPPNATT", "DELVIS", "EJ_UPPNATT", "EJ_BEDOMT"})
        String bedomning,

        @Nullable Boolean vardeSaknas,
        @Nullable Integer antalSvar,
        @Nullable Integer antalTillfragade,
        @Nullable List<Maldel> delar) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Verksamhetsmal {
        beslutatI = Listor.kopia(beslutatI);
        redovisatI = Listor.kopia(redovisatI);
        delar = Listor.kopia(delar);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static VerksamhetsmalBuilder builder() {
        return new VerksamhetsmalBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public VerksamhetsmalBuilder toBuilder() {
        return new VerksamhetsmalBuilder(this);
    }
}
