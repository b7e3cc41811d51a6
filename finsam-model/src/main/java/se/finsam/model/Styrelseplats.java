package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medlem's seats on the board (10 §).
 *
 * @param medlem the medlem's name
 * @param ledamoter number of ledamöter
 * @param ersattare number of ersättare
 * @param mandat the time that those elected sit
 * @param ordforande whether the ordförande is one of them
 * @param vice whether a vice ordförande is one of them
 * @param roller the role of each of those elected (12 §), one for each
 * @param ersattarordning whether the order of the ersättare is fixed
 */
@Api
public record Styrelseplats(
        String medlem,
        @Nullable Integer ledamoter,
        @Nullable Integer ersattare,
        @Nullable Period mandat,
        @Nullable Boolean ordforande,
        @Nullable Boolean vice,

        @Nullable @Koder({"FULLMAKTIGE", "FULLMAKTIGEERSATTARE", "ANSTALLD", "ANNAN"})
        List<String> roller,

        @Nullable Boolean ersattarordning) {
    /**
     * Copies its list.
     *
     * @hidden
     */
    @Internal
    public Styrelseplats {
        roller = Listor.kopia(roller);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static StyrelseplatsBuilder builder() {
        return new StyrelseplatsBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public StyrelseplatsBuilder toBuilder() {
        return new StyrelseplatsBuilder(this);
    }
}
