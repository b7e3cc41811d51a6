package se.finsam.rules.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Dagrakning;
import se.finsam.rules.fakta.Distansbeslut;
import se.finsam.rules.fakta.Distansmote;
import se.finsam.rules.fakta.Narvaro;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.kalender.SistaDag;

/** Meetings of the board and their minutes. */
final class MeetingFacts {
    private MeetingFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named meeting : Objects.of(Objekttyp.SAMMANTRADE, derivation.view())) {
            days(derivation, meeting, "justering", "datum", "justerat", "justering-dagar");
            days(derivation, meeting, "anslag", "justerat", "anslaget", "anslag-dagar");
            days(derivation, meeting, "anslagstid", "anslaget", "nedtaget", "anslagstid-dagar");
            attendance(derivation, meeting);
            distance(derivation, meeting);
        }
    }

    private static void days(
            Derivation derivation, Objects.Named meeting, String kind, String from, String to, String parameter) {
        Optional<LocalDate> first = meeting.view().day(from);
        Optional<LocalDate> second = meeting.view().day(to);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        SistaDag last = derivation.parameters().last(parameter, first.get());
        String firstAt = meeting.view().pointer() + "/" + from;
        String secondAt = meeting.view().pointer() + "/" + to;
        derivation.add(new Dagrakning(
                kind,
                meeting.name(),
                first.get(),
                second.get(),
                Math.toIntExact(ChronoUnit.DAYS.between(first.get(), second.get())),
                derivation.parameters().whole(parameter),
                last.dag(),
                Parameters.moved(last, Spar.INGET.och("utanFlytt", List.of(firstAt, Parameters.place(parameter)))),
                Spar.INGET
                        .och("fran", firstAt)
                        .och("till", secondAt)
                        .och("dagar", List.of(firstAt, secondAt))
                        .och("gransDagar", Parameters.place(parameter))
                        .och("sistaDag", List.of(firstAt, Parameters.place(parameter)))));
    }

    private static void attendance(Derivation derivation, Objects.Named meeting) {
        Optional<Integer> seats = meeting.view().number("ledamoter");
        Optional<Integer> present = meeting.view().number("tjanstgorande");
        if (seats.isPresent() && present.isPresent()) {
            derivation.add(new Narvaro(
                    meeting.name(),
                    seats.get(),
                    present.get(),
                    seats.get() / 2 + 1,
                    Spar.INGET
                            .och("ledamoter", meeting.view().pointer() + "/ledamoter")
                            .och("tjanstgorande", meeting.view().pointer() + "/tjanstgorande")));
        }
    }

    private static void distance(Derivation derivation, Objects.Named meeting) {
        Optional<LocalDate> day = meeting.view().day("datum");
        if (day.isPresent() && meeting.view().flag("distans").orElse(false)) {
            derivation.add(new Distansmote(
                    meeting.name(),
                    day.get(),
                    derivation.parameters().fixed("distans-fran"),
                    Spar.INGET
                            .och("datum", meeting.view().pointer() + "/datum")
                            .och("stodFran", Parameters.place("distans-fran"))));
        }
        View decision = meeting.view().find("distansbeslut");
        if (decision != null && decision.value() instanceof LocalDate decided) {
            derivation.add(new Distansbeslut(meeting.name(), decided, Spar.INGET.och("beslutad", decision.pointer())));
        }
    }
}
