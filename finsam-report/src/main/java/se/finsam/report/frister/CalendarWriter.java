package se.finsam.report.frister;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.Language;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Text;
import se.finsam.rules.frister.Frist;
import se.finsam.rules.frister.Fristplan;
import se.finsam.rules.frister.Friststatus;
import se.finsam.rules.report.Lagrum;

/**
 * Writes deadlines as iCalendar (RFC 5545): an event of a whole day each, that a calendar knows again by its UID. The same
 * plan gives the same bytes: the stamp is the day of assessment, or the day the control was last checked against its source,
 * and never the clock. A deadline whose day is not known is left out. Thread-safe.
 */
@Api
public final class CalendarWriter {
    /** Before every stamp, so that a later stamp has a higher number. */
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);

    private static final int LONGEST_NAME = 200;

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private CalendarWriter(Language language) {
        this.language = language;
    }

    /** The calendar, in the language that the plan was made in. */
    public static String toIcs(Fristplan plan, Language language) {
        CalendarWriter writer = new CalendarWriter(language);
        writer.calendar(plan);
        return writer.out.toString();
    }

    private void calendar(Fristplan plan) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//finsam//frister//" + (language == Language.EN ? "EN" : "SV"));
        line("CALSCALE", "GREGORIAN");
        text("X-WR-CALNAME", say("Frister ", "Deadlines ") + plan.ar() + ", " + shown(plan.forbund()));
        for (Frist frist : plan.frister()) {
            if (frist.dag() != null) {
                event(frist, LocalDate.parse(frist.dag()), plan);
            }
        }
        line("END", "VCALENDAR");
    }

    private void event(Frist frist, LocalDate day, Fristplan plan) {
        String stamped = plan.bedomningsdag() == null ? frist.kontrollerad() : plan.bedomningsdag();
        LocalDate stamp = LocalDate.parse(stamped);
        line("BEGIN", "VEVENT");
        line("UID", frist.uid());
        line("DTSTAMP", basic(stamp) + "T000000Z");
        line("SEQUENCE", String.valueOf(Math.max(0, ChronoUnit.DAYS.between(FIRST, stamp))));
        line("DTSTART;VALUE=DATE", basic(day));
        line("DTEND;VALUE=DATE", basic(day.plusDays(1)));
        text("SUMMARY", summary(frist));
        text("DESCRIPTION", description(frist, plan));
        line("CATEGORIES", "finsam," + ContentLine.text(frist.grund().ord().in(language)));
        String link = link(frist);
        if (link != null) {
            line("URL", link);
        }
        line("STATUS", frist.status() == Friststatus.EJ_KAND ? "TENTATIVE" : "CONFIRMED");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private String summary(Frist frist) {
        String about = frist.objekt() == null ? String.valueOf(frist.rakenskapsar()) : shown(frist.objekt());
        return (frist.status().klar() ? "✓ " : "") + frist.titel() + " (" + about + ")"
                + (frist.tidigast() ? "" : say(", sista dag", ", last day"));
    }

    private String description(Frist frist, Fristplan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(frist.vad());
        lines.add(frist.text());
        List<String> places = new ArrayList<>();
        for (Lagrum place : frist.lagrum()) {
            places.add(place.text(language));
        }
        lines.add(say("Grund: ", "Basis: ")
                + frist.grund().ord().in(language)
                + (places.isEmpty() ? "" : ": " + String.join("; ", places)));
        if (frist.ledig()) {
            lines.add((frist.helgdag() == null ? frist.veckodag() : frist.veckodag() + ", " + frist.helgdag()) + ". "
                    + plan.anmarkning());
        }
        lines.add(say("Kontroll: ", "Control: ") + frist.kontroll());
        return String.join("\n", lines);
    }

    private static @Nullable String link(Frist frist) {
        for (Lagrum place : frist.lagrum()) {
            if (place.lank() != null) {
                return place.lank();
            }
        }
        return null;
    }

    private void line(String name, String value) {
        out.append(ContentLine.of(name, value));
    }

    private void text(String name, String value) {
        // Also what the rulebook says, which may be one of the user's own.
        line(name, ContentLine.text(Printable.lines(value)));
    }

    /** A name from outside, safe to show and short enough for a line in a calendar. */
    private static String shown(String name) {
        boolean fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
        return Printable.of(fits ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)))
                + (fits ? "" : "…");
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
