package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.model.Medlem;
import se.finsam.rules.fakta.OfullstandigTilldelning;
import se.finsam.rules.fakta.Spar;

/**
 * The year's tilldelning: row by row, with the medlem that each row is for, and the sum of all of them where the underlag
 * states it. The whole is known where a sum is stated, or where every medlem has a row; where it is not said who the
 * medlemmar are, rows may be a part of it.
 */
final class Tilldelningen {
    private static final String SUM = "tilldelningSumma";
    private static final String AMOUNT = "belopp";

    private final Derivation derivation;
    private final List<View> rows;
    private final Optional<Amount> stated;

    private Tilldelningen(Derivation derivation, List<View> rows, Optional<Amount> stated) {
        this.derivation = derivation;
        this.rows = rows;
        this.stated = stated;
    }

    /** The tilldelning; empty where the underlag has none. */
    static Optional<Tilldelningen> of(Derivation derivation) {
        return of(derivation, derivation.view());
    }

    /** The tilldelning as a reading of the underlag has it. */
    static Optional<Tilldelningen> of(Derivation derivation, View underlag) {
        return underlag.has("tilldelning") || underlag.has(SUM)
                ? Optional.of(new Tilldelningen(derivation, memberRows(underlag), stated(underlag)))
                : Optional.empty();
    }

    /** All of the tilldelning; empty where the whole is not known. */
    static Optional<Amount> whole(Derivation derivation) {
        Optional<Tilldelningen> tilldelning = of(derivation);
        return tilldelning.isPresent() && tilldelning.get().hinder().isEmpty()
                ? Optional.of(tilldelning.get().all())
                : Optional.empty();
    }

    /** The keys that are missing for the whole to be known; none where it is known, or contradicted. */
    static List<String> missing(Derivation derivation) {
        Optional<Tilldelningen> tilldelning = of(derivation);
        if (tilldelning.isEmpty()) {
            return List.of();
        }
        return switch (tilldelning.get().hinder()) {
            case "OFULLSTANDIG" -> new OfullstandigTilldelning(tilldelning.get().without(), Spar.INGET).nycklar();
            case "MEDLEMMAR" -> List.of("forbund.medlemmar");
            default -> List.of();
        };
    }

    /** Whether an underlag states both the sum and what each medlem pays. */
    static boolean statesBoth(View underlag) {
        return stated(underlag).isPresent() && !memberRows(underlag).isEmpty();
    }

    /**
     * Why the whole is not known: {@code OFULLSTANDIG} where a medlem has no amount, {@code MEDLEMMAR} where it is not said
     * who they are, {@code MOTSAGELSE} where the sum and the rows do not agree, {@code MINUS} where a medlem would pay less
     * than nothing; empty where it is known.
     */
    String hinder() {
        boolean complete = !derivation.members().isEmpty() && without().isEmpty();
        if (complete && total().value().signum() > 0 && paysLessThanNothing()) {
            return "MINUS";
        }
        if (stated.isPresent()) {
            return contradicts(complete) ? "MOTSAGELSE" : "";
        }
        if (derivation.members().isEmpty()) {
            return "MEDLEMMAR";
        }
        return complete ? "" : "OFULLSTANDIG";
    }

