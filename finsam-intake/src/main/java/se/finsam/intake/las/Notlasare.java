package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;
import se.finsam.intake.dokument.Rad;

/** Reads notes, each under its number. */
final class Notlasare {
    private static final Pattern SUMMA = Fraser.normal("{RADSUMMA*}");
    private static final Pattern NOT = Pattern.compile("(?iu)^\\W*not[\\s.:]+(\\d{1,2})\\b[\\s.:–-]*(.{0,80})$");

    private final Sammanhang sammanhang;
    private final List<Ekonomi.Resultattabell> resultat;
    private final List<Ekonomi.Balanstabell> balanser;

    private final Tilldelning tilldelning;

    Notlasare(
            Sammanhang sammanhang,
            List<Ekonomi.Resultattabell> resultat,
            List<Ekonomi.Balanstabell> balanser,
            Tilldelning tilldelning) {
        this.tilldelning = tilldelning;
        this.sammanhang = sammanhang;
        this.resultat = resultat;
        this.balanser = balanser;
    }

    void av(List<Avsnitt> noter) {
        for (Avsnitt del : noter) {
            List<Rad> huvud = new ArrayList<>();
            List<Rad> rader = new ArrayList<>();
            String nr = "";
            for (Rad rad : del.rader()) {
                Rad hela = rad;
                Rad fore = fore(rad);
                if (fore != null && !nr.isEmpty()) {
                    rader.add(fore);
                    hela = new Rad(
                            rad.sida(),
                            rad.nr(),
                            rad.bitar()
                                    .subList(rad.bitar().size() - 1, rad.bitar().size()),
                            false,
                            false);
                }
                Matcher not = NOT.matcher(hela.text());
                if (not.matches()) {
                    en(del, nr, huvud, rader);
                    // Its own head may stand on its line.
                    huvud = Kolumnhuvud.delar(hela).delar().size() > 2 ? new ArrayList<>() : huvud;
                    nr = not.group(1);
                    rader = new ArrayList<>();
                    rader.add(rad);
                } else if (Kolumnhuvud.delar(rad).delar().size() >= 2
                        && Kolumnhuvud.delar(rad).andra() <= 1) {
                    huvud = new ArrayList<>(List.of(rad));
                } else if (nr.isEmpty()) {
                    huvud.add(rad);
                } else {
                    rader.add(rad);
                }
            }
            en(del, nr, huvud, rader);
        }
    }

    private void en(Avsnitt del, String nr, List<Rad> huvud, List<Rad> rader) {
        if (nr.isEmpty() || rader.size() < 2) {
            return;
        }
        // A head stands once for all the notes below it.
        List<Rad> alla = new ArrayList<>(huvud);
        alla.addAll(rader);
        Tabell tabell = Tabellbyggare.av(del.text(), del.del() + ":" + nr, del.rubrik(), alla)
                .orElse(null);
        if (tabell == null) {
            return;
        }
        Matcher not = NOT.matcher(rader.get(0).bitar().get(0).text());
        String forsta =
                not.matches() ? Postnamn.av(not.group(2).replaceAll("(19|20)\\d\\d(-\\d\\d-\\d\\d)?", " ")) : "";
        new Not(tabell, nr, del, forsta).av();
    }

    /** What stands before a note's number on its line, where a line break was lost; null where nothing does. */
    private static @org.jspecify.annotations.Nullable Rad fore(Rad rad) {
        int sista = rad.bitar().size() - 1;
        return sista > 0 && NOT.matcher(rad.bitar().get(sista).text()).matches()
                ? new Rad(rad.sida(), rad.nr(), rad.bitar().subList(0, sista), false, false)
                : null;
    }

    private final class Not {
        private final Tabell tabell;
        private final String nr;
        private final Avsnitt del;
        private final String forsta;
        private final List<Tabellrad> poster = new ArrayList<>();

        Not(Tabell tabell, String nr, Avsnitt del, String forsta) {
            this.forsta = forsta;
            this.tabell = tabell;
            this.nr = nr;
            this.del = del;
        }

