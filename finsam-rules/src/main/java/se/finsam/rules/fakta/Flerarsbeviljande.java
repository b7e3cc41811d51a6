package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * An agreement over several years.
 *
 * @param objekt the insats
 * @param total the stated total, in kronor
 * @param perAr the amount each year, in kronor
 * @param antalAr how many years
 * @param framraknad amount times years, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param spar where the figures stand
 */
@Samband(utesluter = OmojligAvtalstid.class, visas = InomAvrundning.class)
public record Flerarsbeviljande(
        @Override String objekt,
        BigDecimal total,
        BigDecimal perAr,
        int antalAr,
        BigDecimal framraknad,
        BigDecimal skillnad,
        BigDecimal tolerans,
        Spar spar)
        implements Faktum {
    @Override
    public List<Faktum> tillagg() {
        return InomAvrundning.av(skillnad, tolerans);
    }
}
