package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.Sakerhet;

/** Proposes what each member pays, from the revenue rows that are named after members. */
final class Tilldelning {
    private static final Pattern KRONOR = Fraser.skriven("(?iu).*\\d ?(?:{*KRONOR*}|:-)\\W*");

    private static final Pattern AR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final Brist ANNAT = Brist.last("Raden står under andra intäkter än vad medlemmarna betalar.");

    private final Sammanhang sammanhang;
    private final Medlemmar medlemmar;

    Tilldelning(Sammanhang sammanhang, Medlemmar medlemmar) {
        this.sammanhang = sammanhang;
        this.medlemmar = medlemmar;
    }

    void av(List<Ekonomi.Resultattabell> tabeller) {
        for (Ekonomi.Resultattabell en : tabeller) {
            int kolumn = en.roller().indexOf(Kolumnroll.Roll.ARET);
            if (kolumn < 0 && en.budget()) {
                kolumn = en.roller().indexOf(Kolumnroll.Roll.BUDGET);
            }
            if (kolumn < 0) {
                continue;
            }
            Sammanhang.Enheten enhet = Ekonomi.enhet(en);
            boolean nagon = false;
            boolean annat = false;
            for (Resultat.Post post : en.resultat().intakter) {
                Cell cell = post.rad().celler().get(kolumn);
                boolean medlem =
                        medlemmar.vilken(Postnamn.av(post.rad().etikett())).isPresent();
                annat |= nagon && !medlem;
                nagon |= medlem;
                if (cell != null) {
                    en(annat ? en.tabell().med(ANNAT) : en.tabell(), post.rad(), cell, enhet);
                }
            }
        }
    }

    /** How many members the rows of revenue of a result are named after. */
    int medlemmar(Resultat resultat) {
        Set<String> namn = new HashSet<>();
        for (Resultat.Post post : resultat.intakter) {
            medlemmar.vilken(Postnamn.av(post.rad().etikett())).ifPresent(en -> namn.add(en.namn()));
        }
        return namn.size();
    }

    /** A table of what the members pay, and of nothing else. */
    void tabell(Avsnitt del) {
        Tabell tabell = Tabellbyggare.av(del.text(), del.del(), del.rubrik(), del.rader())
                .orElse(null);
        if (tabell == null) {
            return;
        }
        List<Kolumnroll.Roll> roller = Kolumnroll.av(tabell.kolumner(), sammanhang.ar(), true, false);
        int kolumn = roller.size() == 1 ? 0 : roller.indexOf(Kolumnroll.Roll.BUDGET);
        if (kolumn < 0 || annatAr(tabell.kolumner().get(kolumn).ar()) || annatAr(ar(del.rubrik()))) {
            return; // what the members pay in another year
        }
        List<Tabellrad> rader = new ArrayList<>();
        Tabellrad summa = null;
        for (Tabellrad rad : tabell.rader()) {
            if (summa == null && rad.tal() && rad.celler().get(kolumn) != null) {
                if (Summor.rad(Norm.rubrik(rad.etikett()))) {
                    summa = rad;
                } else {
                    rader.add(rad);
                }
            }
        }
        Cell hela = summa == null ? null : summa.celler().get(kolumn);
        if (hela == null || rader.size() < 2) {
            return;
        }
        Summor.prova(hela, rader, kolumn, "Raderna ger den tryckta summan.");
        boolean kronor = KRONOR.matcher(hela.tal().text()).matches();
        Optional<Pengar> sagd = tabell.enhet().isEmpty() && kronor ? Optional.of(Pengar.KR) : tabell.enhet();
        Sammanhang.Enheten enhet = Sammanhang.enhet(sagd, hela.varde());
        for (Tabellrad rad : rader) {
            Cell cell = rad.celler().get(kolumn);
            if (cell != null) {
                en(tabell, rad, cell, enhet);
            }
        }
    }

    private boolean annatAr(int ar) {
        return ar != 0 && ar != sammanhang.ar();
    }

    /** The last year that a heading names; 0 where it names none. */
    private static int ar(String rubrik) {
        Matcher ar = AR.matcher(rubrik);
        int sist = 0;
        while (ar.find()) {
            sist = Integer.parseInt(ar.group());
        }
        return sist;
    }

    /** Proposes an amount of the year beside a member's name. */
    void en(Tabell tabell, Tabellrad rad, Cell cell, Sammanhang.Enheten enhet) {
        Optional<Medlemmar.Medlem> medlem = medlemmar.vilken(Postnamn.av(rad.etikett()));
        if (medlem.isEmpty() || cell.tal().streck()) {
            return;
        }
        String hem = "/tilldelning/" + Samling.post(medlem.get().namn());
        Kalla kalla = tabell.kalla(rad, cell);
        sammanhang.samling().varde(hem + "/medlem", medlem.get().namn(), Sakerhet.LAST, "Radens namn.", kalla);
        sammanhang
                .samling()
                .belopp(
                        hem + "/belopp",
                        enhet.pengar().kronor(cell.varde().abs()),
                        Sammanhang.sakerhet(cell, enhet, Tabellbrus.i(tabell)),
                        Sammanhang.skal(cell, enhet),
                        kalla);
    }
}
