package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * A financial goal beside what the accounts give.
 *
 * @param objekt the goal
 * @param matt how it is measured
 * @param utfall what the accounts give, in kronor
 * @param helhet what the goal is a share of, in kronor
 * @param malvarde the goal's limit as a share
 * @param grans the goal's limit, in kronor
 * @param riktning {@code HOGST} where the outcome may not be above the limit, {@code MINST} where not below
 * @param tecken how the outcome stands to the limit: a sign for below, equal or above
 * @param underlag what the outcome is taken from: {@code HUVUDBOK}, {@code ARSREDOVISNING} or {@code PROGNOS}
 * @param styrelsens the board's own statement: {@code UPPFYLLT}, {@code EJ_UPPFYLLT}, {@code DELVIS_UPPFYLLT}, or
 *     {@code OKANT} where it makes none
 * @param sammaSomTaket whether the limit of NR-EGETKAPITAL is the same amount, so that an excess is one and the same
 * @param entydigt whether every reading of the accounts gives the same answer: {@code JA} or {@code NEJ}
 * @param spar where the figures come from
 */
@Samband(utesluter = {Malhinder.class, OkantMatt.class})
public record Malprov(
        @Override String objekt,
        String matt,
        BigDecimal utfall,
        BigDecimal helhet,
        @Andel BigDecimal malvarde,
        BigDecimal grans,
        @Koder({"HOGST", "MINST"}) String riktning,
        String tecken,
        String underlag,

        @Koder({"DELVIS_UPPFYLLT", "EJ_UPPFYLLT", "OKANT", "UPPFYLLT"})
        String styrelsens,

        boolean sammaSomTaket,
        @Koder({"JA", "NEJ"}) String entydigt,
        Spar spar)
        implements Faktum {}
