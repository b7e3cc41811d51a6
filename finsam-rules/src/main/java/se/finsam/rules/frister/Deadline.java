package se.finsam.rules.frister;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Dagsvar;
import se.finsam.model.Forbund;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.model.source.Sha256;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Fristfil;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.kalender.Helgdagar;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/** One of a rulebook's deadlines, on a day of assessment. */
final class Deadline {
    private static final int UID = 32;

    private final Rulebook rulebook;
    private final Fristfil file;
    private final Kontrollfil control;
    private final @Nullable LocalDate today;
    private final Language language;
    private final DeadlineWords words;
    /** Whether its day is the first that will do, and not the last. */
    private final boolean first;

    Deadline(Rulebook rulebook, Fristfil file, Kontrollfil control, @Nullable LocalDate today, Language language) {
        this.rulebook = rulebook;
        this.file = file;
        this.control = control;
        this.today = today;
        this.language = language;
        this.words = new DeadlineWords(language);
        this.first = Boolean.TRUE.equals(file.tidigast());
    }

    /** When it is due within a calendar year: once for each thing, or never. */
    List<Frist> in(int calendarYear, List<Thing> things, List<Underlag> underlag) {
        List<Frist> found = new ArrayList<>();
        for (Thing thing : things) {
            if (!control.galler(thing.ar()) || !lives(thing.ar(), underlag)) {
                continue;
            }
            Due due = Due.of(file.senast(), thing, parameters(thing), thing.ar(), language);
            Applies applies = Applies.of(file, thing);
            if (applies != Applies.NO && within(calendarYear, due, thing)) {
                found.add(frist(thing, due, applies, underlag.get(0).forbund()));
            }
        }
        return found;
    }

    private Parameters parameters(Thing thing) {
        return new Parameters(RulebookInternals.resources(rulebook).regelbok(), thing.ar());
    }

    /** Whether the förbund is there in a year, so far as is known, and the deadline one for it then. */
    private boolean lives(int year, List<Underlag> underlag) {
        for (Underlag one : underlag) {
            LocalDate formed = one.forbund().bildat();
            LocalDate ended = one.forbund().upphor();
            boolean first = formed != null && formed.getYear() == year;
            if ((formed != null && formed.getYear() > year)
                    || (ended != null && ended.getYear() < year)
                    || (first && Boolean.TRUE.equals(file.inteBildandearet()))) {
                return false;
            }
        }
        return true;
    }

    /** A deadline without a day belongs to the year of its meeting, else to the year it is about. */
    private static boolean within(int calendarYear, Due due, Thing thing) {
        return calendarYear == (due.day() == null ? thing.ar() : due.day().getYear());
    }

    private Frist frist(Thing thing, Due due, Applies applies, Forbund forbund) {
        LocalDate day = due.day();
        Done done = Done.of(file, thing, today);
        boolean possible = possible(done.day(), thing) && possible(done.week(), thing);
        boolean passed = today != null && day != null && !first && today.isAfter(day);
        List<String> missing = missing(due, applies, thing, done, passed);
        Friststatus status = status(day, done, possible, missing);
        LocalDate wording = control.objekt()
                .dag(thing.name() == null ? "" : thing.name())
                .orElse(day == null ? LocalDate.of(thing.ar(), 12, 31) : day);
        String unmoved = due.unmoved() == null ? null : due.unmoved().toString();
        return new Frist(
                file.id(),
                file.titel().in(language),
                file.vad().in(language),
                thing.ar(),
                thing.name(),
                day == null ? null : day.toString(),
                day == null ? null : words.weekday(day),
                day == null ? null : Helgdagar.namn(day).map(this::in).orElse(null),
                day != null && Helgdagar.ledig(day),
                unmoved,
                first,
                status,
                words.status(status, done, possible, passed, unsaid(missing, thing)) + words.moved(unmoved),
                done.day() == null ? null : done.day().toString(),
                done.week() == null ? null : done.week().toString(),
                control.id(),
                control.grund(),
                RulebookInternals.lagrum(
                        rulebook,
                        control,
                        wording,
                        unmoved == null ? Map.of() : Map.of("utanFlytt", unmoved),
                        language),
                due.from(),
                file.klar(),
                missing,
                control.kontrollerad().toString(),
                uid(forbund, thing));
    }

