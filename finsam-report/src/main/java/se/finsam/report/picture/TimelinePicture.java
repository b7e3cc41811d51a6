package se.finsam.report.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.report.picture.Shape.Anchor;
import se.finsam.report.picture.Shape.Look;
import se.finsam.rules.report.Rad;

/** What was done when, each beside the day that it is held to; what was late first. */
final class TimelinePicture {
    private static final int LEFT = 8;
    private static final int RIGHT = Drawing.WIDTH - 8;
    private static final int STEP = 40;
    private static final int MOST_EVENTS = 8;
    private static final int MOST_ROWS = 60;
    private static final int LONGEST_NAME = 40;

    private final ReportContent content;
    private final Words words;

    TimelinePicture(ReportContent content) {
        this.content = content;
        this.words = Words.of(content);
    }

    Optional<Picture> picture() {
        List<Event> events = new ArrayList<>();
        for (Rad row : content.rapport().rader()) {
            events.addAll(Event.of(row));
        }
        events.sort(Comparator.comparing(Event::inTime)
                .thenComparing(Event::done)
                .thenComparing(event -> event.row().kontroll()));
        return events.isEmpty() ? Optional.empty() : Optional.of(draw(events));
    }

    private Picture draw(List<Event> events) {
        List<Event> drawn = events.subList(0, Math.min(MOST_EVENTS, events.size()));
        LocalDate first = drawn.get(0).done();
        LocalDate last = first;
        for (Event event : drawn) {
            for (LocalDate day : days(event)) {
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        int bottom = 24 + drawn.size() * STEP;
        Scale scale = new Scale(value(first), value(last), LEFT + 6, RIGHT - 6);
        Drawing drawing = new Drawing();
        months(drawing, scale, first, last, bottom - 10);
        int y = 20;
        for (Event event : drawn) {
            event(drawing, scale, event, y);
            y += STEP;
        }
        int left = events.size() - drawn.size();
        return new Picture(
                "bild-tider",
                words.say("Datum och frister", "Days against their limits"),
                words.say(
                                "Pricken är dagen då det gjordes, strecket dagen som gränsen går vid.",
                                "The dot is the day it was done, the mark the day of its limit.")
                        + (left == 0
                                ? ""
                                : words.say(
                                        " De " + drawn.size() + " första av " + events.size()
                                                + "; det som brast först.",
                                        " The first " + drawn.size() + " of " + events.size() + ", failures first.")),
                Drawing.WIDTH,
                bottom + 8,
                drawing.shapes(),
                List.of(
                        words.say("Vad", "What"),
                        words.say("Dag", "Day"),
                        words.say("Gräns", "Limit"),
                        words.say("Avstånd", "Distance")),
                table(events));
    }

    private void event(Drawing drawing, Scale scale, Event event, int y) {
        Look look = event.inTime() ? Look.FIGURE : Look.BEYOND;
        BigDecimal done = scale.at(value(event.done()));
        drawing.label(
                LEFT,
                y - 5,
                Anchor.START,
                Look.NAME,
                Shown.atMost(LONGEST_NAME, RowWords.of(content).heading(event.row())));
        drawing.label(RIGHT, y - 5, Anchor.END, Look.VALUE, distance(event));
        drawing.horizontal(LEFT, RIGHT, new BigDecimal(y + 8), Look.GRID);
        for (LocalDate bound : bounds(event)) {
            BigDecimal at = scale.at(value(bound));
            drawing.bar(done, at, y + 6, 4, look);
            drawing.vertical(at, y, y + 16, Look.LIMIT);
        }
        drawing.dot(done, y + 8, 5, look);
    }

    /** The first day of each quarter, or of each month where the days lie close. */
    private static void months(Drawing drawing, Scale scale, LocalDate first, LocalDate last, int bottom) {
        long months = java.time.temporal.ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1));
        int step = months <= 4 ? 1 : months <= 14 ? 3 : 12;
        LocalDate month = first.withDayOfMonth(1).plusMonths(1);
        while ((month.getMonthValue() - 1) % step != 0) {
            month = month.plusMonths(1);
        }
        for (; !month.isAfter(last); month = month.plusMonths(step)) {
            BigDecimal at = scale.at(value(month));
            // Short marks on each line: one long line would run through the names.
            for (int line = 28; line <= bottom; line += STEP) {
                drawing.vertical(at, line - 4, line + 4, Look.GRID);
            }
            drawing.label(
                    at,
                    new BigDecimal(bottom + 14),
                    Anchor.MIDDLE,
                    Look.NOTE,
                    month.toString().substring(0, 7));
        }
    }

    private String distance(Event event) {
        LocalDate latest = event.latest();
        LocalDate earliest = event.earliest();
        if (earliest != null && event.done().isBefore(earliest)) {
            return days(value(earliest).subtract(value(event.done())), words.say(" för tidigt", " too early"));
        }
        if (latest == null || event.done().equals(latest)) {
            return words.say("på dagen", "on the day");
        }
        BigDecimal days = value(latest).subtract(value(event.done()));
        return days.signum() > 0
                ? days(days, words.say(" före", " before"))
                : days(days.negate(), words.say(" efter", " after"));
    }

    private String days(BigDecimal days, String side) {
        boolean one = days.compareTo(BigDecimal.ONE) == 0;
        return days.toPlainString() + (one ? words.say(" dag", " day") : words.say(" dagar", " days")) + side;
    }

    private List<List<String>> table(List<Event> events) {
        List<List<String>> rows = new ArrayList<>();
        for (Event event : events.subList(0, Math.min(MOST_ROWS, events.size()))) {
            List<String> bounds = new ArrayList<>();
            bounds(event).forEach(day -> bounds.add(day.toString()));
            rows.add(List.of(
                    RowWords.of(content).heading(event.row()),
                    event.done().toString(),
                    String.join("–", bounds),
                    distance(event)));
        }
        return rows;
    }

    private static List<LocalDate> days(Event event) {
        List<LocalDate> days = new ArrayList<>(bounds(event));
        days.add(event.done());
        return days;
    }

    private static List<LocalDate> bounds(Event event) {
        List<LocalDate> bounds = new ArrayList<>();
        if (event.earliest() != null) {
            bounds.add(event.earliest());
        }
        if (event.latest() != null) {
            bounds.add(event.latest());
        }
        return bounds;
    }

    private static BigDecimal value(LocalDate day) {
        return new BigDecimal(day.toEpochDay());
    }
}
