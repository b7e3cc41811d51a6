package se.finsam.rules.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Dagrakning;
import se.finsam.rules.fakta.Ogjort;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.kalender.SistaDag;

/** Meetings of the board and their minutes. */
final class MeetingFacts {
    private static final String ADJUSTING = "justering-dagar";

    private MeetingFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named meeting : Objects.of(Objekttyp.SAMMANTRADE, derivation.view())) {
            adjusted(derivation, meeting);
            new NoticeFacts(derivation, meeting).add();
        }
    }

    private static void adjusted(Derivation derivation, Objects.Named meeting) {
        Optional<LocalDate> held = meeting.view().day("datum");
        if (held.isEmpty()) {
            return;
        }
        String from = meeting.view().pointer() + "/datum";
        String to = meeting.view().pointer() + "/justerat";
        SistaDag last = derivation.parameters().last(ADJUSTING, held.get());
        Spar limit = Spar.INGET
                .och("gransDagar", Parameters.place(ADJUSTING))
                .och("sistaDag", List.of(from, Parameters.place(ADJUSTING)));
        if (meeting.view().denies("justerat")) {
            derivation.add(new Ogjort(
                    "justering",
                    meeting.name(),
                    held.get(),
                    last.dag(),
                    derivation.passed(last.dag()),
                    Parameters.moved(last, from, ADJUSTING),
                    limit.och("fran", from)));
        }
        Optional<LocalDate> adjusted = meeting.view().day("justerat");
        if (adjusted.isPresent()) {
            int days = days(held.get(), adjusted.get());
            derivation.add(new Dagrakning(
                    "justering",
                    meeting.name(),
                    held.get(),
                    adjusted.get(),
                    days,
                    derivation.parameters().whole(ADJUSTING),
                    last.dag(),
                    days >= 0,
                    Parameters.moved(last, from, ADJUSTING),
                    limit.och("fran", from).och("till", to).och("dagar", List.of(from, to))));
        }
    }

    /** Days from one to another; negative where the other came first. */
    static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
