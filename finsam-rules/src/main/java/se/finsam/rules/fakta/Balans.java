package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The balance sheet's two sides.
 *
 * @param tillgangar assets, in kronor
 * @param egetKapitalOchSkulder equity, provisions and liabilities, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param spar where the figures come from
 */
@Samband(visas = InomAvrundning.class)
public record Balans(
        BigDecimal tillgangar, BigDecimal egetKapitalOchSkulder, BigDecimal skillnad, BigDecimal tolerans, Spar spar)
        implements Faktum {
    @Override
    public List<Faktum> tillagg() {
        return InomAvrundning.av(skillnad, tolerans);
    }
}
