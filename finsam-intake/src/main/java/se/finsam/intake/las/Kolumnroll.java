package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;

/** Tells what each column of a result or a balance sheet is to the year that is read. */
final class Kolumnroll {
    /** What a column is to the year. */
    enum Roll {
        ARET,
        DELAR,
        BUDGET,
        DELARSBUDGET,
        PROGNOS,
        FOREGAENDE,
        PLAN,
        AVVIKELSE,
        INGEN
    }

    private Kolumnroll() {}

    /** The columns' roles; two columns of one role have none. */
    static List<Roll> av(List<Kolumn> kolumner, int ar, boolean budget, boolean del) {
        List<Roll> roller = new ArrayList<>();
        boolean period = false;
        for (Kolumn kolumn : kolumner) {
            period |= kolumn.delAvAr() && kolumn.slag() != Kolumn.Slag.BUDGET;
        }
        // Of two outcomes of which one has a year, the other's was not read: it is as likely last year's.
        boolean daterat = false;
        for (Kolumn kolumn : kolumner) {
            daterat |= kolumn.slag() == Kolumn.Slag.UTFALL && kolumn.ar() != 0;
        }
        boolean olast = kolumner.size() > 1 && kolumner.contains(Kolumn.OKAND);
        for (Kolumn kolumn : kolumner) {
            // Where the head of one column was not read, what another does not say of its year is not known either.
            boolean oklart = (olast && kolumn.ar() == 0 && kolumn.slag() != Kolumn.Slag.AVVIKELSE)
                    || (daterat && kolumn.ar() == 0 && kolumn.slag() == Kolumn.Slag.UTFALL);
            roller.add(oklart ? Roll.INGEN : roll(kolumn, ar, budget, del || period));
        }
        for (int i = 0; i < roller.size(); i++) {
            Roll roll = roller.get(i);
            if (roll != Roll.INGEN && roll != Roll.PLAN && roller.indexOf(roll) != roller.lastIndexOf(roll)) {
                for (int j = roller.lastIndexOf(roll); j >= 0; j--) {
                    if (roller.get(j) == roll) {
                        roller.set(j, Roll.INGEN);
                    }
                }
            }
        }
        if (budget
                && kolumner.size() == 1
                && roller.get(0) == Roll.INGEN
                && kolumner.get(0).equals(Kolumn.OKAND)) {
            roller.set(0, Roll.BUDGET);
        }
        return roller;
    }

    private static Roll roll(Kolumn kolumn, int ar, boolean budget, boolean del) {
        if (kolumn.slut() != null && kolumn.slut().plusDays(1).getDayOfMonth() != 1) {
            return Roll.INGEN; // no period ends there: a part of its head was not read
        }
        boolean aret = kolumn.ar() == ar || kolumn.ar() == 0;
        return switch (kolumn.slag()) {
            case AVVIKELSE -> Roll.AVVIKELSE;
            case FOREGAENDE -> Roll.FOREGAENDE;
            case BUDGET ->
                !aret
                        ? kolumn.ar() > ar && budget ? Roll.PLAN : Roll.INGEN
                        : del && kolumn.delAvAr()
                                ? Roll.DELARSBUDGET
                                // Beside a part of a year, a budget without a time may be of the part or of the year.
                                : del && kolumn.ar() == 0 ? Roll.INGEN : Roll.BUDGET;
            case PLAN -> kolumn.ar() == ar ? Roll.BUDGET : kolumn.ar() > ar ? Roll.PLAN : Roll.INGEN;
            case PROGNOS -> aret ? Roll.PROGNOS : Roll.INGEN;
            case UTFALL -> utfall(kolumn, ar, del);
            case OKAND ->
                budget
                        ? kolumn.ar() == ar ? Roll.BUDGET : kolumn.ar() > ar ? Roll.PLAN : Roll.INGEN
                        : kolumn.ar() == 0 ? Roll.INGEN : utfall(kolumn, ar, del);
            case FORANDRING, NOT -> Roll.INGEN;
        };
    }

    private static Roll utfall(Kolumn kolumn, int ar, boolean del) {
        if (kolumn.ar() == ar - 1) {
            return Roll.FOREGAENDE;
        }
        if (kolumn.ar() != ar && kolumn.ar() != 0) {
            return Roll.INGEN;
        }
        return kolumn.delAvAr() || (del && kolumn.slut() == null) ? Roll.DELAR : Roll.ARET;
    }
}
