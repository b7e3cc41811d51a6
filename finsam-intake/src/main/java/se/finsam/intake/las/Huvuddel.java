package se.finsam.intake.las;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.dokument.Bit;

/**
 * A piece of a head: a kind, a time, or both.
 *
 * @param ren whether its cell is made of words of a head, and is no sentence
 * @param rutor how many columns its cell takes up: what it says it says of them all
 */
record Huvuddel(
        Kolumn.Slag slag,
        int ar,
        @Nullable LocalDate borjan,
        @Nullable LocalDate slut,
        int x0,
        int x1,
        boolean ren,
        int rutor) {
    Huvuddel(Kolumn.Slag slag, int ar, @Nullable LocalDate borjan, @Nullable LocalDate slut, Bit bit) {
        this(slag, ar, borjan, slut, bit.x0(), bit.x1(), true, bit.rutor());
    }

    boolean tid() {
        return ar != 0;
    }

    Huvuddel iMening() {
        return new Huvuddel(slag, ar, borjan, slut, x0, x1, false, rutor);
    }

    /** The columns of numbers that a merged cell stands over. */
    List<Integer> under(List<int[]> platser) {
        List<Integer> alla = new ArrayList<>();
        for (int i = 0; i < platser.size(); i++) {
            if (platser.get(i)[0] >= x0 && platser.get(i)[1] <= x1) {
                alla.add(i);
            }
        }
        return alla;
    }
}
