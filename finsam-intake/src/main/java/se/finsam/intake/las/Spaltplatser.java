package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;

/** Finds a table's columns by where its numbers stand. */
final class Spaltplatser {
    /** The highest number of a note. */
    static final int NOT_HOGST = 60;

    private Spaltplatser() {}

    /** Where the columns stand: numbers that overlap stand in one. */
    static List<int[]> av(List<Rarad> kropp) {
        List<int[]> platser = new ArrayList<>();
        for (Rarad en : kropp) {
            if (!en.huvud() && en.lagd()) {
                for (Tal ett : en.tal()) {
                    platser.add(new int[] {ett.x0(), ett.x1()});
                }
            }
        }
        platser.sort(java.util.Comparator.comparingInt(p -> p[0]));
        List<int[]> ihop = new ArrayList<>();
        for (int[] plats : platser) {
            int[] sista = ihop.isEmpty() ? null : ihop.get(ihop.size() - 1);
            if (sista != null && plats[0] <= sista[1]) {
                sista[1] = Math.max(sista[1], plats[1]);
            } else {
                ihop.add(plats.clone());
            }
        }
        return ihop;
    }

    /** The column that a number stands in; -1 where it stands in none. */
    static int vilken(Tal tal, List<int[]> platser) {
        for (int i = 0; i < platser.size(); i++) {
            if (tal.x0() <= platser.get(i)[1] && tal.x1() >= platser.get(i)[0]) {
                return i;
            }
        }
        return -1;
    }

    /** The column whose numbers are all small and stand before others: notes. -1 where there is none. */
    static int noter(List<int[]> platser, List<Rarad> kropp) {
        if (platser.size() < 2) {
            return -1;
        }
        int antal = 0;
        boolean vaxer = true;
        int hogst = 0;
        for (Rarad en : kropp) {
            for (Tal ett : en.huvud() || !en.lagd() ? List.<Tal>of() : en.tal()) {
                if (vilken(ett, platser) == 0) {
                    if (!ett.litet(NOT_HOGST)) {
                        return -1;
                    }
                    antal++;
                    vaxer &= ett.varde().intValue() >= hogst - 5;
                    hogst = Math.max(hogst, ett.varde().intValue());
                }
            }
        }
        return antal > 0 && vaxer ? 0 : -1;
    }
}
