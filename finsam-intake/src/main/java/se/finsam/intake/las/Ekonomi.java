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
        Tabelljamforelse jamforelse = new Tabelljamforelse(balanser, agare, tilldelning);
        jamforelse.bevisa(resultat);
        jamforelse.ifragasatt(resultat);
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
        Tabell hel = new Tabellbrist(sammanhang.ar(), arsredovisning(del)).pa(del, tabell, roller, budget);
        resultat.add(new Resultattabell(del, hel, rader, roller, budget));
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
            balanser.add(new Balanstabell(del, tabell.med(Tabellbrist.period(del, tabell, roller)), rader, roller));
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
