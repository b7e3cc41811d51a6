package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Enhet;
import se.finsam.model.Huvudbok;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Parametervarde;

/**
 * An underlag beside its ledger. Three readings of it: as it is {@link #stated}; as it is {@link #known}, where the ledger
 * counts for what it knows; and the {@link #accounts}, where the annual report is tested as it states itself. Without a
 * ledger all three are the underlag. Immutable once made.
 */
public final class Ledger {
    /** The parameter that says what rounding may explain between a stated figure and a booked one. */
    static final String ROUNDING = "avrundning-huvudbok";

    private final Underlag stated;
    private final Underlag known;
    private final Underlag accounts;
    private final Signs signs;
    private final Map<String, List<String>> places;
    private final List<LedgerComparison> comparisons;
    private final Map<String, LedgerComparison> byName = new HashMap<>();

    private Ledger(
            Underlag stated,
            Underlag known,
            Underlag accounts,
            Signs signs,
            Map<String, List<String>> places,
            List<LedgerComparison> comparisons) {
        this.stated = stated;
        this.known = known;
        this.accounts = accounts;
        this.signs = signs;
        this.places = places;
        this.comparisons = comparisons;
        for (LedgerComparison both : comparisons) {
            byName.put(both.name(), both);
        }
    }

    /** An underlag beside its ledger, where it has one. */
    public static Ledger of(Underlag underlag, Parameters parameters) {
        Signs signs = Signs.of(underlag);
        return of(signs.underlag(), signs, parameters);
    }

    private static Ledger of(Underlag underlag, Signs signs, Parameters parameters) {
        Huvudbok book = underlag.huvudbok();
        if (book == null) {
            return new Ledger(underlag, underlag, underlag, signs, Map.of(), List.of());
        }
        Merging merging = new Merging(underlag.enhet(), parameters);
        Underlag known = new LedgerUnderlag(underlag, book, merging).known();
        boolean reported = underlag.arsredovisning() != null
                && (underlag.arsredovisning().resultatrakning() != null
                        || underlag.arsredovisning().balansrakning() != null);
        Underlag accounts = reported ? known.withArsredovisning(underlag.arsredovisning()) : known;
        return new Ledger(underlag, known, accounts, signs, merging.places, List.copyOf(merging.comparisons));
    }

    /** What the underlag itself says. */
    public Underlag stated() {
        return stated;
    }

    /** What is known: the ledger's figure where it has one, else the underlag's. */
    public Underlag known() {
        return known;
    }

    /** The same, but with the annual report's tables as the underlag states them, where it states any. */
    public Underlag accounts() {
        return accounts;
    }

    /** How the signs of the underlag's tables were read. */
    Signs signs() {
        return signs;
    }

    /** Whether there is a ledger, so that the readings can differ. */
    public boolean there() {
        return stated.huvudbok() != null;
    }

    /** How a place is named where the underlag's own value is meant, whatever its ledger says. */
    public static final String OWN = "=";

    /** Where the value at a pointer comes from: the pointer itself, accounts of the ledger, or both. */
    public List<String> places(String pointer) {
        if (pointer.startsWith(OWN)) {
            return List.of(pointer.substring(OWN.length()));
        }
        List<String> known = places.get(pointer);
        return known == null ? List.of(pointer) : known;
    }

    /** Whether the annual report's tables are the ledger's, since the underlag states none. */
    boolean accountsBooked() {
        Arsredovisning report = stated.arsredovisning();
        return there() && (report == null || (report.resultatrakning() == null && report.balansrakning() == null));
    }

    /** Whether the value at a pointer comes from the ledger alone. */
    boolean booked(String pointer) {
        List<String> known = places.get(pointer);
        return known != null && !known.contains(pointer);
    }

    /** The figures that both give, as objects; {@code underlag} is the view that their controls have. */
    public List<Objects.Named> figures(View underlag) {
        List<Objects.Named> figures = new ArrayList<>();
        for (LedgerComparison both : comparisons) {
            figures.add(new Objects.Named(both.name(), underlag));
        }
        return figures;
    }

    /** JSON Pointer to where the underlag states a figure that both give; empty where there is no such figure. */
    public String statedAt(String figure) {
        LedgerComparison both = byName.get(figure);
        return both == null ? "" : both.stated().places().get(0).substring(OWN.length());
    }

    /** The figures that both give, in the order of the underlag. */
    List<LedgerComparison> comparisons() {
        return comparisons;
    }

    /** Decides figure by figure, and keeps where each came from. */
    static final class Merging {
        private final Map<String, List<String>> places = new HashMap<>();
        private final List<LedgerComparison> comparisons = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final @Nullable Enhet unit;
        private final BigDecimal share;

        Merging(@Nullable Enhet unit, Parameters parameters) {
            this.unit = unit;
            // A rulebook of one's own may be older than the ledger: then nothing is explained by rounding.
            Optional<Parametervarde> value = parameters.has(ROUNDING) ? parameters.value(ROUNDING) : Optional.empty();
            BigDecimal number = value.isPresent() ? value.get().tal() : null;
            this.share = number == null ? BigDecimal.ZERO : number;
        }

        /**
         * The figure that counts.
         *
         * @param name what a row calls it
         * @param pointer where it stands, or would stand
         * @param stated as the underlag states it; null where it does not
         * @param booked as the ledger has it; null where it does not
         */
        @Nullable BigDecimal choose(String name, String pointer, @Nullable BigDecimal stated, @Nullable Amount booked) {
            if (booked == null) {
                return stated;
            }
            if (stated == null) {
                places.put(pointer, booked.places());
                return booked.value();
            }
            LedgerComparison both = compare(name, pointer, stated, booked);
            if (!both.agrees()) {
                places.put(pointer, booked.places());
                return booked.value();
            }
            List<String> all = new ArrayList<>();
            all.add(pointer);
            all.addAll(booked.places());
            places.put(pointer, all);
            return stated;
        }

        /** A figure that the underlag decides where it states it, and that the ledger only repeats. */
        @Nullable BigDecimal repeat(String name, String pointer, @Nullable BigDecimal stated, @Nullable Amount booked) {
            if (stated == null || booked == null) {
                return choose(name, pointer, stated, booked);
            }
            compare(name, pointer, stated, booked);
            return stated;
        }

        /** Where the value at a pointer comes from, as it was said; nowhere where it was not. */
        List<String> places(String pointer) {
            List<String> known = places.get(pointer);
            return known == null ? List.of() : known;
        }

        /** Where a value that only the ledger has comes from. */
        void from(String pointer, List<String> booked) {
            places.put(pointer, booked);
        }

        private LedgerComparison compare(String name, String pointer, BigDecimal stated, Amount booked) {
            LedgerComparison both = new LedgerComparison(
                    unique(name), new Amount(stated, List.of(OWN + pointer)), booked, tolerance(stated));
            comparisons.add(both);
            return both;
        }

        /** Two insatser may share a name; their figures do not. */
        private String unique(String name) {
            String unique = name;
            for (int times = 2; !names.add(unique); times++) {
                unique = name + " (" + times + ")";
            }
            return unique;
        }

        /** A figure in whole units is rounded to them; one that is finer is exact. */
        private BigDecimal tolerance(BigDecimal stated) {
            int power = unit == null ? 0 : unit.avrundning();
            boolean whole = stated.signum() == 0 || stated.stripTrailingZeros().scale() <= -power;
            return whole ? share.scaleByPowerOfTen(power) : BigDecimal.ZERO;
        }
    }
}
