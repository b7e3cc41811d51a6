package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.List;

/** Tells what the columns of a table of a result lack, whatever arithmetic proves of their digits: their year, their kind, their time. */
final class Tabellbrist {
    private static final Brist DEL_AV_AR = Brist.osaker("Rubriken talar om en del av året; kolumnerna säger inget.");
    private static final Brist BUDGETPERIOD = Brist.last("Budgeten kan gälla perioden eller hela året.");
    private static final Brist UTAN_AR = Brist.last("Budgeten säger inte vilket år den gäller.");
    private static final Brist OLAST = Brist.last("En annan kolumns huvud är inte läst.");
    private static final Brist HOPP =
            Brist.osaker("Åren i tabellens huvud följer inte på varandra; ett av dem kan vara fel läst.");
    private static final Brist VID_BUDGET =
            Brist.osaker("Kolumnen står i en budget och säger inte vilket år den gäller.");

    private final int ar;
    private final boolean arsredovisning;

    /**
     * Of the tables of a part.
     *
     * @param ar the year that the documents are of
     * @param arsredovisning whether the part stands in an annual report
     */
    Tabellbrist(int ar, boolean arsredovisning) {
        this.ar = ar;
        this.arsredovisning = arsredovisning;
    }

    /** A table with what its columns lack; what cannot be the year's own is of no role any more. */
    Tabell pa(Avsnitt del, Tabell tabell, List<Kolumnroll.Roll> roller, boolean budget) {
        Tabell hel = delarsbudget(tabell.med(period(del, tabell, roller)), roller);
        if (del.vad() == Begrepp.DEL_BUDGET && !arsredovisning) {
            hel = vidBudget(hel, roller);
        }
        if (budget && arsredovisning) {
            hel = utanAr(del, hel, roller);
        }
        return hel.med(olast(tabell)).med(budget ? Brist.INGEN : hopp(tabell));
    }

    /** What a table lacks where it may be of a part of the year, and its columns do not say which. */
    static Brist period(Avsnitt del, Tabell tabell, List<Kolumnroll.Roll> roller) {
        for (Kolumn kolumn : tabell.kolumner()) {
            if (kolumn.slut() != null) {
                return Brist.INGEN;
            }
        }
        int aret = roller.indexOf(Kolumnroll.Roll.ARET);
        if (aret < 0) {
            return Brist.INGEN;
        }
        // A chapter about the delårsrapport may stand in an annual report: then the columns' own year holds.
        boolean kapitel = del.over() == Begrepp.DEL_DELARSRAPPORT
                && tabell.kolumner().get(aret).ar() == 0;
        return kapitel || Delavar.ovan(del) ? DEL_AV_AR : Brist.INGEN;
    }

    /** A budget beside the outcome of a part of the year may be of the part, though its head names the year. */
    private static Tabell delarsbudget(Tabell tabell, List<Kolumnroll.Roll> roller) {
        Tabell ut = tabell;
        int budget = roller.indexOf(Kolumnroll.Roll.BUDGET);
        if (budget >= 0
                && roller.contains(Kolumnroll.Roll.DELAR)
                && tabell.kolumner().get(budget).slut() == null
                && !motPrognos(tabell, roller, budget)) {
            ut = ut.med(budget, BUDGETPERIOD);
        }
        return ut;
    }

    /** Whether the deviation that a table prints is that between its budget and the forecast of the whole year. */
    private static boolean motPrognos(Tabell tabell, List<Kolumnroll.Roll> roller, int budget) {
        int antal = 0;
        for (Tabellrad rad : tabell.rader()) {
            Cell prognos = rad.celler().get(roller.indexOf(Kolumnroll.Roll.PROGNOS));
            Cell avvikelse = rad.celler().get(roller.indexOf(Kolumnroll.Roll.AVVIKELSE));
            Cell cell = rad.celler().get(budget);
            if (prognos != null
                    && avvikelse != null
                    && cell != null
                    && avvikelse.varde().signum() != 0) {
                BigDecimal skillnad = prognos.varde().subtract(cell.varde()).abs();
                antal += skillnad.compareTo(avvikelse.varde().abs()) == 0 ? 1 : -1;
            }
        }
        return antal > 1;
    }

    /** Within an annual report a budget that does not say its year may as well be the next year's. */
    private Tabell utanAr(Avsnitt del, Tabell tabell, List<Kolumnroll.Roll> roller) {
        int i = roller.indexOf(Kolumnroll.Roll.BUDGET);
        boolean sagt =
                i < 0 || tabell.kolumner().get(i).ar() != 0 || del.rubrik().contains(String.valueOf(ar));
        return sagt ? tabell : tabell.med(i, UTAN_AR);
    }

    /** Where the head of a column was not read, what another one is of is not told by its year alone. */
    private static Brist olast(Tabell tabell) {
        boolean nagon = tabell.kolumner().size() > 1 && tabell.kolumner().contains(Kolumn.OKAND);
        return nagon ? OLAST : Brist.INGEN;
    }

    /** The outcome of another year than the one before beside the year's: one of the two years may be misread. */
    private Brist hopp(Tabell tabell) {
        boolean fore = false;
        boolean annat = false;
        for (Kolumn kolumn : tabell.kolumner()) {
            boolean utfall = kolumn.slag() == Kolumn.Slag.UTFALL || kolumn.slag() == Kolumn.Slag.OKAND;
            fore |= utfall && kolumn.ar() == ar - 1;
            annat |= utfall && kolumn.ar() != 0 && kolumn.ar() < ar - 1;
        }
        return annat && !fore ? HOPP : Brist.INGEN;
    }

    /**
     * What stands beside a budget without a year is most often of a year before it. Where nothing is compared, it is not proposed
     * as the year's own.
     */
    private static Tabell vidBudget(Tabell tabell, List<Kolumnroll.Roll> roller) {
        Tabell ut = tabell;
        boolean jamfort = roller.contains(Kolumnroll.Roll.AVVIKELSE);
        for (int i = 0; i < roller.size(); i++) {
            boolean utfall = roller.get(i) == Kolumnroll.Roll.ARET || roller.get(i) == Kolumnroll.Roll.PROGNOS;
            if (utfall && tabell.kolumner().get(i).ar() == 0) {
                ut = ut.med(i, VID_BUDGET);
                roller.set(i, jamfort ? roller.get(i) : Kolumnroll.Roll.INGEN);
            }
        }
        return ut;
    }
}
