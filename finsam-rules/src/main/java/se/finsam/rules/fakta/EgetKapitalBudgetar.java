package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * Equity when the budget year begins, as the budget forecasts it, else what the year before ended with; or when it ends, if the
 * budget holds.
 *
 * @param tid {@code borjan} or {@code slut}
 * @param egetKapital in kronor
 * @param entydigt whether the budget's figures agree on it but for rounding: {@code JA} or {@code NEJ}
 * @param tillagg that it is last year's closing, where it is
 * @param spar where it comes from
 */
@Samband(visas = EgetKapitalVidArsskiftet.class)
public record EgetKapitalBudgetar(
        @Nyckel String tid,
        BigDecimal egetKapital,
        @Koder({"JA", "NEJ"}) String entydigt,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public EgetKapitalBudgetar {
        tillagg = List.copyOf(tillagg);
    }
}
