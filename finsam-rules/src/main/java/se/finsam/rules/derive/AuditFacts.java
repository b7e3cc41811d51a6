package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Part;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Tackning;
import se.finsam.rules.fakta.Uppgift;

/** The audit of the year (25 and 26 §§): who audits, whom the report reached, and what the medlemmar decided. */
final class AuditFacts {
    private static final String REPORT = "revision.berattelse";
    private static final String BOARD = "STYRELSEN";
    private static final String EMPLOYMENT_SERVICE = "Arbetsförmedlingen";

    private AuditFacts() {}

    static void add(Derivation derivation) {
        AuditorFacts.add(derivation);
        delivery(derivation);
        discharge(derivation);
    }

    /** To the board, the medlemmar and Arbetsförmedlingen, which the law names whether it is a medlem or not. */
    private static void delivery(Derivation derivation) {
        View list = derivation.view().find(REPORT + ".lamnadTill");
        if (list == null) {
            return;
        }
        Set<String> reached = new HashSet<>();
        for (View name : list.items()) {
            reached.add(folded(derivation, name.value().toString()));
        }
        List<String> without = new ArrayList<>();
        List<String> unknown = AuditorFacts.nobody(derivation);
        unknown.addAll(AuditDayFacts.toCome(derivation));
        boolean whole = AuditorFacts.whole(derivation, REPORT + ".lamnadTill");
        for (String receiver : receivers(derivation)) {
            if (!reached.contains(folded(derivation, receiver))) {
                if (whole) {
                    without.add(receiver);
                } else {
                    unknown.add(REPORT + ".lamnadTill[" + receiver + "]");
                }
            }
        }
        derivation.add(new Tackning(
                "berattelse",
                derivation.members().size(),
                without.size(),
                unknown.size(),
                without,
                unknown,
                List.of(),
                Spar.INGET
                        .och("antalMedlemmar", "/forbund/medlemmar")
                        .och("antalUtan", list.pointer())
                        .och("antalOkanda", list.pointer())));
    }

    private static List<String> receivers(Derivation derivation) {
        List<String> receivers = new ArrayList<>();
        receivers.add(BOARD);
        receivers.addAll(derivation.memberNames());
        if (!AuditorFacts.any(derivation.members(), Part.ARBETSFORMEDLINGEN)) {
            receivers.add(EMPLOYMENT_SERVICE);
        }
        return receivers;
    }

    /** A form in which all names of a medlem are one. */
    private static String folded(Derivation derivation, String name) {
        return Medlemsregister.fold(derivation.canonical(name));
    }

    /** One for each medlem that has decided: {@code true}, {@code false}, or {@code BADA} where both are said. */
    private static void discharge(Derivation derivation) {
        for (Objects.Named member : Objects.of(Objekttyp.MEDLEM, derivation.view())) {
            List<View> granted = granted(derivation, member.name());
            if (!granted.isEmpty()) {
                derivation.add(new Uppgift(
                        "revision.ansvarsfrihet.beviljad",
                        member.name(),
                        said(granted),
                        Spar.INGET.och("beviljad", View.pointers(granted))));
            }
        }
    }

    /** What a medlem has said of ansvarsfrihet, but for what it will say on a day that has not come. */
    private static List<View> granted(Derivation derivation, String member) {
        List<View> granted = new ArrayList<>();
        for (View row : derivation.rowsFor(member, derivation.view().items("revision.ansvarsfrihet"))) {
            View said = row.find("beviljad");
            if (said != null && (row.limit("datum").isEmpty() || row.has("datum"))) {
                granted.add(said);
            }
        }
        return granted;
    }

    private static String said(List<View> granted) {
        String first = granted.get(0).value().toString();
        for (View one : granted) {
            if (!one.value().toString().equals(first)) {
                return "BADA";
            }
        }
        return first;
    }
}
