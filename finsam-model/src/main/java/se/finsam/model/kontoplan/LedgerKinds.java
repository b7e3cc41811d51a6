package se.finsam.model.kontoplan;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kontoroll;

/** Keeps what tells a kind of record that is all 0 from one that is left out of the file. */
final class LedgerKinds {
    private LedgerKinds() {}

    /**
     * Adds accounts whose records are all 0 where no other account has records of the kind.
     *
     * @param konton the accounts that hold something, by number
     * @param zeros those whose records are all 0, asked for only where they are needed
     */
    static void keep(List<Huvudbokskonto> konton, Supplier<List<Huvudbokskonto>> zeros) {
        boolean opening = false;
        boolean closing = false;
        boolean result = false;
        for (Huvudbokskonto konto : konton) {
            opening |= konto.ingaende() != null;
            closing |= konto.utgaende() != null && !result(konto);
            result |= konto.utgaende() != null && result(konto);
        }
        if (konton.isEmpty() || (opening && closing && result)) {
            return;
        }
        for (Huvudbokskonto zero : zeros.get()) {
            boolean ends = zero.utgaende() != null;
            if ((!opening && zero.ingaende() != null) || (ends && (result(zero) ? !result : !closing))) {
                konton.add(zero);
            }
        }
        konton.sort(Comparator.comparing(Huvudbokskonto::konto));
    }

    private static boolean result(Huvudbokskonto konto) {
        return konto.roll().resultat() || konto.roll() == Kontoroll.RESULTATAVSLUT;
    }
}
