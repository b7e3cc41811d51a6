package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.finsam.model.Medlem;
import se.finsam.model.Part;

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
        return derivation.view().at("tilldelning").map(list -> new Tilldelningen(derivation, list.items()));
    }

    /**
     * The medlemmar that no amount is given for. Försäkringskassan and Arbetsförmedlingen share one row, so one of them is
     * enough.
     */
    List<String> without() {
        List<Medlem> medlemmar = derivation.members();
        boolean statPays = medlemmar.stream().filter(Tilldelningen::stat).anyMatch(this::pays);
        List<String> without = new ArrayList<>();
        for (Medlem medlem : medlemmar) {
            boolean paidFor = stat(medlem) ? statPays : pays(medlem);
            if (!paidFor) {
                without.add(medlem.namn());
            }
        }
        rows.stream()
                .filter(row -> row.amount("belopp").isEmpty())
                .map(row -> row.text("medlem").orElse(""))
                .filter(name -> !without.contains(name))
                .forEach(without::add);
        return without;
    }

    /** The rows of the medlemmar that a condition picks. */
    List<View> rows(Predicate<Medlem> which) {
        return rows.stream()
                .filter(row -> row.text("medlem")
                        .flatMap(derivation.register()::find)
                        .filter(which)
                        .isPresent())
                .toList();
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

    static boolean stat(Medlem medlem) {
        return medlem.part() == Part.FORSAKRINGSKASSAN || medlem.part() == Part.ARBETSFORMEDLINGEN;
    }

    static boolean utanforRegion(Medlem medlem) {
        return medlem.part() == Part.KOMMUN && Boolean.TRUE.equals(medlem.utanforRegion());
    }

    private boolean pays(Medlem medlem) {
        return rows(other -> other.equals(medlem)).stream()
                .anyMatch(row -> row.amount("belopp").isPresent());
    }
}
