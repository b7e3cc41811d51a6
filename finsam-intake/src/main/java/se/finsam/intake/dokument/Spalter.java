package se.finsam.intake.dokument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides pages on which two tables stand beside each other, the left one first. */
final class Spalter {
    private static final Pattern TAL = Pattern.compile("[-–−(]? ?[\\dOl][\\dOlIS .,]*[)%]?(:-| kr)?|[-–−]");
    private static final int NARA = 60;
    private static final int MINST = 3;

    private Spalter() {}

    static List<Rad> delade(List<Rad> rader) {
        List<Rad> alla = new ArrayList<>();
        int fran = 0;
        while (fran < rader.size()) {
            int till = fran;
            while (till < rader.size()
                    && rader.get(till).sida() == rader.get(fran).sida()) {
                till++;
            }
            sida(rader.subList(fran, till), alla);
            fran = till;
        }
        return alla;
    }

    private static void sida(List<Rad> sida, List<Rad> alla) {
        int grans = grans(sida);
        if (grans < 0) {
            alla.addAll(sida);
            return;
        }
        List<Rad> hoger = new ArrayList<>();
        for (Rad rad : sida) {
            List<Bit> vanstra = new ArrayList<>();
            List<Bit> hogra = new ArrayList<>();
            for (Bit bit : rad.bitar()) {
                (bit.x0() >= grans - NARA ? hogra : vanstra).add(bit);
            }
            if (!vanstra.isEmpty()) {
                alla.add(new Rad(rad.sida(), rad.nr(), vanstra, true, rad.rubrik()));
            }
            if (!hogra.isEmpty()) {
                hoger.add(new Rad(rad.sida(), rad.nr(), hogra, true, vanstra.isEmpty() && rad.rubrik()));
            }
        }
        alla.addAll(hoger);
    }

    /** Where the right table begins; -1 where there is one table or none. */
    private static int grans(List<Rad> sida) {
        List<Integer> borjan = new ArrayList<>();
        for (Rad rad : sida) {
            boolean tal = false;
            for (int i = 0; i + 1 < rad.bitar().size(); i++) {
                Bit bit = rad.bitar().get(i);
                boolean ettTal = TAL.matcher(bit.text()).matches();
                // A comment beside a table has no number of its own.
                if (tal
                        && !ettTal
                        && Character.isLetter(bit.text().charAt(0))
                        && bit.text().length() > 3
                        && TAL.matcher(rad.bitar().get(i + 1).text()).matches()) {
                    borjan.add(bit.x0());
                    break;
                }
                tal |= ettTal;
            }
        }
        for (int x : borjan) {
            int samma = 0;
            for (int annan : borjan) {
                samma += Math.abs(annan - x) <= NARA ? 1 : 0;
            }
            if (samma >= MINST && korsas(sida, x) * 4 < samma) {
                return x;
            }
        }
        return -1;
    }

    /** How many cells lie across a line down the page. */
    private static int korsas(List<Rad> sida, int x) {
        int antal = 0;
        for (Rad rad : sida) {
            for (Bit bit : rad.bitar()) {
                antal += rad.bitar().size() > 1 && bit.x0() < x - NARA && bit.x1() > x + NARA ? 1 : 0;
            }
        }
        return antal;
    }
}
