package se.finsam.rules.fakta;

import java.math.BigDecimal;

/**
 * A ratio that the annual report states, beside what it is a ratio of.
 *
 * @param objekt which ratio
 * @param angivet the ratio as stated
 * @param framraknat the part over the whole, to four decimals; for show
 * @param del the part, in kronor
 * @param helhet what it is a part of, in kronor
 * @param av what that is: {@code TILLDELNING}, {@code KOSTNADER} or {@code INSATSER}
 * @param skillnad the distance between the part and the stated ratio of the whole, in kronor
 * @param tolerans what the rounding of the stated ratio may explain, in kronor
 * @param spar where the figures come from
 */
@Samband(utesluter = OtestbartNyckeltal.class)
public record Nyckeltalsprov(
        @Override String objekt,
        @Andel BigDecimal angivet,
        @Andel BigDecimal framraknat,
        BigDecimal del,
        BigDecimal helhet,
        @Koder({"TILLDELNING", "KOSTNADER", "INSATSER"}) String av,
        BigDecimal skillnad,
        BigDecimal tolerans,
        Spar spar)
        implements Faktum {}
