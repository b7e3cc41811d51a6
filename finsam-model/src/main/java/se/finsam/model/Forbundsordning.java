package se.finsam.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the förbundsordning says, as far as the controls ask.
 *
 * @param antagen when it was adopted
 * @param punkter the items of 9 § that it covers, by number (1–18)
 * @param punkterFullstandig whether {@code punkter} has all of them, so that the others are not there
 * @param kreditgrans the highest credit that it allows, in kronor
 * @param delarsrapport whether and how it asks for an interim report
 * @param justering how minutes are adjusted
 * @param mandatFran the first day of the present time of office, where it says another than the law
 * @param kungorelseDagar how many days before the budget meeting it shall be announced
 */
@Api
public record Forbundsordning(
        @Nullable LocalDate antagen,
        @Nullable List<Integer> punkter,
        @Nullable Boolean punkterFullstandig,
        @Nullable @Belopp BigDecimal kreditgrans,
        @Nullable Delarsrapportkrav delarsrapport,
        @Nullable Justeringsordning justering,
        @Nullable LocalDate mandatFran,
        @Nullable Integer kungorelseDagar) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Forbundsordning {
        punkter = Listor.kopia(punkter);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static ForbundsordningBuilder builder() {
        return new ForbundsordningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public ForbundsordningBuilder toBuilder() {
        return new ForbundsordningBuilder(this);
    }
}
