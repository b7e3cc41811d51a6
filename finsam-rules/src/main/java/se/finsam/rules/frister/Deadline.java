package se.finsam.rules.frister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Forbund;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Sha256;
import se.finsam.model.source.Text;
import se.finsam.rules.Rulebook;
import se.finsam.rules.RulebookInternals;
import se.finsam.rules.book.Fristfil;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.kalender.Helgdagar;

/** One of a rulebook's deadlines, on a day of assessment. */
final class Deadline {
    private static final int UID = 32;

    private final Rulebook rulebook;
    private final Fristfil file;
    private final Kontrollfil control;
    private final @Nullable LocalDate today;
    private final Language language;
    private final DeadlineWords words;

    Deadline(Rulebook rulebook, Fristfil file, Kontrollfil control, @Nullable LocalDate today, Language language) {
        this.rulebook = rulebook;
        this.file = file;
        this.control = control;
        this.today = today;
        this.language = language;
        this.words = new DeadlineWords(language);
    }

    /** When it is due within a calendar year, about a räkenskapsår: once, for each object, or never. */
    List<Frist> in(int calendarYear, YearOf year, Underlag any) {
        List<Frist> found = new ArrayList<>();
        if (!control.galler(year.number())) {
            return found;
        }
        Parameters parameters =
                new Parameters(RulebookInternals.resources(rulebook).regelbok(), year.number());
        for (Thing thing : year.things(control)) {
            Due due = Due.of(file.senast(), thing, parameters, year.number(), language);
            Applies applies = Applies.of(file, thing);
            if (applies != Applies.NO && within(calendarYear, due, thing, year)) {
                found.add(frist(year, thing, due, applies, any.forbund()));
            }
        }
        return found;
    }

    /** A deadline without a day belongs to the year of its meeting, else to the year it is about. */
    private boolean within(int calendarYear, Due due, Thing thing, YearOf year) {
        if (due.day() != null) {
            return due.day().getYear() == calendarYear;
        }
        Optional<LocalDate> meeting =
                thing.name() == null ? Optional.empty() : control.objekt().dag(thing.name());
        return calendarYear == meeting.map(LocalDate::getYear).orElse(year.number());
    }

    private Frist frist(YearOf year, Thing thing, Due due, Applies applies, Forbund forbund) {
        LocalDate day = due.day();
        LocalDate done = thing.at(file.klar())
                .flatMap(found ->
                        found.view().value() instanceof LocalDate on ? Optional.of(on) : Optional.<LocalDate>empty())
                .orElse(null);
        List<String> missing = done == null ? missing(due, applies, thing) : due.missing();
        Friststatus status = status(day, done, missing);
        LocalDate wording = day == null ? LocalDate.of(year.number(), 12, 31) : day;
        return new Frist(
                file.id(),
                file.titel().in(language),
                file.vad().in(language),
                year.number(),
                thing.name(),
                day == null ? null : day.toString(),
                day == null ? null : words.weekday(day),
                day == null ? null : Helgdagar.namn(day).map(this::in).orElse(null),
                day != null && Helgdagar.ledig(day),
                Boolean.TRUE.equals(file.tidigast()),
                status,
                words.status(status, done, missing),
                done == null ? null : done.toString(),
                control.id(),
                control.grund(),
                rulebook.lagrum(control.id(), wording, language),
                due.from(),
                file.klar(),
                missing,
                control.kontrollerad().toString(),
                uid(forbund, thing, year.number()));
    }

    /** The keys without which it is not known whether it is due, when, or whether it was done. */
    private List<String> missing(Due due, Applies applies, Thing thing) {
        List<String> missing = new ArrayList<>();
        if (!thing.known()) {
            missing.add(control.objekt().lista());
        } else if (applies == Applies.UNKNOWN && file.om() != null) {
            missing.addAll(file.om());
        }
        if (due.day() == null && thing.known()) {
            missing.addAll(due.missing());
        }
        boolean passed = today != null && due.day() != null && today.isAfter(due.day());
        if (passed && thing.seen().isEmpty() && missing.isEmpty()) {
            missing.addAll(file.klar()); // nobody has said anything of that year: it may have been done
        }
        return missing;
    }

    private Friststatus status(@Nullable LocalDate day, @Nullable LocalDate done, List<String> missing) {
        boolean first = Boolean.TRUE.equals(file.tidigast());
        if (done != null) {
            if (day == null || (first ? !done.isBefore(day) : !done.isAfter(day))) {
                return Friststatus.KLAR;
            }
            return first ? Friststatus.KLAR_FOR_TIDIGT : Friststatus.KLAR_FOR_SENT;
        }
        if (!missing.isEmpty() || day == null) {
            return Friststatus.EJ_KAND;
        }
        return !first && today != null && today.isAfter(day) ? Friststatus.FORSENAD : Friststatus.OPPEN;
    }

    private String in(Text text) {
        return text.in(language);
    }

    private String uid(Forbund forbund, Thing thing, int year) {
        String number = forbund.siffror();
        String who = number.isEmpty() ? Medlemsregister.fold(forbund.namn()) : number;
        String what = String.join("\n", who, file.id(), String.valueOf(year), thing.name() == null ? "" : thing.name());
        return Sha256.of(what).substring(0, UID) + "@finsam";
    }
}
