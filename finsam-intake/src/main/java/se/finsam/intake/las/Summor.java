package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds rows up and tells what that proves. */
final class Summor {
    private static final Pattern RAD = Fraser.normal("{SUMMARAD}");

    private Summor() {}

    /** Whether a label, in its normal form, begins as that of a sum. */
    static boolean rad(String normal) {
        return RAD.matcher(normal).lookingAt();
    }

    static BigDecimal av(List<Tabellrad> rader, int kolumn) {
        BigDecimal summa = BigDecimal.ZERO;
        for (Tabellrad rad : rader) {
            Cell cell = rad.celler().get(kolumn);
            summa = cell == null ? summa : summa.add(cell.varde());
        }
        return summa;
    }

    /** Holds a printed sum against its rows: all of them are proved, or none. Nothing is proved by zeros alone. */
    static void prova(@Nullable Cell summa, List<Tabellrad> rader, int kolumn, String hur) {
        if (summa == null || summa.tal().streck()) {
            return;
        }
        BigDecimal skillnad = av(rader, kolumn).subtract(summa.varde()).abs();
        boolean lika = skillnad.signum() == 0;
        if (!lika && skillnad.compareTo(BigDecimal.valueOf(Math.max(1, rader.size() / 2))) <= 0) {
            return; // as rounding makes it: proves nothing, and says nothing against it
        }
        if (lika && summa.varde().signum() == 0) {
            return;
        }
        ett(summa, lika, hur);
        for (Tabellrad rad : rader) {
            Cell cell = rad.celler().get(kolumn);
            if (cell != null) {
                ett(cell, lika, hur);
            }
        }
    }

    static void ett(Cell cell, boolean lika, String hur) {
        if (lika) {
            cell.bevisad(hur);
        } else {
            cell.brister("Raderna ger inte den tryckta summan: något är felläst, eller fel i handlingen.");
        }
    }
}
