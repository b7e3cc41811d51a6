package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.finsam.intake.Forslag;
import se.finsam.intake.Sakerhet;

/**
 * Holds the name of a row to what stands in the row, and the year of a table to what stands in the table: where all of that is
 * uncertain, so is it that the row, or the table, is what it is called.
 */
final class Radnamn {
    private static final String SKAL = "Allt annat i raden är osäkert.";
    private static final String SKAL_AR = "Allt annat som läses för året är osäkert.";

    private Radnamn() {}

    /** The same proposals in the same order, with the names of uncertain rows as uncertain as the rows. */
    static List<Forslag> efterRaden(List<Forslag> forslag) {
        Set<String> kanda = new HashSet<>();
        Set<String> osakra = new HashSet<>();
        for (Forslag ett : forslag) {
            if (!namn(ett)) {
                inom(ett.nyckel(), ett.sakerhet() == Sakerhet.OSAKER ? osakra : kanda);
            }
        }
        List<Forslag> ut = new ArrayList<>();
        for (Forslag ett : forslag) {
            boolean osaker = namn(ett) && osakra.contains(rad(ett)) && !kanda.contains(rad(ett));
            ut.add(
                    osaker && ett.sakerhet() != Sakerhet.OSAKER
                            ? new Forslag(
                                    ett.nyckel(), ett.varde(), Sakerhet.OSAKER, ar(ett) ? SKAL_AR : SKAL, ett.stallen())
                            : ett);
        }
        return ut;
    }

    private static boolean namn(Forslag ett) {
        return ett.nyckel().endsWith("/post") || ett.nyckel().endsWith("/medlem") || ar(ett);
    }

    private static boolean ar(Forslag ett) {
        return ett.nyckel().endsWith("/ar");
    }

    /** Adds all that a key lies within. */
    private static void inom(String nyckel, Set<String> alla) {
        for (int slut = nyckel.lastIndexOf('/'); slut > 0; slut = nyckel.lastIndexOf('/', slut - 1)) {
            alla.add(nyckel.substring(0, slut));
        }
    }

    private static String rad(Forslag ett) {
        return ett.nyckel().substring(0, ett.nyckel().lastIndexOf('/'));
    }
}
