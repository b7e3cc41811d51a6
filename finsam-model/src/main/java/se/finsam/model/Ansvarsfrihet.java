package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A medlem's decision on discharge from liability (26 §).
 *
 * @param medlem the medlem's name
 * @param beviljad whether it was granted
 * @param datum when
 */
@Api
public record Ansvarsfrihet(
        String medlem, @Nullable Boolean beviljad, @Nullable LocalDate datum) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static AnsvarsfrihetBuilder builder() {
        return new AnsvarsfrihetBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public AnsvarsfrihetBuilder toBuilder() {
        return new AnsvarsfrihetBuilder(this);
    }
}
