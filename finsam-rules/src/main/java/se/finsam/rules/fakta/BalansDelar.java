package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The two sides of the interim report's balance sheet.
 *
 * @param tillgangarDelar assets, in kronor
 * @param egetKapitalOchSkulderDelar equity, provisions and liabilities, in kronor
 * @param skillnadDelar the distance between them, in kronor
 * @param toleransDelar what rounding may explain, in kronor
 * @param tillagg what rounding explains, and that the table is printed with minus signs, where either is
 * @param spar where the figures come from
 */
@Samband(visas = {InomAvrundning.class, VandaTecken.class})
public record BalansDelar(
        BigDecimal tillgangarDelar,
        BigDecimal egetKapitalOchSkulderDelar,
        BigDecimal skillnadDelar,
        BigDecimal toleransDelar,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public BalansDelar {
        tillagg = List.copyOf(tillagg);
    }
}
