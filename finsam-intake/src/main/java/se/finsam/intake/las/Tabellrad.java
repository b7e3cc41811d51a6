package se.finsam.intake.las;

import java.util.Map;
import java.util.TreeMap;
import se.finsam.intake.dokument.Rad;

/**
 * A row.
 *
 * @param rad the line it stood on
 * @param etikett its label; empty where it has none
 * @param not the note it refers to; empty where it refers to none
 * @param celler its numbers by column, from 0
 */
record Tabellrad(Rad rad, String etikett, String not, Map<Integer, Cell> celler) {
    Tabellrad {
        celler = new TreeMap<>(celler);
    }

    boolean tal() {
        return !celler.isEmpty();
    }

    Tabellrad med(String nyEtikett) {
        return new Tabellrad(rad, nyEtikett, not, celler);
    }
}
