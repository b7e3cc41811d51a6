package se.finsam.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is a member of the förbund.
 *
 * @param namn its name
 * @param part which of the four parties it belongs to
 * @param alias other names that the underlag uses for it
 * @param organisationsnummer its organisationsnummer
 * @param region for a kommun the region that it lies in, by name (3 §: the region shall cover each part of the area)
 * @param utanforRegion true for a kommun that does not belong to any region, and so pays the region's share too (5 §)
 * @param egna the keys that the rulebook adds, by name: {@link java.math.BigDecimal}, {@link String} or {@link Boolean}, as they
 *     were written; what they shall be the rulebook says, so that a number may be an amount in the underlag's unit
 */
@Api
public record Medlem(
        String namn,
        Part part,
        @Nullable List<String> alias,
        @Nullable String organisationsnummer,
        @Nullable String region,
        @Nullable Boolean utanforRegion,
        @Nullable Map<String, Object> egna) {
    /**
     * Copies its list and its keys.
     *
     * @hidden
     */
    @Internal
    public Medlem {
        alias = Listor.kopia(alias);
        egna = Listor.egna(egna);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static MedlemBuilder builder() {
        return new MedlemBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public MedlemBuilder toBuilder() {
        return new MedlemBuilder(this);
    }
}
