package se.finsam.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ratios that the annual report states.
 *
 * @param soliditet equity over assets, as a share (0.966 is 96,6 %)
 * @param egetKapitalAndel equity over the tilldelning, as a share
 * @param administrationAndel administration as a share
 * @param administrationAv of what
 * @param administration what is counted as administration, in kronor
 * @param individAndel insatser for individuals as a share
 * @param individAv of what
 * @param individ what is counted as insatser for individuals, in kronor
 */
@Api
public record Nyckeltal(
        @Nullable BigDecimal soliditet,
        @Nullable BigDecimal egetKapitalAndel,
        @Nullable BigDecimal administrationAndel,
        @Nullable @Koder({"TILLDELNING", "KOSTNADER"}) String administrationAv,
        @Nullable @Belopp BigDecimal administration,
        @Nullable BigDecimal individAndel,

        @Nullable @Koder({"TILLDELNING", "KOSTNADER", "INSATSER"})
        String individAv,

        @Nullable @Belopp BigDecimal individ) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Nyckeltal {}

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static NyckeltalBuilder builder() {
        return new NyckeltalBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public NyckeltalBuilder toBuilder() {
        return new NyckeltalBuilder(this);
    }
}
