package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What some lines say of each column. */
final class Kolumnsvar {
    private static final Brist OLIKA = Brist.osaker("Två rader i tabellens huvud säger olika om kolumnen.");

    private final Huvuddel[] slag;
    private final Huvuddel[] tid;
    private final boolean[] olika;

    Kolumnsvar(int antal) {
        slag = new Huvuddel[antal];
        tid = new Huvuddel[antal];
        olika = new boolean[antal];
    }

    /** Adds what a line says; of two that say different things, the one nearest to the numbers stands. */
    void lagg(int kolumn, Huvuddel del) {
        boolean avvikelse = slag[kolumn] != null && slag[kolumn].slag() == Kolumn.Slag.AVVIKELSE;
        if (del.slag() != Kolumn.Slag.OKAND && !avvikelse) { // "Avvikelse" above "mot budget" is one head
            olika[kolumn] |= slag[kolumn] != null && slag[kolumn].slag() != del.slag();
            slag[kolumn] = del;
        }
        if (del.tid()) {
            olika[kolumn] |= tid[kolumn] != null && tid[kolumn].ar() != del.ar();
            tid[kolumn] = senare(tid[kolumn], del);
        }
    }

    boolean tomt() {
        for (int i = 0; i < slag.length; i++) {
            if (slag[i] != null || tid[i] != null) {
                return false;
            }
        }
        return true;
    }

    List<Kolumn> kolumner(Brist brist) {
        List<Kolumn> kolumner = new ArrayList<>();
        for (int i = 0; i < slag.length; i++) {
            kolumner.add(kolumn(slag[i], tid[i], olika[i] ? brist.och(OLIKA) : brist));
        }
        return kolumner;
    }

    /** The time that a column's head says, or the period that it and the one below it are. */
    private static Huvuddel senare(@Nullable Huvuddel forra, Huvuddel del) {
        if (forra == null || forra.ar() != del.ar()) {
            return del;
        }
        boolean period = forra.slut() != null
                && del.slut() != null
                && forra.slut().getDayOfMonth() == 1
                && del.slut().isAfter(forra.slut());
        return period
                ? new Huvuddel(del.slag(), del.ar(), forra.slut(), del.slut(), del.x0(), del.x1(), true, del.rutor())
                : forra.slut() == null ? del : forra;
    }

    private static Kolumn kolumn(@Nullable Huvuddel slag, @Nullable Huvuddel tid, Brist brist) {
        if (slag == null && tid == null) {
            return Kolumn.OKAND;
        }
        Kolumn.Slag vad = slag == null ? Kolumn.Slag.OKAND : slag.slag();
        return tid == null
                ? new Kolumn(vad, 0, null, null, brist)
                : new Kolumn(vad, tid.ar(), tid.borjan(), tid.slut(), brist);
    }
}
