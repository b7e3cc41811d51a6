package se.finsam.rules.frister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** What is said of deadlines. */
final class DeadlineWords {
    private static final String[] SWEDISH = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};
    private static final String[] ENGLISH = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };

    private static final Text MOVED = new Text(
            "En sista dag enligt lag som infaller på en lördag, söndag eller annan helgdag, midsommarafton, julafton"
                    + " eller nyårsafton är flyttad till nästa vardag (2 § lagen (1930:173)). Dagar enligt"
                    + " förbundsordning, avtal, rutin eller god sed flyttas inte; en sådan dag som är ledig är utmärkt, så"
                    + " planera till en vardag före. Månader räknas till dagen med samma tal: två månader från den 30 juni"
                    + " är den 30 augusti.",
            "A last day by statute that falls on a Saturday, a Sunday or another public holiday, Midsummer Eve,"
                    + " Christmas Eve or New Year's Eve is moved to the next weekday (section 2, Act (1930:173)). Days by"
                    + " förbundsordning, agreement, routine or good practice are not moved; such a day that is free is"
                    + " marked, so plan for a working day before it. Months are counted to the day of the same number: two"
                    + " months from 30 June is 30 August.");

    private final Language language;

    DeadlineWords(Language language) {
        this.language = language;
    }

    /** How days are moved and counted. */
    String moved() {
        return MOVED.in(language);
    }

    /** That a day was moved, after a space; the empty text where it was not. */
    String moved(@Nullable String unmoved) {
        return unmoved == null
                ? ""
                : say(
                        " Dagen är flyttad från " + unmoved + " (2 § lagen (1930:173)).",
                        " The day is moved from " + unmoved + " (section 2, Act (1930:173)).");
    }

    String weekday(LocalDate day) {
        int number = day.getDayOfWeek().getValue() - 1;
        return new Text(SWEDISH[number], ENGLISH[number]).in(language);
    }

    /** The status in a sentence. */
    String status(
            Friststatus status, Deadline.Done done, boolean possible, boolean passed, Map<String, String> missing) {
        String when = done.day() != null
                ? done.day().toString()
                : done.week() == null ? "" : done.week().toString();
        return switch (status) {
            case KLAR -> ready(when, missing);
            case KLAR_FOR_SENT ->
                say("Klar " + when + ", efter den sista dagen.", "Done " + when + ", after the last day.");
            case KLAR_FOR_TIDIGT ->
                say("Gjort " + when + ", före den första dagen.", "Done " + when + ", before the first day.");
            case OPPEN -> say("Inte avprickad.", "Not ticked off.");
            case FORSENAD ->
                say(
                        "Dagen har passerat, och underlaget säger att det inte är gjort.",
                        "The day has passed, and the input says that it is not done.");
            case EJ_KAND -> {
                if (!when.isEmpty()) {
                    yield possible
                            ? say(
                                    "Gjort " + when + "; om det räcker är en bedömning.",
                                    "Done " + when + "; whether that was late enough is to be judged.")
                            : say(
                                    "Uppges gjort " + when + ", en dag då det inte kan ha gjorts. Kontrollera dagarna.",
                                    "Said to be done " + when + ", when it cannot have been. Check the days.");
                }
                String why = passed
                        ? say("Inte känd, dagen har passerat", "Not known, the day has passed")
                        : say("Inte känd", "Not known");
                yield why + ": " + unsaid(missing) + ".";
            }
        };
    }

    /** {@code underlaget säger inget om X, Y}; of what is known as a week the week. */
    private String unsaid(Map<String, String> missing) {
        List<String> nothing = new ArrayList<>();
        List<String> weeks = new ArrayList<>();
        missing.forEach((key, week) -> {
            if (week.isEmpty()) {
                nothing.add(key);
            } else {
                weeks.add(key + ' ' + week);
            }
        });
        List<String> parts = new ArrayList<>();
        if (!nothing.isEmpty()) {
            parts.add(say("underlaget säger inget om ", "the input says nothing of ") + String.join(", ", nothing));
        }
        if (!weeks.isEmpty()) {
            parts.add(say("underlaget anger bara en vecka för ", "the input gives but a week for ")
                    + String.join(", ", weeks)
                    + say(", och den tas inte för en dag", ", which is not taken for a day"));
        }
        return String.join("; ", parts);
    }

    private String ready(String when, Map<String, String> missing) {
        String keys = String.join(", ", missing.keySet());
        if (when.isEmpty()) {
            return say(
                    "Klar, eftersom något som följer på det är gjort; dagen är inte känd (" + keys + ").",
                    "Done, since something that follows it is done; the day is not known (" + keys + ").");
        }
        return keys.isEmpty()
                ? say("Klar " + when + ".", "Done " + when + ".")
                : say(
                        "Klar " + when + "; om det var i tid är inte känt, för " + unsaid(missing) + ".",
                        "Done " + when + "; whether in time is not known, since " + unsaid(missing) + ".");
    }

    private String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
