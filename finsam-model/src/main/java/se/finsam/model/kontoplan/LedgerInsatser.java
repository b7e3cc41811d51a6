package se.finsam.model.kontoplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudboksinsats;
import se.finsam.model.Insatskonto;
import se.finsam.model.Kontoroll;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieObjekt;
import se.finsam.model.sie.SieObjektsaldo;
import se.finsam.model.sie.SieSaldo;

/** What is booked on each object of the dimension that holds the insatser: a part of the accounts, never added to them. */
final class LedgerInsatser {
    private LedgerInsatser() {}

    /** The insatser with something booked on them, by number; null where there is none. */
    static @Nullable List<Huvudboksinsats> of(SieFil fil, Kontoplan plan) {
        Map<String, List<Insatskonto>> booked = booked(fil, plan);
        List<Huvudboksinsats> insatser = new ArrayList<>();
        for (SieObjekt objekt : fil.objekt()) {
            List<Insatskonto> konton = booked.get(objekt.nummer());
            if (objekt.dimension() == plan.dimension() && konton != null) {
                String name = plan.insats(objekt.nummer()).orElse(objekt.namn());
                insatser.add(new Huvudboksinsats(objekt.nummer(), LedgerText.of(name), konton));
            }
        }
        return insatser.isEmpty() ? null : insatser;
    }

    /** By the object's number. A file may have half a million of them: one walk has to do. */
    private static Map<String, List<Insatskonto>> booked(SieFil fil, Kontoplan plan) {
        Map<String, List<Insatskonto>> booked = new HashMap<>();
        for (SieObjektsaldo saldo : fil.objektsaldon()) {
            Kontoroll roll = plan.roll(saldo.konto());
            // The months of an object and its vouchers say the same; the vouchers nearer to the source.
            SieSaldo outcome = saldo.rorelse() == null ? saldo.perioder() : saldo.rorelse();
            SieSaldo budget = saldo.budget();
            SieSaldo first = outcome == null ? budget : outcome;
            if (saldo.dimension() == plan.dimension() && roll.resultat() && first != null) {
                booked.computeIfAbsent(saldo.objekt(), objekt -> new ArrayList<>())
                        .add(new Insatskonto(
                                saldo.konto(),
                                LedgerAmounts.of(roll, outcome),
                                LedgerAmounts.of(roll, budget),
                                first.rad()));
            }
        }
        return booked;
    }
}