        void av() {
            Tabellrad summa = null;
            String rubrik = forsta;
            for (Tabellrad rad : tabell.rader()) {
                String namn = Postnamn.av(rad.etikett());
                if (poster.isEmpty() && Norm.rubrik(namn).equals("not")) {
                    continue; // the note's own head, with its number in a column
                }
                if (rad.tal()
                        && (namn.isEmpty() || SUMMA.matcher(Norm.rubrik(namn)).lookingAt())) {
                    summa = rad;
                    break;
                }
                if (rad.tal()) {
                    poster.add(rad);
                } else if (rubrik.isEmpty()
                        && poster.isEmpty()
                        && !NOT.matcher(rad.etikett()).matches()
                        && !Ordlista.STANDARD.ar(rad.etikett(), Begrepp.DEL_NOTER)
                        && rad.etikett().length() < 60) {
                    rubrik = Postnamn.av(rad.etikett());
                }
            }
            if (poster.isEmpty()) {
                return;
            }
            List<Kolumnroll.Roll> roller = Kolumnroll.av(tabell.kolumner(), sammanhang.ar(), false, false);
            if (!roller.contains(Kolumnroll.Roll.ARET) && !roller.contains(Kolumnroll.Roll.DELAR)) {
                roller = arvda(summa == null ? poster.get(poster.size() - 1) : summa);
            }
            boolean delar = roller.contains(Kolumnroll.Roll.DELAR);
            for (int i = 0; i < roller.size() && summa != null; i++) {
                Summor.prova(summa.celler().get(i), poster, i, "Notens rader ger den tryckta summan.");
            }
            skriv(roller, delar ? "/delarsrapport" : "/arsredovisning", summa, rubrik);
        }

        /** Whether the sum of a note is the revenue of a result or a row of it, and no row of costs: only then it tells who pays. */
        private boolean intakter(Tabellrad summa) {
            for (Ekonomi.Resultattabell en : resultat) {
                Resultat rader = en.resultat();
                List<Tabellrad> plus = new ArrayList<>();
                rader.intakter.forEach(post -> plus.add(post.rad()));
                Tabellrad hela = rader.summor.get(Begrepp.SUMMA_INTAKTER);
                if (hela != null) {
                    plus.add(hela);
                }
                List<Tabellrad> minus = new ArrayList<>();
                rader.kostnader.forEach(post -> minus.add(post.rad()));
                if (samma(en.avsnitt()) && nagon(plus, summa) && !nagon(minus, summa)) {
                    return true;
                }
            }
            return false;
        }

        /** Where a note has no head, its sum stands in the row that it explains, column by column. */
        private List<Kolumnroll.Roll> arvda(Tabellrad summa) {
            for (Ekonomi.Balanstabell en : balanser) {
                List<Kolumnroll.Roll> arv = arvda(summa, en.tabell(), en.roller());
                if (samma(en.avsnitt()) && !arv.isEmpty()) {
                    return arv;
                }
            }
            for (Ekonomi.Resultattabell en : resultat) {
                List<Kolumnroll.Roll> arv = arvda(summa, en.tabell(), en.roller());
                if (samma(en.avsnitt()) && !arv.isEmpty()) {
                    return arv;
                }
            }
            return List.of();
        }

        private List<Kolumnroll.Roll> arvda(Tabellrad summa, Tabell annan, List<Kolumnroll.Roll> dess) {
            for (Tabellrad rad : annan.rader()) {
                List<Kolumnroll.Roll> arv = new ArrayList<>();
                boolean nagot = false;
                boolean flera = false;
                for (int i = 0; i < tabell.kolumner().size(); i++) {
                    Cell cell = summa.celler().get(i);
                    Kolumnroll.Roll roll = Kolumnroll.Roll.INGEN;
                    flera |= cell != null && lika(cell, rad, dess) > 1;
                    for (int j = 0; j < dess.size(); j++) {
                        Cell deras = rad.celler().get(j);
                        if (cell != null
                                && deras != null
                                && !arv.contains(dess.get(j))
                                && cell.varde().abs().compareTo(deras.varde().abs()) == 0) {
                            roll = dess.get(j);
                            nagot |= cell.varde().signum() != 0;
                            break;
                        }
                    }
                    arv.add(roll);
                }
                // Where a sum stands in several columns of a row, it does not say which one the note's is.
                if (nagot && !flera && !arv.contains(Kolumnroll.Roll.INGEN)) {
                    return arv;
                }
            }
            return List.of();
        }

        /** In how many columns with a role of a row an amount stands. */
        private static int lika(Cell cell, Tabellrad rad, List<Kolumnroll.Roll> dess) {
            int antal = 0;
            for (int j = 0; j < dess.size(); j++) {
                Cell deras = rad.celler().get(j);
                antal += dess.get(j) != Kolumnroll.Roll.INGEN
                                && deras != null
                                && cell.varde().abs().compareTo(deras.varde().abs()) == 0
                        ? 1
                        : 0;
            }
            return antal;
        }

