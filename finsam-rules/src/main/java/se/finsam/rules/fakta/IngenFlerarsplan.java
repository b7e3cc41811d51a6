package se.finsam.rules.fakta;

/**
 * That the budget's plan for several years has no year.
 *
 * @param budgetar the budget's year
 * @param kravdaAr how many years in a row the law asks for
 * @param spar where the figures come from
 */
@Samband(utesluter = Flerarsplan.class)
public record IngenFlerarsplan(@Artal int budgetar, int kravdaAr, Spar spar) implements Faktum {}
