package se.finsam.intake.las;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, as its head says.
 *
 * @param slag what kind of amounts
 * @param ar the year; 0 where none is said
 * @param borjan the first day, where a period is said
 * @param slut the last day, where a day is said
 * @param brist what makes that less than proved
 */
record Kolumn(
        Slag slag,
        int ar,
        @Nullable LocalDate borjan,
        @Nullable LocalDate slut,
        Brist brist) {
    static final Kolumn OKAND = new Kolumn(Slag.OKAND, 0, null, null, Brist.INGEN);

    /** What kind of amounts a column holds. */
    enum Slag {
        OKAND,
        UTFALL,
        BUDGET,
        PROGNOS,
        PLAN,
        AVVIKELSE,
        FOREGAENDE,
        FORANDRING,
        NOT
    }

    Kolumn med(Brist mer) {
        return new Kolumn(slag, ar, borjan, slut, brist.och(mer));
    }

    /** Whether it ends on another day than the last of a year. */
    boolean delAvAr() {
        return slut != null && !(slut.getMonthValue() == 12 && slut.getDayOfMonth() == 31);
    }
}