    private boolean paysLessThanNothing() {
        for (View row : rows) {
            if (row.amount(AMOUNT).orElse(Amount.ZERO).value().signum() < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the whole is stated and the shares are not known, since not every medlem has a row. */
    boolean sharesUnknown() {
        return stated.isPresent() && (rows.isEmpty() || !without().isEmpty());
    }

    /** The stated sum, else that of the rows. */
    Amount all() {
        return stated.isPresent() ? stated.get() : total();
    }

    /** Tests the stated sum against the rows, where they are all there or already more than it. */
    void test(SumTests tests) {
        boolean complete = !derivation.members().isEmpty() && without().isEmpty();
        if (!complete && !contradicts(false)) {
            tests.incomplete(derivation.members().isEmpty() ? "forbund.medlemmar" : "tilldelning: belopp");
        } else if (stated.isPresent()) {
            tests.add(new SumTest(SUM, stated.get(), total(), tolerance()));
        }
    }

    /** Rows that are not all there contradict a sum only where they are more than it. */
    private boolean contradicts(boolean complete) {
        if (stated.isEmpty() || rows.isEmpty()) {
            return false;
        }
        BigDecimal more = total().value().subtract(stated.get().value());
        return (complete ? more.abs() : more).compareTo(tolerance().value()) > 0;
    }

    private Amount tolerance() {
        return Rounding.shares(derivation).of(rows, AMOUNT);
    }

    private static List<View> memberRows(View underlag) {
        List<View> own = new ArrayList<>();
        for (View row : underlag.items("tilldelning")) {
            if (row.has("medlem")) {
                own.add(row);
            }
        }
        return own;
    }

    /** The sum of all, by its own key or by a row that is no medlem's; the key goes first. */
    private static Optional<Amount> stated(View underlag) {
        Optional<Amount> sum = underlag.amount(SUM);
        for (View row : underlag.items("tilldelning")) {
            if (sum.isEmpty() && !row.has("medlem")) {
                sum = row.amount(AMOUNT);
            }
        }
        return sum;
    }

    /** What the rows of a medlem are counted as (5 §). */
    enum Betalare {
        /** Försäkringskassan and Arbetsförmedlingen. */
        STAT,
        /** A region. */
        REGION,
        /** A kommun that belongs to a region. */
        KOMMUN,
        /** A kommun that belongs to none. */
        KOMMUN_UTANFOR_REGION;

        static Betalare of(Medlem medlem) {
            return switch (medlem.part()) {
                case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN -> STAT;
                case REGION -> REGION;
                case KOMMUN -> Boolean.TRUE.equals(medlem.utanforRegion()) ? KOMMUN_UTANFOR_REGION : KOMMUN;
            };
        }
    }

    /**
     * The medlemmar that no amount is given for. Försäkringskassan and Arbetsförmedlingen share one row, so one of them is
     * enough.
     */
    List<String> without() {
        List<Medlem> medlemmar = derivation.members();
        boolean statPays = statPays(medlemmar);
        List<String> without = new ArrayList<>();
        for (Medlem medlem : medlemmar) {
            boolean paidFor = Betalare.of(medlem) == Betalare.STAT ? statPays : pays(medlem);
            if (!paidFor) {
                without.add(medlem.namn());
            }
        }
        for (View row : rows) {
            String name = row.text("medlem").orElse("");
            if (!row.has("belopp") && !without.contains(name)) {
                without.add(name);
            }
        }
        return without;
    }

    /** The rows that are counted as one payer's. */
    List<View> rows(Betalare betalare) {
        List<View> own = new ArrayList<>();
        for (View row : rows) {
            Optional<Medlem> medlem = derivation.medlem(row);
            if (medlem.isPresent() && Betalare.of(medlem.get()) == betalare) {
                own.add(row);
            }
        }
        return own;
    }

    /** The sum of the rows. */
    Amount total() {
        return sum(rows);
    }

    /** The sum of rows that all have an amount. */
    static Amount sum(List<View> rows) {
        Total sum = new Total();
        for (View row : rows) {
            sum.add(row.amount("belopp").orElse(new Amount(BigDecimal.ZERO, List.of())));
        }
        return sum.amount();
    }

    private boolean statPays(List<Medlem> medlemmar) {
        for (Medlem medlem : medlemmar) {
            if (Betalare.of(medlem) == Betalare.STAT && pays(medlem)) {
                return true;
            }
        }
        return false;
    }

    private boolean pays(Medlem medlem) {
        for (View row : derivation.rowsFor(medlem.namn(), rows)) {
            if (row.has("belopp")) {
                return true;
            }
        }
        return false;
    }
}