        private void skriv(
                List<Kolumnroll.Roll> roller,
                String hem,
                @org.jspecify.annotations.Nullable Tabellrad summa,
                String rubrik) {
            String nyckel = hem + "/noter/[" + nr + "]";
            Sammanhang.Enheten enhet = enhet(summa == null ? poster.get(0) : summa);
            boolean brusig = Tabellbrus.i(tabell);
            boolean minus = minus();
            boolean intakt = summa != null && intakter(summa);
            for (int i = 0; i < roller.size(); i++) {
                String falt = switch (roller.get(i)) {
                    case ARET, DELAR -> "belopp";
                    case FOREGAENDE -> "foregaendeAr";
                    case BUDGET, DELARSBUDGET -> "budget";
                    default -> "";
                };
                if (falt.isEmpty()) {
                    continue;
                }
                for (Tabellrad rad : poster) {
                    Cell cell = rad.celler().get(i);
                    String namn = Postnamn.av(rad.etikett());
                    if (cell != null && !namn.isEmpty() && !cell.tal().streck()) {
                        String post = nyckel + "/rader/" + Samling.post(namn);
                        sammanhang
                                .samling()
                                .varde(nyckel + "/nr", nr, Sakerhet.LAST, "Notens nummer.", tabell.kalla(rad, cell));
                        sammanhang
                                .samling()
                                .varde(post + "/post", namn, Sakerhet.LAST, "Radens namn.", tabell.kalla(rad, cell));
                        belopp(post + "/" + falt, cell, rad, enhet, brusig, minus);
                        if (roller.get(i) == Kolumnroll.Roll.ARET && intakt) {
                            tilldelning.en(tabell, rad, cell, enhet);
                        }
                    }
                }
                Cell hela = summa == null ? null : summa.celler().get(i);
                if (hela != null && summa != null && falt.equals("belopp")) {
                    belopp(nyckel + "/summa", hela, summa, enhet, brusig, minus);
                }
            }
            if (!rubrik.isEmpty()) {
                sammanhang
                        .samling()
                        .varde(
                                nyckel + "/rubrik",
                                rubrik,
                                Sakerhet.LAST,
                                "Notens rubrik.",
                                tabell.kalla(poster.get(0).rad(), rubrik));
            }
        }

        private void belopp(
                String nyckel, Cell cell, Tabellrad rad, Sammanhang.Enheten enhet, boolean brusig, boolean minus) {
            sammanhang
                    .samling()
                    .belopp(
                            nyckel,
                            enhet.pengar().kronor(minus ? cell.varde().negate() : cell.varde()),
                            Sammanhang.sakerhet(cell, enhet, brusig),
                            Sammanhang.skal(cell, enhet),
                            tabell.kalla(rad, cell));
        }

        private boolean minus() {
            int under = 0;
            int over = 0;
            for (Tabellrad rad : poster) {
                for (Cell cell : rad.celler().values()) {
                    under += cell.varde().signum() < 0 ? 1 : 0;
                    over += cell.varde().signum() > 0 ? 1 : 0;
                }
            }
            return under > over;
        }

        /** The unit of a note is that of the table whose amount it explains. */
        private Sammanhang.Enheten enhet(Tabellrad summa) {
            for (Ekonomi.Resultattabell en : resultat) {
                if (samma(en.avsnitt()) && Ekonomi.enhet(en).provad() && nagon(en.tabell(), summa)) {
                    return Ekonomi.enhet(en);
                }
            }
            for (Ekonomi.Balanstabell en : balanser) {
                if (samma(en.avsnitt()) && nagon(en.tabell(), summa)) {
                    return new Sammanhang.Enheten(
                            en.tabell().enhet().orElse(Pengar.KR),
                            en.tabell().enhet().isPresent(),
                            "Enheten är inte styrkt.");
                }
            }
            return new Sammanhang.Enheten(tabell.enhet().orElse(Pengar.KR), false, "Enheten är inte styrkt.");
        }

        private boolean samma(Avsnitt annat) {
            return annat.text().sha256().equals(del.text().sha256());
        }

        private boolean nagon(Tabell annan, Tabellrad summa) {
            return nagon(annan.rader(), summa);
        }

        private boolean nagon(List<Tabellrad> rader, Tabellrad summa) {
            for (Cell en : summa.celler().values()) {
                for (Tabellrad rad : rader) {
                    for (Cell cell : rad.celler().values()) {
                        if (en.varde().signum() != 0
                                && en.varde().abs().compareTo(cell.varde().abs()) == 0) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }
}
