package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of participants as another place of the documents states it.
 *
 * @param uppgift which number
 * @param antal how many
 * @param kalla where it stands
 * @since 0.1
 */
@Api
public record Annanuppgift(
        @Koder({"UNIKA", "NYA", "AVSLUTADE", "KVARVARANDE", "PLATSER"})
        String uppgift,

        @Nullable Integer antal,
        @Nullable String kalla) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static AnnanuppgiftBuilder builder() {
        return new AnnanuppgiftBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public AnnanuppgiftBuilder toBuilder() {
        return new AnnanuppgiftBuilder(this);
    }
}
