package se.finsam.rules.fakta;

import java.util.List;

/**
 * What the revisorer say in their report (26 §), as far as it is known. What is not known is told beside what is: a statement
 * can be contradicted by the accounts whatever else the report says.
 *
 * @param komplett whether it has what the law asks of it: that discharge is recommended or not, a reason for each remark, the
 *     experts' reports
 * @param uttalat whether it speaks of the activity, the accounts, internal control and the goals
 * @param forenligt whether it says that the result agrees with the financial goals; {@code OKLART} where it says so without
 *     telling of which goals
 * @param okanda the keys that are missing for the first two
 * @param spar where the statement stands
 */
public record Revisionsuttalanden(
        @Koder({"JA", "NEJ", "OKANT"}) String komplett,
        @Koder({"JA", "NEJ", "OKANT"}) String uttalat,
        @Koder({"JA", "NEJ", "OKLART"}) String forenligt,
        List<String> okanda,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Revisionsuttalanden {
        okanda = List.copyOf(okanda);
    }
}
