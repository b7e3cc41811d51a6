package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.List;

/** Holds the tables of some documents against each other: what they prove of each other, and what they put in question. */
final class Tabelljamforelse {
    private static final Brist EN_ANNANS = Brist.osaker("Tabellen har intäkter från förbundet, och är då en annans.");
    private static final Brist UNDER_INSATS = Brist.osaker("Tabellen står under en insats eller ett projekt.");
    private static final Brist MOTSAGD = Brist.osaker("En annan tabell säger andra summor för samma år.");

    private final List<Ekonomi.Balanstabell> balanser;
    private final Agare agare;
    private final Tilldelning tilldelning;

    Tabelljamforelse(List<Ekonomi.Balanstabell> balanser, Agare agare, Tilldelning tilldelning) {
        this.balanser = balanser;
        this.agare = agare;
        this.tilldelning = tilldelning;
    }

    /** Holds results against balance sheets: what both say is proved by each. */
    void bevisa(List<Ekonomi.Resultattabell> resultat) {
        for (Ekonomi.Balanstabell balans : balanser) {
            for (Ekonomi.Resultattabell en : resultat) {
                for (int i = 0; i < en.roller().size(); i++) {
                    int j = balans.roller().indexOf(en.roller().get(i));
                    Cell a = en.resultat().cell(Begrepp.ARETS_RESULTAT, i);
                    Cell b = j < 0 ? null : balans.balans().cell(Begrepp.ARETS_RESULTAT, j);
                    if (a != null
                            && b != null
                            && a.varde().signum() != 0
                            && a.varde().compareTo(b.varde()) == 0) {
                        a.bevisad("Balansräkningen säger detsamma.");
                        b.bevisad("Resultaträkningen säger detsamma.");
                    }
                }
            }
            rulla(balans);
        }
    }

    /** Equity rolls forward: what a year ended with, the next one begins with. */
    private static void rulla(Ekonomi.Balanstabell balans) {
        int forra = balans.roller().indexOf(Kolumnroll.Roll.FOREGAENDE);
        for (Kolumnroll.Roll roll : List.of(Kolumnroll.Roll.ARET, Kolumnroll.Roll.DELAR)) {
            int nu = balans.roller().indexOf(roll);
            Cell in = nu < 0 ? null : balans.balans().cell(Begrepp.INGAENDE_KAPITAL, nu);
            Cell ut = forra < 0 ? null : balans.balans().cell(Begrepp.UTGAENDE_KAPITAL, forra);
            if (in != null
                    && ut != null
                    && in.varde().compareTo(ut.varde()) == 0
                    && in.varde().signum() != 0) {
                in.bevisad("Kapitalet rullar vidare från året före.");
                ut.bevisad("Kapitalet rullar vidare till året efter.");
            }
        }
    }

    /**
     * What is not the förbund's for certain: what stands below the name of an insats, where neither the balance sheet has its result
     * nor its revenue is what members pay; what has revenue from the förbund; and what another table contradicts.
     */
    void ifragasatt(List<Ekonomi.Resultattabell> resultat) {
        for (int i = 0; i < resultat.size(); i++) {
            Ekonomi.Resultattabell en = resultat.get(i);
            Brist brist = Brist.INGEN;
            if (Agare.franForbundet(en.resultat())) {
                brist = EN_ANNANS;
            } else if (agare.insats(en.avsnitt()) && !iBalans(en) && tilldelning.medlemmar(en.resultat()) < 2) {
                brist = UNDER_INSATS;
            }
            resultat.set(
                    i,
                    new Ekonomi.Resultattabell(
                            en.avsnitt(), en.tabell().med(brist), en.resultat(), en.roller(), en.budget()));
        }
        List<Ekonomi.Resultattabell> fore = List.copyOf(resultat);
        for (int i = 0; i < fore.size(); i++) {
            Ekonomi.Resultattabell en = fore.get(i);
            Tabell tabell = en.tabell();
            for (int k = 0; k < en.roller().size(); k++) {
                if (motsagd(en, k, fore)) {
                    tabell = tabell.med(k, MOTSAGD);
                }
            }
            resultat.set(i, new Ekonomi.Resultattabell(en.avsnitt(), tabell, en.resultat(), en.roller(), en.budget()));
        }
    }

    private boolean iBalans(Ekonomi.Resultattabell en) {
        for (Ekonomi.Balanstabell balans : balanser) {
            for (int i = 0; i < en.roller().size(); i++) {
                int j = balans.roller().indexOf(en.roller().get(i));
                Cell a = en.resultat().cell(Begrepp.ARETS_RESULTAT, i);
                Cell b = j < 0 || en.roller().get(i) == Kolumnroll.Roll.INGEN
                        ? null
                        : balans.balans().cell(Begrepp.ARETS_RESULTAT, j);
                if (a != null
                        && b != null
                        && a.varde().signum() != 0
                        && a.varde().compareTo(b.varde()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether another table says that a sum of the same year and kind is another. */
    private static boolean motsagd(Ekonomi.Resultattabell en, int kolumn, List<Ekonomi.Resultattabell> alla) {
        Kolumnroll.Roll roll = en.roller().get(kolumn);
        if (roll == Kolumnroll.Roll.INGEN || roll == Kolumnroll.Roll.PLAN || roll == Kolumnroll.Roll.AVVIKELSE) {
            return false;
        }
        for (Ekonomi.Resultattabell annan : alla) {
            int j = annan.equals(en) ? -1 : annan.roller().indexOf(roll);
            for (Begrepp summa : List.of(Begrepp.SUMMA_INTAKTER, Begrepp.SUMMA_KOSTNADER, Begrepp.ARETS_RESULTAT)) {
                Cell a = en.resultat().cell(summa, kolumn);
                Cell b = j < 0 ? null : annan.resultat().cell(summa, j);
                if (a != null && b != null && kronor(en, a).compareTo(kronor(annan, b)) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BigDecimal kronor(Ekonomi.Resultattabell en, Cell cell) {
        return Ekonomi.enhet(en).pengar().kronor(cell.varde().abs());
    }
}
