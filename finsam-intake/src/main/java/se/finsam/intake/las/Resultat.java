package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a result or a budget, by what they are. Changes while its table is read. */
final class Resultat {
    /**
     * A row with a name of its own.
     *
     * @param rad the row
     * @param grupp the group that it stands in; empty where it stands in none
     */
    record Post(Tabellrad rad, String grupp) {}

    final List<Post> intakter = new ArrayList<>();
    final List<Post> kostnader = new ArrayList<>();
    final List<Post> grupper = new ArrayList<>();
    final Map<Begrepp, Tabellrad> summor = new HashMap<>();

    /** What the rows of costs give in a column that prints no sum of them, where the result proves it. */
    final Map<Integer, BigDecimal> kostnaderna = new HashMap<>();

    /** Whether costs are written with a minus. */
    boolean minus;

    @Nullable Cell cell(Begrepp summa, int kolumn) {
        Tabellrad rad = summor.get(summa);
        return rad == null ? null : rad.celler().get(kolumn);
    }

    boolean tom() {
        return intakter.isEmpty() && kostnader.isEmpty() && !summor.containsKey(Begrepp.SUMMA_INTAKTER);
    }
}