    /** Whether it can have been done on a day: not before what it comes after, nor years from it. */
    private boolean possible(@Nullable LocalDate done, Thing thing) {
        if (done == null) {
            return true;
        }
        List<LocalDate> days = new ArrayList<>();
        List<String> before = file.efter() == null ? List.of() : file.efter();
        for (String key : before) {
            Optional<Thing.Found> found = thing.limit(List.of(key));
            if (found.isPresent() && found.get().view().value() instanceof LocalDate day) {
                days.add(day);
            }
        }
        days.add(done);
        boolean possible = file.tidigastAr() == null
                || !done.isBefore(LocalDate.of(thing.ar() + file.tidigastAr().intValueExact(), 1, 1));
        for (int i = 1; i < days.size(); i++) {
            possible &= !days.get(i).isBefore(days.get(i - 1));
        }
        if (file.orimligtEfter() != null && days.size() > 1) {
            int most = parameters(thing).whole(file.orimligtEfter());
            LocalDate start = days.get(days.size() - 2);
            possible &=
                    ChronoUnit.DAYS.between(days.get(0), start) < most && ChronoUnit.DAYS.between(start, done) < most;
        }
        return possible;
    }

    /** The same of a week: whether one of its days at an end can be. */
    private boolean possible(@Nullable Dagsvar week, Thing thing) {
        return week == null
                || possible(week.tidigast().orElse(null), thing)
                || possible(week.senast().orElse(null), thing);
    }

    /** What is missing, with the week of each key that is known as one. */
    private static Map<String, String> unsaid(List<String> missing, Thing thing) {
        Map<String, String> unsaid = new LinkedHashMap<>();
        for (String key : missing) {
            Dagsvar week = thing.week(key);
            unsaid.put(key, week == null ? "" : week.toString());
        }
        return unsaid;
    }

    /** The keys without which it is not known whether it is due, when, or whether it was done, and in time. */
    private List<String> missing(Due due, Applies applies, Thing thing, Done done, boolean passed) {
        List<String> missing = new ArrayList<>();
        if (done.day() != null) {
            return due.missing();
        }
        if (done.week() != null && done.key() != null) {
            boolean told = due.day() != null && inTime(due.day(), done.week()) != null;
            missing.addAll(due.missing());
            if (!told && due.day() != null) {
                missing.add(done.key());
            }
            return missing;
        }
        if (!thing.known()) {
            missing.add(control.objekt().lista());
        } else if (applies == Applies.UNKNOWN && file.om() != null) {
            missing.addAll(file.om());
        }
        if (due.day() == null && thing.known()) {
            missing.addAll(due.missing());
        }
        // Nobody has said that it was not done: it may have been.
        if (missing.isEmpty() && !done.denied() && (passed || done.later())) {
            missing.add(awaited(thing));
        }
        return missing;
    }

    /** The key that would say that it was done, first one that says a week; where none can, the one that would be another by then. */
    private String awaited(Thing thing) {
        String week = thing.weekKey(file.klar());
        if (week != null) {
            return week;
        }
        List<String> om = file.om();
        List<String> keys = file.klar().isEmpty() && om != null ? om : file.klar();
        return keys.isEmpty() ? control.objekt().lista() : keys.get(keys.size() - 1);
    }

    private Friststatus status(@Nullable LocalDate day, Done done, boolean possible, List<String> missing) {
        if (done.day() != null) {
            return possible ? done(day, done.day(), done.joint()) : Friststatus.EJ_KAND;
        }
        if (done.week() != null) {
            return possible ? done(day, done.week()) : Friststatus.EJ_KAND;
        }
        if (done.later() && !done.denied()) {
            return Friststatus.KLAR;
        }
        if (!missing.isEmpty() || day == null) {
            return Friststatus.EJ_KAND;
        }
        return done.denied() && !first && today != null && today.isAfter(day)
                ? Friststatus.FORSENAD
                : Friststatus.OPPEN;
    }

