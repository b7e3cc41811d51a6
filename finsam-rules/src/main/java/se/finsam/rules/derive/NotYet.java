package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Ansvarsfrihet;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Beslut;
import se.finsam.model.Budget;
import se.finsam.model.Budgetandring;
import se.finsam.model.Dagsvar;
import se.finsam.model.Delarsrapport;
import se.finsam.model.FinansielltMal;
import se.finsam.model.FkRutin;
import se.finsam.model.Forbundsordning;
import se.finsam.model.Insatsbeslut;
import se.finsam.model.Insatsrapport;
import se.finsam.model.Plan;
import se.finsam.model.Redovisning;
import se.finsam.model.Revisionsberattelse;
import se.finsam.model.Sammantrade;
import se.finsam.model.Samrad;
import se.finsam.model.Slutrapport;
import se.finsam.model.Underlag;
import se.finsam.model.Utbetalningsdel;
import se.finsam.model.Verksamhetsmal;
import se.finsam.model.bind.OwnKeys;
import se.finsam.model.bind.RecordShape;

/**
 * What of an underlag has not happened on the day of assessment, though it is written. A record whose own day is later says
 * nothing yet; nor does one that is about the whole year, before the year has ended, whether it has a day or not. Immutable.
 */
final class NotYet {
    /** The keys of a record whose day is when all of it came. A later step, such as a notice taken down, is no such day. */
    private static final Map<Class<?>, List<String>> EVENTS = Map.ofEntries(
            Map.entry(Ansvarsfrihet.class, List.of("datum")),
            Map.entry(Arsredovisning.class, List.of("beslutad")),
            Map.entry(Beslut.class, List.of("datum")),
            Map.entry(Budget.class, List.of("beslutad")),
            Map.entry(Budgetandring.class, List.of("datum")),
            Map.entry(Delarsrapport.class, List.of("till", "datum", "upprattad")),
            Map.entry(FkRutin.class, List.of("protokollford")),
            Map.entry(Forbundsordning.class, List.of("antagen")),
            Map.entry(Insatsbeslut.class, List.of("datum")),
            Map.entry(Insatsrapport.class, List.of("datum")),
            Map.entry(Plan.class, List.of("beslutad")),
            Map.entry(Redovisning.class, List.of("inlamnad")),
            Map.entry(Revisionsberattelse.class, List.of("datum")),
            Map.entry(Sammantrade.class, List.of("datum")),
            Map.entry(Samrad.class, List.of("datum")),
            Map.entry(Slutrapport.class, List.of("datum")),
            Map.entry(Utbetalningsdel.class, List.of("datum")));

    /** What cannot be there before its year has ended, whatever its own day says. */
    private static final Set<Class<?>> AFTER_THE_YEAR =
            Set.of(Ansvarsfrihet.class, Arsredovisning.class, FkRutin.class, Revisionsberattelse.class);

    /** What belongs to the year, and so may be still to come before the year has ended, unless it has a day. */
    private static final Set<Class<?>> WITHIN_THE_YEAR = Set.of(Beslut.class, Delarsrapport.class);

    /** What tells a record from its like; it says nothing of what happened. */
    private static final Set<String> NAMES = Set.of("arende", "medlem");

    /** Records with a later day whose own keys are seen: the controls of them ask for their day, and say that it has not come. */
    private static final Set<Class<?>> ASKED_FOR_THEIR_DAY = Set.of(Beslut.class, Sammantrade.class);

    /** What is known of a goal when it has been measured. */
    private static final Set<String> MEASURED = Set.of("utfall", "intraffat", "bedomning");

    private final LocalDate today;
    private final LocalDate yearsEnd;
    private final boolean yearIsOver;

    private NotYet(LocalDate today, LocalDate yearsEnd, boolean yearIsOver) {
        this.today = today;
        this.yearsEnd = yearsEnd;
        this.yearIsOver = yearIsOver;
    }

    /**
     * Why a record says nothing yet.
     *
     * @param key its key that carries the day; null where the day is the last of the year
     * @param day the later day
     * @param written how it is written: the day itself, or the week that it is the last day of
     */
    record Reason(@Nullable String key, LocalDate day, String written) {}

    /** What has not happened on a day; null where every day counts as come. */
    static @Nullable NotYet on(@Nullable LocalDate today, Record root) {
        if (today == null) {
            return null;
        }
        if (!(root instanceof Underlag underlag)) {
            return new NotYet(today, today, true);
        }
        LocalDate last = LocalDate.of(underlag.rakenskapsar(), 12, 31);
        LocalDate ended = underlag.forbund().upphor();
        if (ended != null && ended.getYear() == last.getYear()) {
            return new NotYet(today, ended, !today.isBefore(ended));
        }
        return new NotYet(today, last, today.isAfter(last));
    }

    /** Why nothing is known of what stands at a key of a record; null where it is known. Its days are told by themselves. */
    @Nullable Reason reason(Object owner, String key) {
        Class<?> type = owner.getClass();
        if (type == FinansielltMal.class && key.equals("bedomning") && !yearIsOver) {
            return atYearsEnd();
        }
        if (owner instanceof Verksamhetsmal goal && MEASURED.contains(key)) {
            LocalDate day = day(goal.uppmatt());
            Reason due = yearIsOver || day != null ? null : atYearsEnd();
            return day != null && later(day) ? new Reason("uppmatt", day, String.valueOf(goal.uppmatt())) : due;
        }
        List<String> events = EVENTS.get(type);
        if (events == null || events.contains(key) || NAMES.contains(key)) {
            return null;
        }
        Reason reason = reason(owner, type, events);
        boolean asked = ASKED_FOR_THEIR_DAY.contains(type) && !key.equals(OwnKeys.UNDER);
        return reason != null && reason.key() != null && asked ? null : reason;
    }

    /** Why a record says nothing yet; null where it has come. */
    @Nullable Reason reason(Object record) {
        List<String> events = EVENTS.get(record.getClass());
        return events == null ? null : reason(record, record.getClass(), events);
    }

    private @Nullable Reason reason(Object record, Class<?> type, List<String> events) {
        boolean dated = false;
        for (String event : events) {
            Object value = RecordShape.of(type).field(event).orElseThrow().get(record);
            LocalDate day = day(value);
            if (day != null && day.isAfter(today)) {
                return new Reason(event, day, String.valueOf(value));
            }
            dated |= value != null;
        }
        boolean ofTheYear = AFTER_THE_YEAR.contains(type) || (WITHIN_THE_YEAR.contains(type) && !dated);
        return ofTheYear && !yearIsOver ? atYearsEnd() : null;
    }

    private Reason atYearsEnd() {
        return new Reason(null, yearsEnd, yearsEnd.toString());
    }

    /** Whether a day is later. */
    boolean later(LocalDate day) {
        return day.isAfter(today);
    }

    /** A day, also where it is an answer; of a week its last, before which nobody knows that it has come. Null for a no and for nothing. */
    static @Nullable LocalDate day(@Nullable Object value) {
        if (value instanceof Dagsvar answer) {
            return answer.senast().orElse(null);
        }
        return value instanceof LocalDate day ? day : null;
    }
}
