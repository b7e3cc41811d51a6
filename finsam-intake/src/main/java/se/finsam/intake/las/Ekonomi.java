package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tables of money of some documents: results, balance sheets, budgets, notes and overviews. */
final class Ekonomi {
    /** A table of a result and what is read of it. */
    record Resultattabell(
            Avsnitt avsnitt, Tabell tabell, Resultat resultat, List<Kolumnroll.Roll> roller, boolean budget) {}

    /** A balance sheet and what is read of it. */
    record Balanstabell(Avsnitt avsnitt, Tabell tabell, Balans balans, List<Kolumnroll.Roll> roller) {}

    private static final Brist DEL_AV_AR = Brist.osaker("Rubriken talar om en del av året; kolumnerna säger inget.");
    private static final Brist BUDGETPERIOD = Brist.last("Budgeten kan gälla perioden eller hela året.");
    private static final Brist UTAN_AR = Brist.last("Budgeten säger inte vilket år den gäller.");
    private static final Brist OLAST = Brist.last("En annan kolumns huvud är inte läst.");
    private static final Brist HOPP = Brist.last("Åren i tabellens huvud följer inte på varandra.");
    private static final Brist EN_ANNANS = Brist.osaker("Tabellen har intäkter från förbundet, och är då en annans.");
    private static final Brist UNDER_INSATS = Brist.osaker("Tabellen står under en insats eller ett projekt.");
    private static final Brist MOTSAGD = Brist.osaker("En annan tabell säger andra summor för samma år.");
    private static final Brist VID_BUDGET =
            Brist.osaker("Kolumnen står i en budget och säger inte vilket år den gäller.");

    private final Sammanhang sammanhang;
    private final List<Resultattabell> resultat = new ArrayList<>();
    private final List<Balanstabell> balanser = new ArrayList<>();
    private final List<Avsnitt> noter = new ArrayList<>();
    private final List<Avsnitt> oversikter = new ArrayList<>();

    private final Set<String> arsredovisningar = new HashSet<>();
    private final Tilldelning tilldelning;
    private Agare agare = new Agare(List.of());

    Ekonomi(Sammanhang sammanhang, Tilldelning tilldelning) {
        this.sammanhang = sammanhang;
        this.tilldelning = tilldelning;
    }

    void av(List<Avsnitt> delar) {
        agare = new Agare(delar);
        for (Avsnitt del : delar) {
            if (del.vad() == Begrepp.DEL_ARSREDOVISNING) {
                arsredovisningar.add(del.text().sha256());
            }
        }
        for (Avsnitt del : delar) {
            if (del.annan()) {
                annan(del);
                continue;
            }
            switch (del.vad()) {
                case DEL_BALANSRAKNING -> balans(del);
                case DEL_NOTER -> noter.add(del);
                case DEL_FLERARSOVERSIKT -> oversikter.add(del);
                case DEL_KASSAFLODE,
                        DEL_FINANSIELLA_MAL,
                        DEL_VERKSAMHETSMAL,
                        DEL_INDIVID,
                        DEL_STRUKTUR,
                        DEL_INSATSRAPPORT -> {}
                case DEL_TILLDELNING -> {
                    int fore = resultat.size();
                    resultat(del);
                    if (resultat.size() == fore && !agare.insats(del)) {
                        tilldelning.tabell(del);
                    }
                }
                case DEL_EKONOMI -> {
                    if (del.over() != Begrepp.DEL_INSATSRAPPORT) {
                        resultat(del);
                    }
                }
                default -> resultat(del);
            }
        }
        jamfor();
        egna();
        Resultatforslag forslag = new Resultatforslag(sammanhang);
        for (Resultattabell en : resultat) {
            forslag.av(en);
        }
        Balansforslag balansforslag = new Balansforslag(sammanhang);
        for (Balanstabell en : balanser) {
            balansforslag.av(en, enhet(en));
        }
        for (Avsnitt en : oversikter) {
            new Oversikt(sammanhang).av(en);
        }
        tilldelning.av(resultat);
        new Notlasare(sammanhang, resultat, balanser, tilldelning).av(noter);
    }

    List<Resultattabell> resultattabeller() {
        return List.copyOf(resultat);
    }

    /**
     * Whether a part is a delårsrapport's. Where an annual report stands in the same document its columns have to say so
     * themselves: a heading may as well be that of a chapter, or of a table of contents.
     */
    private boolean delarsdel(Avsnitt del) {
        return !arsredovisning(del) && (del.over() == Begrepp.DEL_DELARSRAPPORT || Delavar.titel(del.text()));
    }

    private boolean arsredovisning(Avsnitt del) {
        return arsredovisningar.contains(del.text().sha256());
    }

