package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * What the revisorer say in their report (26 §; KL 12:1–2).
 *
 * @param andamalsenlig whether the activity served its purpose
 * @param rattvisande whether the accounts are true and fair
 * @param internKontroll whether internal control was enough
 * @param malForenliga whether the results agree with the goals
 * @param malForenligaAvser which goals that is said of
 * @param malForenligaFinansiella what they say of the financial goals alone, where the report says different things of the two
 * @param malForenligaVerksamhet what they say of the goals of the activity alone, where the report says different things of the two
 * @since 0.1
 */
@Api
public record Uttalanden(
        @Nullable @Koder({"JA", "NEJ", "DELVIS", "EJ"}) String andamalsenlig,
        @Nullable @Koder({"JA", "NEJ", "DELVIS", "EJ"}) String rattvisande,
        @Nullable @Koder({"JA", "NEJ", "DELVIS", "EJ"}) String internKontroll,
        @Nullable @Koder({"JA", "NEJ", "DELVIS", "EJ"}) String malForenliga,

        @Nullable @Koder({"FINANSIELLA", "VERKSAMHET", "ALLA"})
        String malForenligaAvser,

        @Nullable @Koder({"JA", "NEJ", "DELVIS", "EJ", "KAN_EJ_STYRKAS"})
        String malForenligaFinansiella,

        @Nullable @Koder({"JA", "NEJ", "DELVIS", "EJ", "KAN_EJ_STYRKAS"})
        String malForenligaVerksamhet) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Uttalanden {}

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static UttalandenBuilder builder() {
        return new UttalandenBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public UttalandenBuilder toBuilder() {
        return new UttalandenBuilder(this);
    }
}
