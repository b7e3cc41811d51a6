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
 * @param tillagg what rounding explains, that the table is printed with minus signs, and that the interim report balances too, where it is so
 * @param spar where the figures come from
 */
@Samband(visas = {InomAvrundning.class, VandaTecken.class, AvenDelarBalanserar.class})
public record Balans(
        BigDecimal tillgangar,
        BigDecimal egetKapitalOchSkulder,
        BigDecimal skillnad,
        BigDecimal tolerans,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Balans {
        tillagg = List.copyOf(tillagg);
    }
}
