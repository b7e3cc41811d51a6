package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Anmarkningshantering;
import se.finsam.rules.fakta.EjGjort;
import se.finsam.rules.fakta.ForTidigDag;
import se.finsam.rules.fakta.Revisionsanmarkningar;
import se.finsam.rules.fakta.Spar;

/** The days of the audit: what cannot have been when it is said to, and when remarks were dealt with. */
final class AuditDayFacts {
    private static final String REPORT = "revision.berattelse";
    private static final String HANDLING = "revision.fkRutin";

    private AuditDayFacts() {}

    static void add(Derivation derivation) {
        early(derivation);
        remarks(derivation);
        handling(derivation);
    }

    /** The first day on which the year can have been audited: the first after it, or the förbund's last. */
    private static LocalDate over(Derivation derivation) {
        LocalDate end = Forbundstid.sista(derivation);
        return end.equals(LocalDate.of(derivation.rakenskapsar(), 12, 31)) ? end.plusDays(1) : end;
    }

    /** The report, and each decision on ansvarsfrihet, whose day cannot be meant. */
    private static void early(Derivation derivation) {
        LocalDate over = over(derivation);
        Optional<View> report = derivation.view().at(REPORT + ".datum");
        if (report.isPresent() && ((LocalDate) report.get().value()).isBefore(over)) {
            derivation.add(early("", report.get(), over, "/rakenskapsar"));
        }
        boolean reported = report.isPresent() && !((LocalDate) report.get().value()).isBefore(over);
        LocalDate first = reported ? (LocalDate) report.get().value() : over;
        String place = reported ? report.get().pointer() : "/rakenskapsar";
        for (Objects.Named member : Objects.of(Objekttyp.MEDLEM, derivation.view())) {
            View earliest = null;
            for (View row : derivation.rowsFor(member.name(), derivation.view().items("revision.ansvarsfrihet"))) {
                View day = row.find("datum");
                boolean early = day != null && ((LocalDate) day.value()).isBefore(first);
                if (day != null && early && row.has("beviljad") && earliest == null) {
                    earliest = day;
                }
            }
            if (earliest != null) {
                derivation.add(early(member.name(), earliest, first, place));
            }
        }
    }

    private static ForTidigDag early(String object, View day, LocalDate first, String place) {
        return new ForTidigDag(
                object.isEmpty() ? "revisionsberattelse" : "ansvarsfrihet",
                object,
                (LocalDate) day.value(),
                first,
                Spar.INGET.och("dag", day.pointer()).och("tidigast", place));
    }

    /** The key of the report's day, where that day has not come: then neither has what the report is said to hold. */
    static List<String> toCome(Derivation derivation) {
        String day = REPORT + ".datum";
        boolean waits =
                derivation.view().limit(day).isPresent() && !derivation.view().has(day);
        return waits ? List.of(day) : List.of();
    }

    private static void remarks(Derivation derivation) {
        View report = derivation.view().find(REPORT);
        if (report == null) {
            return;
        }
        List<String> unknown = new ArrayList<>(toCome(derivation));
        int count = unknown.isEmpty()
                ? report.items("anmarkningar").size()
                        + report.items("papekanden").size()
                : 0;
        for (String list : List.of("anmarkningar", "papekanden")) {
            if (!report.has(list)) {
                unknown.add(REPORT + "." + list);
            }
        }
        List<String> handling = new ArrayList<>();
        for (String key : List.of(HANDLING + ".protokollford", HANDLING + ".atgarderAngivna")) {
            if (!derivation.view().has(key)) {
                handling.add(key);
            }
        }
        derivation.add(new Revisionsanmarkningar(
                count, unknown.isEmpty() ? "JA" : "NEJ", unknown, handling, Spar.INGET.och("antal", report.pointer())));
    }

    private static void handling(Derivation derivation) {
        int year = derivation.rakenskapsar();
        Optional<LocalDate> reported = derivation.view().day(REPORT + ".datum");
        Optional<LocalDate> recorded = derivation.view().day(HANDLING + ".protokollford");
        LocalDate over = over(derivation);
        boolean later = reported.isPresent() && reported.get().isAfter(over);
        LocalDate last = derivation.parameters().day("fkrevision-fore", year);
        if (derivation.view().denies(HANDLING + ".protokollford")) {
            derivation.add(EjGjort.av(
                    "fkrevision-fore",
                    "",
                    last.minusDays(1),
                    derivation.passed(last.minusDays(1)),
                    List.of(),
                    Spar.INGET.och("senast", Parameters.place("fkrevision-fore"))));
        }
        if (recorded.isPresent()) {
            derivation.add(new Anmarkningshantering(
                    recorded.get(),
                    later ? reported.get() : over,
                    last,
                    derivation.view().yesOrNo(HANDLING + ".atgarderAngivna"),
                    Spar.INGET
                            .och("protokollford", "/revision/fkRutin/protokollford")
                            .och("tidigast", later ? "/revision/berattelse/datum" : "/rakenskapsar")
                            .och("fore", Parameters.place("fkrevision-fore"))));
        }
    }
}
