package se.finsam.intake.dokument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.finsam.intake.dokument.PdfLasare.Bokstav;

/** Makes lines of a page's letters, and cuts them where they stand further apart than words of a sentence do. */
final class Sidrader {
    private static final Comparator<Bokstav> LASORDNING = Comparator.comparingInt(Bokstav::riktning)
            .thenComparingInt(Bokstav::y)
            .thenComparingInt(Bokstav::x0);

    /** Spaces that are not white: where the letters stand says as much. */
    private static final String HART = "\u00a0\u202f\u2007";

    private Sidrader() {}

    /**
     * A line of a page.
     *
     * @param bitar what stands on it
     * @param y how far down its letters stand
     * @param hojd how high they are
     */
    record Sidrad(List<Bit> bitar, int y, int hojd) {}

    static List<Sidrad> av(List<Bokstav> bokstaver) {
        List<Bokstav> alla = new ArrayList<>();
        for (Bokstav en : bokstaver) {
            if (!en.tecken().isBlank() && !HART.contains(en.tecken())) {
                alla.add(en);
            }
        }
        alla.sort(LASORDNING);
        List<Sidrad> rader = new ArrayList<>();
        List<Bokstav> rad = new ArrayList<>();
        for (Bokstav en : alla) {
            if (!rad.isEmpty()) {
                Bokstav forst = rad.get(0);
                if (en.riktning() != forst.riktning() || en.y() - forst.y() > forst.hojd() * 2 / 5) {
                    rader.add(sidrad(rad));
                    rad = new ArrayList<>();
                }
            }
            rad.add(en);
        }
        if (!rad.isEmpty()) {
            rader.add(sidrad(rad));
        }
        rader.removeIf(rad1 -> rad1.bitar().isEmpty());
        return rader;
    }

    private static Sidrad sidrad(List<Bokstav> rad) {
        Bokstav forst = rad.get(0);
        return new Sidrad(bitar(rad), forst.y(), forst.hojd());
    }

    private static List<Bit> bitar(List<Bokstav> rad) {
        rad.sort(Comparator.comparingInt(Bokstav::x0));
        List<Bit> bitar = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int x0 = 0;
        int x1 = 0;
        Bokstav forra = null;
        for (int i = 0; i < rad.size(); i++) {
            Bokstav en = rad.get(i);
            int ledare = ledare(rad, i);
            if (ledare > 0) {
                bit(bitar, text, x0, x1);
                forra = null;
                i += ledare - 1;
                continue;
            }
            if (forra != null && en.x0() == forra.x0() && en.tecken().equals(forra.tecken())) {
                continue; // written twice to look bold
            }
            int lucka = forra == null ? 0 : en.x0() - x1;
            if (forra != null && lucka > en.hojd() * 9 / 10) {
                bit(bitar, text, x0, x1);
            } else if (forra != null && lucka > en.hojd() * 3 / 20) {
                text.append(' ');
            }
            if (text.isEmpty()) {
                x0 = en.x0();
            }
            text.append(en.tecken());
            x1 = en.x1();
            forra = en;
        }
        bit(bitar, text, x0, x1);
        return bitar;
    }

    /** How many letters of a dotted leader begin here; 0 where none does. */
    private static int ledare(List<Bokstav> rad, int fran) {
        int n = 0;
        while (fran + n < rad.size() && ".·…_".contains(rad.get(fran + n).tecken())) {
            n++;
        }
        return n >= 4 ? n : 0;
    }

    private static void bit(List<Bit> bitar, StringBuilder text, int x0, int x1) {
        if (!text.isEmpty()) {
            bitar.add(new Bit(text.toString(), x0, x1));
            text.setLength(0);
        }
    }

    /** The height that most letters of a page have. */
    static int brodtext(List<Bokstav> sida) {
        Map<Integer, Integer> antal = new TreeMap<>();
        for (Bokstav en : sida) {
            antal.merge(en.hojd(), 1, Integer::sum);
        }
        int hojd = 0;
        int flest = 0;
        for (Map.Entry<Integer, Integer> en : antal.entrySet()) {
            if (en.getValue() > flest) {
                flest = en.getValue();
                hojd = en.getKey();
            }
        }
        return hojd;
    }
}
