package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * An agreement over several years with the same amount each year.
 *
 * @param objekt the insats
 * @param total the stated total, in kronor
 * @param perAr the amount each year, in kronor
 * @param antalAr how many calendar years it is in
 * @param fran its first year or day, as it is written
 * @param till its last year or day, as it is written
 * @param helaAr whether its years are whole: {@code JA}, {@code NEJ}, or {@code OKANT} where a year alone stands for a day that may make it so
 * @param framraknad amount times years, of a part of a year as much less, in kronor
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
        String fran,
        String till,
        @Koder({"JA", "NEJ", "OKANT"}) String helaAr,
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
