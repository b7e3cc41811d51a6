package se.finsam.model.sie;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * An account of a SIE file, and what the file says of it. Each list holds at most one amount of each year, the latest year
 * first. A zero balance may be left out of the file: a missing amount is 0 where other accounts have one of the kind, and not
 * known where none has.
 *
 * @param nummer its number, which is text: some programs write letters
 * @param namn its name by #KONTO; null where there is none
 * @param typ T, S, K or I by #KTYP (asset, debt and equity, cost, income); null where it is not said. Programs guess it.
 * @param rad the line of #KONTO; 0 where it is used without
 * @param ingaende opening balances (#IB)
 * @param utgaende closing balances (#UB)
 * @param resultat the year's result of a result account (#RES)
 * @param perioder the sum of the months' changes (#PSALDO), without the rows of objects
 * @param budget the sum of the months' budget (#PBUDGET), without the rows of objects
 * @param rorelse the sum of the voucher rows (#TRANS) of year 0; null where there is no row
 */
@Api
public record SieKonto(
        String nummer,
        @Nullable String namn,
        @Nullable String typ,
        int rad,
        List<SieSaldo> ingaende,
        List<SieSaldo> utgaende,
        List<SieSaldo> resultat,
        List<SieSaldo> perioder,
        List<SieSaldo> budget,
        @Nullable SieSaldo rorelse) {
    /**
     * Copies the lists.
     *
     * @hidden
     */
    @Internal
    public SieKonto {
        ingaende = List.copyOf(ingaende);
        utgaende = List.copyOf(utgaende);
        resultat = List.copyOf(resultat);
        perioder = List.copyOf(perioder);
        budget = List.copyOf(budget);
    }

    /** The opening balance of a year; empty where there is no record. */
    public Optional<SieSaldo> ingaende(int ar) {
        return of(ingaende, ar);
    }

    /** The closing balance of a year; empty where there is no record. */
    public Optional<SieSaldo> utgaende(int ar) {
        return of(utgaende, ar);
    }

    /** The result of a year; empty where there is no record. */
    public Optional<SieSaldo> resultat(int ar) {
        return of(resultat, ar);
    }

    /** The sum of the months of a year; empty where there is no record. */
    public Optional<SieSaldo> perioder(int ar) {
        return of(perioder, ar);
    }

    /** The budget of a year; empty where there is no record. */
    public Optional<SieSaldo> budget(int ar) {
        return of(budget, ar);
    }

    private static Optional<SieSaldo> of(List<SieSaldo> saldon, int ar) {
        for (SieSaldo saldo : saldon) {
            if (saldo.ar() == ar) {
                return Optional.of(saldo);
            }
        }
        return Optional.empty();
    }
}
