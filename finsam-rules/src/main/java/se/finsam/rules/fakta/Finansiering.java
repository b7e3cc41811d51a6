package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the year's money is shared between the parts (5 §), in kronor. A kommun outside every region pays for both kommun
 * and region; its amount is put where it best evens out the quarters.
 *
 * @param tilldelning all of it
 * @param stat Försäkringskassan and Arbetsförmedlingen together
 * @param region the regioner together, with the part that stands for a region
 * @param kommun the kommuner together, less that part
 * @param utanforRegion what kommuner outside every region pay
 * @param halften half of all
 * @param fjardedel a quarter of all
 * @param skillnadStat distance from a half
 * @param skillnadRegion distance from a quarter
 * @param skillnadKommun distance from a quarter
 * @param toleransStat what rounding may explain
 * @param toleransRegion what rounding may explain
 * @param toleransKommun what rounding may explain
 * @param regionen {@code UTAN} where only kommuner outside every region pay beside the state (5 a §); else {@code MED}
 * @param spar where the figures come from
 */
@Samband(
        utesluter = {OfullstandigTilldelning.class, OkandHelhet.class},
        visas = InomAvrundning.class)
public record Finansiering(
        BigDecimal tilldelning,
        BigDecimal stat,
        BigDecimal region,
        BigDecimal kommun,
        BigDecimal utanforRegion,
        BigDecimal halften,
        BigDecimal fjardedel,
        BigDecimal skillnadStat,
        BigDecimal skillnadRegion,
        BigDecimal skillnadKommun,
        BigDecimal toleransStat,
        BigDecimal toleransRegion,
        BigDecimal toleransKommun,
        @Koder({"MED", "UTAN"}) String regionen,
        Spar spar)
        implements Faktum {
    @Override
    public List<Faktum> tillagg() {
        BigDecimal most = skillnadStat.max(skillnadRegion).max(skillnadKommun);
        boolean within = skillnadStat.compareTo(toleransStat) <= 0
                && skillnadRegion.compareTo(toleransRegion) <= 0
                && skillnadKommun.compareTo(toleransKommun) <= 0;
        return within ? InomAvrundning.av(most, toleransStat.max(toleransRegion).max(toleransKommun)) : List.of();
    }
}