    /** What a table lacks where it may be of a part of the year, and its columns do not say which. */
    private static Brist period(Avsnitt del, Tabell tabell, List<Kolumnroll.Roll> roller) {
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

    private void annan(Avsnitt del) {
        if (del.vad() == Begrepp.DEL_BUDGET || del.vad() == Begrepp.DEL_RESULTATRAKNING) {
            sammanhang
                    .samling()
                    .upplys(del.text().namn() + ", sida " + del.rader().get(0).sida()
                            + ": en tabell under en annan organisations rubrik är inte läst.");
        }
    }

    private void resultat(Avsnitt del) {
        boolean prognos = del.vad() == Begrepp.DEL_PROGNOS && del.over() == Begrepp.DEL_INSATSRAPPORT;
        if (prognos || agare.insatsrapport(del)) {
            return; // an insats's own
        }
        Tabell tabell = Tabellbyggare.av(del.text(), del.del(), del.rubrik(), del.rader())
                .orElse(null);
        if (tabell == null) {
            return;
        }
        Resultat rader = Resultattolk.av(tabell);
        boolean summor = rader.summor.containsKey(Begrepp.SUMMA_KOSTNADER)
                || rader.summor.containsKey(Begrepp.ARETS_RESULTAT)
                || (rader.intakter.size() == 1 && rader.kostnader.size() == 1);
        boolean kanda = del.vad() == Begrepp.DEL_RESULTATRAKNING
                || del.vad() == Begrepp.DEL_BUDGET
                || del.vad() == Begrepp.DEL_PROGNOS;
        boolean bada = !rader.kostnader.isEmpty()
                && (!rader.intakter.isEmpty() || rader.summor.containsKey(Begrepp.SUMMA_INTAKTER));
        if (rader.tom() || !summor || !(bada || (kanda && rader.summor.containsKey(Begrepp.SUMMA_KOSTNADER)))) {
            return;
        }
        boolean budget = budget(del, tabell);
        List<Kolumnroll.Roll> roller = Kolumnroll.av(
                tabell.kolumner(), sammanhang.ar(), budget, del.vad() != Begrepp.DEL_BUDGET && delarsdel(del));
        Tabell hel = delarsbudget(tabell.med(period(del, tabell, roller)), roller);
        if (del.vad() == Begrepp.DEL_BUDGET && !arsredovisning(del)) {
            hel = vidBudget(hel, roller);
        }
        if (budget && arsredovisning(del)) {
            hel = utanAr(del, hel, roller);
        }
        resultat.add(new Resultattabell(
                del, hel.med(olast(tabell)).med(budget ? Brist.INGEN : hopp(tabell)), rader, roller, budget));
    }

    /** Within an annual report a budget that does not say its year may as well be the next year's. */
    private Tabell utanAr(Avsnitt del, Tabell tabell, List<Kolumnroll.Roll> roller) {
        int i = roller.indexOf(Kolumnroll.Roll.BUDGET);
        boolean sagt =
                i < 0 || tabell.kolumner().get(i).ar() != 0 || del.rubrik().contains(String.valueOf(sammanhang.ar()));
        return sagt ? tabell : tabell.med(i, UTAN_AR);
    }

    /** Where the head of a column was not read, what another one is of is not told by its year alone. */
    private static Brist olast(Tabell tabell) {
        boolean nagon = tabell.kolumner().size() > 1 && tabell.kolumner().contains(Kolumn.OKAND);
        return nagon ? OLAST : Brist.INGEN;
    }

    /** The outcome of another year than the one before beside the year's: one of the two years may be misread. */
    private Brist hopp(Tabell tabell) {
        int ar = sammanhang.ar();
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
     * What is not the förbund's for certain: what stands below the name of an insats, where neither the balance sheet has its result
     * nor its revenue is what members pay; what has revenue from the förbund; and what another table contradicts.
     */
    private void egna() {
        for (int i = 0; i < resultat.size(); i++) {
            Resultattabell en = resultat.get(i);
            Brist brist = Brist.INGEN;
            if (Agare.franForbundet(en.resultat())) {
                brist = EN_ANNANS;
            } else if (agare.insats(en.avsnitt()) && !iBalans(en) && tilldelning.medlemmar(en.resultat()) < 2) {
                brist = UNDER_INSATS;
            }
            resultat.set(
                    i,
                    new Resultattabell(en.avsnitt(), en.tabell().med(brist), en.resultat(), en.roller(), en.budget()));
        }
        List<Resultattabell> fore = List.copyOf(resultat);
        for (int i = 0; i < fore.size(); i++) {
            Resultattabell en = fore.get(i);
            Tabell tabell = en.tabell();
            for (int k = 0; k < en.roller().size(); k++) {
                if (motsagd(en, k, fore)) {
                    tabell = tabell.med(k, MOTSAGD);
                }
            }
            resultat.set(i, new Resultattabell(en.avsnitt(), tabell, en.resultat(), en.roller(), en.budget()));
        }
    }

    private boolean iBalans(Resultattabell en) {
        for (Balanstabell balans : balanser) {
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
    private static boolean motsagd(Resultattabell en, int kolumn, List<Resultattabell> alla) {
        Kolumnroll.Roll roll = en.roller().get(kolumn);
        if (roll == Kolumnroll.Roll.INGEN || roll == Kolumnroll.Roll.PLAN || roll == Kolumnroll.Roll.AVVIKELSE) {
            return false;
        }
        for (Resultattabell annan : alla) {
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

    private static BigDecimal kronor(Resultattabell en, Cell cell) {
        return enhet(en).pengar().kronor(cell.varde().abs());
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

    private boolean budget(Avsnitt del, Tabell tabell) {
        boolean utfall = false;
        boolean plan = false;
        for (Kolumn kolumn : tabell.kolumner()) {
            // The outcome of a year before stands beside a budget, and makes no follow-up of it.
            boolean historia = kolumn.ar() != 0 && kolumn.ar() < sammanhang.ar();
            utfall |= !historia
                    && (kolumn.slag() == Kolumn.Slag.UTFALL
                            || kolumn.slag() == Kolumn.Slag.PROGNOS
                            || kolumn.slut() != null);
            plan |= kolumn.slag() == Kolumn.Slag.PLAN;
        }
        return plan || (del.vad() == Begrepp.DEL_BUDGET && !utfall);
    }

    private void balans(Avsnitt del) {
        if (agare.insatsrapport(del)) {
            return;
        }
        Tabell tabell = Tabellbyggare.av(del.text(), del.del(), del.rubrik(), del.rader())
                .orElse(null);
        if (tabell == null) {
            return;
        }
        Balans rader = Balanstolk.av(tabell);
        if (rader.rader.containsKey(Begrepp.SUMMA_TILLGANGAR)
                || rader.rader.containsKey(Begrepp.SUMMA_SKULDER_KAPITAL)) {
            List<Kolumnroll.Roll> roller = Kolumnroll.av(tabell.kolumner(), sammanhang.ar(), false, delarsdel(del));
            balanser.add(new Balanstabell(del, tabell.med(period(del, tabell, roller)), rader, roller));
        }
    }

    /** Holds results against balance sheets: what both say is proved by each. */
    private void jamfor() {
        for (Balanstabell balans : balanser) {
            for (Resultattabell en : resultat) {
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
    private static void rulla(Balanstabell balans) {
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

    /** The unit of a balance sheet: its own, or that of a result whose result it has. */
    private Sammanhang.Enheten enhet(Balanstabell balans) {
        for (Resultattabell en : resultat) {
            Sammanhang.Enheten denna = enhet(en);
            if (denna.provad()
                    && (balans.tabell().enhet().isEmpty()
                            || balans.tabell().enhet().get() == denna.pengar())) {
                for (int i = 0; i < en.roller().size(); i++) {
                    Cell a = en.resultat().cell(Begrepp.ARETS_RESULTAT, i);
                    for (int j = 0; j < balans.roller().size(); j++) {
                        Cell b = balans.balans().cell(Begrepp.ARETS_RESULTAT, j);
                        if (a != null
                                && b != null
                                && a.varde().signum() != 0
                                && a.varde().compareTo(b.varde()) == 0) {
                            return denna;
                        }
                    }
                }
            }
        }
        Cell hela = null;
        for (int j = 0; j < balans.roller().size() && hela == null; j++) {
            hela = balans.balans().cell(Begrepp.SUMMA_TILLGANGAR, j);
        }
        return Sammanhang.enhet(balans.tabell().enhet(), hela == null ? BigDecimal.ZERO : hela.varde());
    }

    /** The unit of a result or a budget. */
    static Sammanhang.Enheten enhet(Resultattabell en) {
        BigDecimal storst = BigDecimal.ZERO;
        for (Begrepp summa : List.of(Begrepp.SUMMA_INTAKTER, Begrepp.SUMMA_KOSTNADER)) {
            for (int i = 0; i < en.roller().size(); i++) {
                @Nullable Cell cell = en.resultat().cell(summa, i);
                storst = cell == null ? storst : storst.max(cell.varde().abs());
            }
        }
        if (storst.signum() == 0) {
            for (Resultat.Post post : en.resultat().intakter) {
                for (Cell cell : post.rad().celler().values()) {
                    storst = storst.max(cell.varde().abs());
                }
            }
        }
        return Sammanhang.enhet(en.tabell().enhet(), storst);
    }
}