    private Friststatus done(@Nullable LocalDate day, LocalDate done, boolean joint) {
        if (day == null || (first ? !done.isBefore(day) : !done.isAfter(day))) {
            return Friststatus.KLAR;
        }
        if (!first) {
            return Friststatus.KLAR_FOR_SENT;
        }
        // On the very last day it may have been removed during the day, or after it; of several boards each has days of
        // its own.
        return joint || done.equals(day.minusDays(1)) ? Friststatus.EJ_KAND : Friststatus.KLAR_FOR_TIDIGT;
    }

    /** Of a week all of whose days are on one side of the day: whether that is the right one. Null where they are on both. */
    private @Nullable Boolean inTime(LocalDate day, Dagsvar week) {
        LocalDate monday = week.tidigast().orElseThrow();
        LocalDate sunday = week.senast().orElseThrow();
        if (first) {
            // The day before the first is for a human, as for a day.
            return !monday.isBefore(day) ? Boolean.TRUE : sunday.isBefore(day.minusDays(1)) ? Boolean.FALSE : null;
        }
        return !sunday.isAfter(day) ? Boolean.TRUE : monday.isAfter(day) ? Boolean.FALSE : null;
    }

    private Friststatus done(@Nullable LocalDate day, Dagsvar week) {
        Boolean told = day == null ? Boolean.TRUE : inTime(day, week);
        if (told == null) {
            return first ? Friststatus.EJ_KAND : Friststatus.KLAR;
        }
        return told ? Friststatus.KLAR : first ? Friststatus.KLAR_FOR_TIDIGT : Friststatus.KLAR_FOR_SENT;
    }

    private String in(Text text) {
        return text.in(language);
    }

    private String uid(Forbund forbund, Thing thing) {
        String number = forbund.siffror();
        String who = number.isEmpty() ? Medlemsregister.fold(forbund.namn()) : number;
        String what =
                String.join("\n", who, file.id(), String.valueOf(thing.ar()), thing.name() == null ? "" : thing.name());
        return Sha256.of(what).substring(0, UID) + "@finsam";
    }

    /**
     * Whether it was done.
     *
     * @param day the day; null where it is not known
     * @param denied whether the underlag says that it was not
     * @param later whether something is known that comes after it
     * @param joint whether the day is that of several boards together
     * @param week the week, where no day of it is known and its last has come; null else
     * @param key the key that has it; null with it
     */
    record Done(
            @Nullable LocalDate day,
            boolean denied,
            boolean later,
            boolean joint,
            @Nullable Dagsvar week,
            @Nullable String key) {
        static Done of(Fristfil file, Thing thing, @Nullable LocalDate today) {
            boolean earliest = Boolean.TRUE.equals(file.tidigast());
            Optional<Thing.Found> found = earliest ? thing.earliest(file.klar()) : thing.at(file.klar());
            LocalDate day = found.isPresent() && found.get().view().value() instanceof LocalDate on ? on : null;
            boolean denied =
                    found.isPresent() && Boolean.FALSE.equals(found.get().view().value());
            List<String> after = file.foljs() == null ? List.of() : file.foljs();
            boolean later = thing.at(after)
                    .map(event -> event.view().value() instanceof LocalDate)
                    .orElse(false);
            boolean joint = found.isPresent() && found.get().view().pointer().contains("/anslag/");
            for (String key : day != null || denied ? List.<String>of() : file.klar()) {
                Dagsvar said = thing.withWeek(key, earliest);
                if (said != null && said.dag().isPresent()) {
                    return new Done(said.dag().get(), false, later, true, null, null);
                }
                if (said != null
                        && (today == null || !said.senast().orElseThrow().isAfter(today))) {
                    return new Done(null, false, later, joint, said, key);
                }
            }
            return new Done(day, denied, later, joint, null, null);
        }
    }
}
