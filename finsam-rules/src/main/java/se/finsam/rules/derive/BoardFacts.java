package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Tackning;

/** How the board's seats are shared between the medlemmar (10 §). */
final class BoardFacts {
    private BoardFacts() {}

    static void add(Derivation derivation) {
        View view = derivation.view();
        if (!view.has("forbund.styrelse") || !view.has("forbund.medlemmar")) {
            return;
        }
        List<View> members = view.items("forbund.medlemmar");
        List<String> wanting = new ArrayList<>();
        List<String> unequal = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        if (members.isEmpty()) {
            // Seats for nobody are not seats for all.
            unknown.add("forbund.medlemmar");
        }
        for (View member : members) {
            String name = member.text("namn").orElse("");
            Optional<Integer> full = seats(derivation, name, "ledamoter", unknown);
            Optional<Integer> deputies = seats(derivation, name, "ersattare", unknown);
            if (none(full) || none(deputies)) {
                wanting.add(name);
            }
            if (!full.equals(deputies)) {
                unequal.add(name);
            }
        }
        derivation.add(covered("styrelseplatser", members.size(), wanting, unknown));
        if (unknown.isEmpty()) {
            derivation.add(covered("lika-styrelseplatser", members.size(), unequal, unknown));
        }
    }

    private static Tackning covered(String what, int members, List<String> without, List<String> unknown) {
        return new Tackning(
                what,
                members,
                without.size(),
                unknown.size(),
                without,
                unknown,
                List.of(),
                Spar.INGET
                        .och("antalMedlemmar", "/forbund/medlemmar")
                        .och("antalUtan", "/forbund/styrelse")
                        .och("antalOkanda", "/forbund/styrelse"));
    }

    private static boolean none(Optional<Integer> seats) {
        return seats.isPresent() && seats.get() == 0;
    }

    /** A medlem's seats of one kind over all its rows; empty, and told, where a row or its figure is not there. */
    private static Optional<Integer> seats(Derivation derivation, String member, String kind, List<String> unknown) {
        List<View> rows = derivation.rowsFor(member, derivation.view().items("forbund.styrelse"));
        boolean known = !rows.isEmpty();
        int seats = 0;
        for (View row : rows) {
            Optional<Integer> own = row.number(kind);
            known = known && own.isPresent();
            seats += own.orElse(0);
        }
        if (!known) {
            unknown.add("forbund.styrelse[" + member + "]." + kind);
            return Optional.empty();
        }
        return Optional.of(seats);
    }
}
