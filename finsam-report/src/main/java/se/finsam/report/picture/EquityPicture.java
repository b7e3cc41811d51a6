package se.finsam.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Balansrakning;
import se.finsam.model.EgetKapital;
import se.finsam.model.Prognos;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;
import se.finsam.report.Numbers;
import se.finsam.report.ReportContent;
import se.finsam.report.Words;
import se.finsam.report.picture.Shape.Anchor;
import se.finsam.report.picture.Shape.Look;
import se.finsam.rules.report.Rad;

/** Equity of the years that are known, against the limit of the year that was checked. */
final class EquityPicture {
    private static final int TOP = 34;
    private static final int BOTTOM = 186;
    private static final int HEIGHT = 214;
    private static final int LEFT = 8;
    private static final int MOST_YEARS = 6;

    private final ReportContent content;
    private final Words words;

    EquityPicture(ReportContent content) {
        this.content = content;
        this.words = Words.of(content);
    }

    Optional<Picture> picture() {
        Optional<Rad> row = RowFigures.row(content, "NR-EGETKAPITAL");
        if (row.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal equity = RowFigures.number(row.get(), "egetKapital");
        BigDecimal limit = RowFigures.number(row.get(), "tak");
        return equity == null || limit == null ? Optional.empty() : Optional.of(draw(years(equity), limit));
    }

    /** Closing equity by year: of the year checked, of earlier underlag, and what the accounts opened with. */
    private Map<Integer, BigDecimal> years(BigDecimal equity) {
        TreeMap<Integer, BigDecimal> years = new TreeMap<>();
        int year = content.rapport().rakenskapsar();
        years.put(year, equity);
        for (Underlag earlier : content.tidigare()) {
            EgetKapital known = equity(earlier);
            if (known != null && known.utgaende() != null && earlier.rakenskapsar() < year) {
                years.put(earlier.rakenskapsar(), known.utgaende());
            }
        }
        EgetKapital own = content.underlag() == null ? null : equity(content.underlag());
        if (own != null && own.ingaende() != null) {
            years.putIfAbsent(year - 1, own.ingaende());
        }
        while (years.size() > MOST_YEARS) {
            years.pollFirstEntry();
        }
        return years;
    }

    private static @Nullable EgetKapital equity(Underlag underlag) {
        Arsredovisning accounts = underlag.arsredovisning();
        Balansrakning balance = accounts == null ? null : accounts.balansrakning();
        if (balance != null && balance.egetKapital() != null) {
            return balance.egetKapital();
        }
        Prognos forecast = underlag.prognos();
        return forecast == null ? null : forecast.egetKapital();
    }

    private Picture draw(Map<Integer, BigDecimal> years, BigDecimal limit) {
        BigDecimal highest = limit;
        BigDecimal lowest = BigDecimal.ZERO;
        for (BigDecimal value : years.values()) {
            highest = highest.max(value);
            lowest = lowest.min(value);
        }
        Scale scale = new Scale(lowest, highest, BOTTOM, TOP);
        Drawing drawing = new Drawing();
        BigDecimal zero = scale.at(BigDecimal.ZERO);
        int column = (Drawing.WIDTH - 2 * LEFT) / Math.max(3, years.size());
        int bar = Math.min(72, column * 3 / 5);
        int left = LEFT;
        for (Map.Entry<Integer, BigDecimal> year : years.entrySet()) {
            int middle = left + column / 2;
            boolean checked = year.getKey() == content.rapport().rakenskapsar();
            BigDecimal end = scale.at(year.getValue());
            Look look = !checked ? Look.COMPARED : year.getValue().compareTo(limit) > 0 ? Look.BEYOND : Look.FIGURE;
            drawing.box(
                    new BigDecimal(middle - bar / 2),
                    zero.min(end),
                    new BigDecimal(bar),
                    zero.subtract(end).abs(),
                    look);
            drawing.label(
                    new BigDecimal(middle),
                    end.min(zero).subtract(new BigDecimal(6)),
                    Anchor.MIDDLE,
                    Look.VALUE,
                    Numbers.amount(year.getValue(), words.language()));
            drawing.label(middle, BOTTOM + 18, Anchor.MIDDLE, Look.NAME, String.valueOf(year.getKey()));
            if (checked) {
                limit(drawing, scale.at(limit), middle - bar / 2 - 10, limit);
            }
            left += column;
        }
        drawing.horizontal(LEFT, Drawing.WIDTH - LEFT, zero, Look.AXIS);
        return new Picture(
                "bild-eget-kapital",
                words.say("Eget kapital mot taket", "Equity against its limit"),
                description(years, limit),
                Drawing.WIDTH,
                HEIGHT,
                drawing.shapes(),
                List.of(
                        words.say("År", "Year"),
                        words.say("Eget kapital", "Equity"),
                        words.say("Tak", "Limit"),
                        words.say("Till taket", "To the limit")),
                table(years, limit));
    }

    /** The limit is known for the year that was checked only: its line begins there. */
    private void limit(Drawing drawing, BigDecimal y, int from, BigDecimal limit) {
        int right = Drawing.WIDTH - LEFT;
        drawing.horizontal(from, right, y, Look.LIMIT);
        drawing.label(
                new BigDecimal(right), y.subtract(new BigDecimal(6)), Anchor.END, Look.NOTE, words.say("tak", "limit"));
        drawing.label(
                new BigDecimal(right),
                y.add(new BigDecimal(15)),
                Anchor.END,
                Look.NOTE,
                Numbers.amount(limit, words.language()));
    }

    private String description(Map<Integer, BigDecimal> years, BigDecimal limit) {
        Language language = words.language();
        BigDecimal equity = years.getOrDefault(content.rapport().rakenskapsar(), BigDecimal.ZERO);
        BigDecimal over = equity.subtract(limit);
        String distance = Numbers.kronor(over.abs(), language);
        int year = content.rapport().rakenskapsar();
        return over.signum() > 0
                ? words.say(
                        "Eget kapital " + year + " ligger " + distance + " över taket.",
                        "Equity in " + year + " is " + distance + " above the limit.")
                : words.say(
                        "Eget kapital " + year + " ryms under taket med " + distance + ".",
                        "Equity in " + year + " is within the limit by " + distance + ".");
    }

    private List<List<String>> table(Map<Integer, BigDecimal> years, BigDecimal limit) {
        List<List<String>> rows = new ArrayList<>();
        years.forEach((year, value) -> {
            boolean checked = year == content.rapport().rakenskapsar();
            rows.add(List.of(
                    String.valueOf(year),
                    Numbers.kronor(value, words.language()),
                    checked ? Numbers.kronor(limit, words.language()) : "–",
                    checked ? Numbers.kronor(limit.subtract(value), words.language()) : "–"));
        });
        return rows;
    }
}
