package se.finsam.intake.las;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/** Tells whether a title or a heading says that what stands below it is a part of a year: an outcome there is no whole year's. */
final class Delavar {
    private static final Pattern HANDLING = Fraser.normal("{*DELARSHANDLING}");
    private static final Pattern MANAD =
            Fraser.skriven("(?iu){PERIODENS_SLUT} (?:\\d{1,2}(?::?[ae])? ?)?(?:" + Dagar.MANAD + ")(?!\\p{L})");
    private static final Pattern DAG = Fraser.skriven("(?iu){PERIODENS_SLUT} ((?:19|20)\\d\\d[-–]\\d\\d[-–]\\d\\d)");

    /** How many lines a title may be. */
    private static final int TITEL = 8;

    /** How many lines above its numbers a table's own heading is. */
    private static final int NARA = 8;

    private static final int LANGST = 100;
    private static final int DECEMBER = 12;

    private Delavar() {}

    /** Whether the title of a document says so. */
    static boolean titel(Text text) {
        List<Rad> rader = text.rader();
        return nagon(rader.subList(0, Math.min(TITEL, rader.size())));
    }

    /** Whether the heading of a table, or a line between it and the numbers, says so. */
    static boolean ovan(Avsnitt del) {
        int forsta = 0;
        while (forsta < del.rader().size() && forsta < NARA) {
            Rarad rad = Rarad.av(del.rader().get(forsta));
            if (rad.harTal() && !rad.huvud()) {
                break;
            }
            forsta++;
        }
        return nagon(del.rader().subList(0, forsta));
    }

    private static boolean nagon(List<Rad> rader) {
        for (Rad rad : rader) {
            if (sager(rad.text())) {
                return true;
            }
        }
        return false;
    }

    static boolean sager(String skriven) {
        if (skriven.length() > LANGST || skriven.endsWith(".")) {
            return false; // a sentence
        }
        if (HANDLING.matcher(Norm.av(skriven)).find()) {
            return true;
        }
        Matcher manad = MANAD.matcher(skriven);
        while (manad.find()) {
            if (Dagar.manad(manad.group(1)) != DECEMBER) {
                return true;
            }
        }
        Matcher spann = Dagar.SPANN.matcher(skriven);
        while (spann.find()) {
            if (Dagar.manad(spann.group(2)) != DECEMBER) {
                return true;
            }
        }
        Matcher dag = DAG.matcher(skriven);
        return dag.find()
                && Dagar.alla(dag.group(1)).stream().anyMatch(en -> en.dag().getMonthValue() != DECEMBER);
    }
}
