package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.finsam.intake.Forslag;
import se.finsam.intake.Sakerhet;

/** Holds the name of a row to what stands in the row: where all of that is uncertain, so is it that the row belongs there at all. */
final class Radnamn {
    private static final String SKAL = "Allt annat i raden är osäkert.";

    private Radnamn() {}

    /** The same proposals in the same order, with the names of uncertain rows as uncertain as the rows. */
    static List<Forslag> efterRaden(List<Forslag> forslag) {
        Set<String> kanda = new HashSet<>();
        Set<String> osakra = new HashSet<>();
        for (Forslag ett : forslag) {
            if (!namn(ett)) {
                (ett.sakerhet() == Sakerhet.OSAKER ? osakra : kanda).add(rad(ett));
            }
        }
        List<Forslag> ut = new ArrayList<>();
        for (Forslag ett : forslag) {
            boolean osaker = namn(ett) && osakra.contains(rad(ett)) && !kanda.contains(rad(ett));
            ut.add(
                    osaker && ett.sakerhet() != Sakerhet.OSAKER
                            ? new Forslag(ett.nyckel(), ett.varde(), Sakerhet.OSAKER, SKAL, ett.stallen())
                            : ett);
        }
        return ut;
    }

    private static boolean namn(Forslag ett) {
        return ett.nyckel().endsWith("/post") || ett.nyckel().endsWith("/medlem");
    }

    private static String rad(Forslag ett) {
        return ett.nyckel().substring(0, ett.nyckel().lastIndexOf('/'));
    }
}
