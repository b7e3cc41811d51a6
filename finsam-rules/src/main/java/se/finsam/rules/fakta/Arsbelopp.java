package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * An agreement over several years that says what each year gets.
 *
 * @param objekt the insats
 * @param total the stated total, in kronor
 * @param antalAr how many calendar years it is in
 * @param framraknad the sum of the years' amounts, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param antalUtanfor how many of the years stated are outside the agreement's time, or stated before
 * @param antalOkanda how many years have no amount
 * @param utanfor the years that are outside its time, or stated twice
 * @param okanda the keys of the years that have no amount
 * @param spar where the figures stand
 */
@Samband(
        utesluter = {OmojligAvtalstid.class, Flerarsbeviljande.class},
        visas = InomAvrundning.class)
public record Arsbelopp(
        @Override String objekt,
        BigDecimal total,
        int antalAr,
        BigDecimal framraknad,
        BigDecimal skillnad,
        BigDecimal tolerans,
        @EjNegativ int antalUtanfor,
        @EjNegativ int antalOkanda,
        List<String> utanfor,
        List<String> okanda,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Arsbelopp {
        utanfor = List.copyOf(utanfor);
        okanda = List.copyOf(okanda);
    }

    @Override
    public List<Faktum> tillagg() {
        return InomAvrundning.av(skillnad, tolerans);
    }
}
