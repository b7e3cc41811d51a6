package se.finsam.rules.fakta;

import java.util.List;

/**
 * The plan for several years in a budget.
 *
 * @param budgetar the budget's year
 * @param forstaAr the plan's first year
 * @param antalArIRad how many years in a row it covers from its first
 * @param kravdaAr how many years in a row the law asks for
 * @param finansiellaMal whether it states financial goals: {@code JA}, {@code NEJ} or {@code OKANT}
 * @param spar where the figures come from
 */
public record Flerarsplan(
        @Artal int budgetar,
        @Artal int forstaAr,
        int antalArIRad,
        int kravdaAr,
        @Koder({"JA", "NEJ", "OKANT"}) String finansiellaMal,
        Spar spar)
        implements Faktum {
    /** The key that would tell whether the plan states financial goals. */
    public List<String> okanda() {
        return List.of("budget.flerarsplanFinansiellaMal");
    }
}
