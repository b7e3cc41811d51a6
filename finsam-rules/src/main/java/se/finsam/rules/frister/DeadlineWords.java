package se.finsam.rules.frister;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** What is said of deadlines. */
final class DeadlineWords {
    private static final String[] SWEDISH = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};
    private static final String[] ENGLISH = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };

    private static final Text NOT_MOVED = new Text(
            "En dag som infaller på en lördag, söndag eller annan helgdag är utmärkt men inte flyttad: lagen (2003:1210) anger"
                    + " dagen eller tiden, och finsam prövar mot den dagen. Planera till en vardag före.",
            "A day that falls on a Saturday, a Sunday or another public holiday is marked but not moved: Act (2003:1210)"
                    + " states the day or the time, and finsam checks against that day. Plan for a working day before it.");

    private final Language language;

    DeadlineWords(Language language) {
        this.language = language;
    }

    String notMoved() {
        return NOT_MOVED.in(language);
    }

    String weekday(LocalDate day) {
        int number = day.getDayOfWeek().getValue() - 1;
        return new Text(SWEDISH[number], ENGLISH[number]).in(language);
    }

    /** The status in a sentence. */
    String status(Friststatus status, @Nullable LocalDate done, java.util.List<String> missing) {
        String when = done == null ? "" : done.toString();
        String keys = String.join(", ", missing);
        return switch (status) {
            case KLAR ->
                keys.isEmpty()
                        ? say("Klar " + when + ".", "Done " + when + ".")
                        : say(
                                "Klar " + when + "; om det var i tid är inte känt, för underlaget säger inget om "
                                        + keys + ".",
                                "Done " + when + "; whether in time is not known, since the input says nothing of "
                                        + keys + ".");
            case KLAR_FOR_SENT ->
                say("Klar " + when + ", efter den sista dagen.", "Done " + when + ", after the last day.");
            case KLAR_FOR_TIDIGT ->
                say("Gjort " + when + ", före den första dagen.", "Done " + when + ", before the first day.");
            case OPPEN -> say("Inte avprickad.", "Not ticked off.");
            case FORSENAD ->
                say(
                        "Dagen har passerat, och underlaget säger inte att det är gjort.",
                        "The day has passed, and the input does not say that it was done.");
            case EJ_KAND ->
                say(
                        "Inte känd: underlaget säger inget om " + keys + ".",
                        "Not known: the input says nothing of " + keys + ".");
        };
    }

    private String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
