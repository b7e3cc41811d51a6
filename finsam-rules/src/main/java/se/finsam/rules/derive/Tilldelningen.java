package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.model.Medlem;

/** The year's tilldelning, row by row, with the medlem that each row is for. */
final class Tilldelningen {
    private final Derivation derivation;
    private final List<View> rows;

    private Tilldelningen(Derivation derivation, List<View> rows) {
        this.derivation = derivation;
        this.rows = rows;
    }

    /** The tilldelning; empty where the underlag has none. */
    static Optional<Tilldelningen> of(Derivation derivation) {
        View list = derivation.view().find("tilldelning");
        return list == null ? Optional.empty() : Optional.of(new Tilldelningen(derivation, list.items()));
    }

    /** All of the tilldelning; empty where a medlem has no amount in it, for then the whole is not known. */
    static Optional<Amount> whole(Derivation derivation) {
        Optional<Tilldelningen> tilldelning = of(derivation);
        return tilldelning.isPresent() && tilldelning.get().without().isEmpty()
                ? Optional.of(tilldelning.get().total())
                : Optional.empty();
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

    /** All of it. */
    Amount total() {
        return sum(rows);
    }

    /** The sum of rows that all have an amount. */
    static Amount sum(List<View> rows) {
        Amount sum = Amount.ZERO;
        for (View row : rows) {
            sum = sum.plus(row.amount("belopp").orElse(new Amount(BigDecimal.ZERO, List.of())));
        }
        return sum;
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
