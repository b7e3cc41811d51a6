package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The stated result beside what income, costs and finance give.
 *
 * @param intakter income, in kronor
 * @param kostnader costs, in kronor
 * @param framraknat income less costs plus finance, in kronor
 * @param resultat the stated result, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param finansnettoAngivet whether finance is in the input; where not, nothing is added
 * @param raderna whether the lines give the same result too, as far as they are known: {@code JA} or {@code NEJ}
 * @param tillagg that rounding explains a difference, that the lines give the stated result, that signs were turned
 * @param spar where the figures come from
 */
@Samband(visas = {InomAvrundning.class, RadernaForklarar.class, VandaTecken.class})
public record Resultatprov(
        BigDecimal intakter,
        BigDecimal kostnader,
        BigDecimal framraknat,
        BigDecimal resultat,
        BigDecimal skillnad,
        BigDecimal tolerans,
        boolean finansnettoAngivet,
        @Koder({"JA", "NEJ"}) String raderna,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Resultatprov {
        tillagg = List.copyOf(tillagg);
    }

    /** The key that would tell of finance. */
    public List<String> okanda() {
        return List.of("arsredovisning.resultatrakning.finansnetto");
    }
}
