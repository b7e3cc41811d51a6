package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two amounts that shall be the same but for rounding. A control's rows call them what they are there.
 *
 * @param slag what is held against what, such as {@code balans}
 * @param objekt the object that it concerns; empty for the förbund
 * @param angivet the one, as it is stated, in kronor
 * @param framraknat the other, in kronor
 * @param skillnad the distance between them, in kronor
 * @param tolerans what rounding may explain, in kronor
 * @param tillagg what else is known of it and shown with it, where there is anything
 * @param spar where the amounts come from
 */
@Samband(visas = {InomAvrundning.class, RadernaForklarar.class, VandaTecken.class, AvenDelarBalanserar.class})
public record Avstamning(
        @Nyckel String slag,
        @Override String objekt,
        BigDecimal angivet,
        BigDecimal framraknat,
        @EjNegativ BigDecimal skillnad,
        @EjNegativ BigDecimal tolerans,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Avstamning {
        tillagg = List.copyOf(tillagg);
    }
}
