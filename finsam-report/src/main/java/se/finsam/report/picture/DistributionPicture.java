package se.finsam.report.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.report.Overview;
import se.finsam.report.ReportSummary;
import se.finsam.report.Words;
import se.finsam.report.picture.Shape.Anchor;
import se.finsam.report.picture.Shape.Look;

/** How many reports have how much equity, each against its own limit. */
public final class DistributionPicture {
    private static final BigDecimal STEP = new BigDecimal("0.25");
    private static final int LIMIT_AT = 4;

    /** From below zero, in quarters of the limit, to twice the limit and above. */
    private static final int BINS = 10;

    private static final int LEFT = 8;
    private static final int TOP = 46;
    private static final int BOTTOM = 166;
    private static final int COLUMN = (Drawing.WIDTH - 2 * LEFT) / BINS;

    private DistributionPicture() {}

    /** The picture; empty where no report knows its equity and its limit. */
    public static Optional<Picture> of(Overview overview) {
        int[] counts = new int[BINS];
        int known = 0;
        int beyond = 0;
        for (ReportSummary report : overview.rapporter()) {
            if (report.avTaket() != null) {
                counts[bin(report.avTaket())]++;
                known++;
                beyond += report.avTaket().compareTo(BigDecimal.ONE) > 0 ? 1 : 0;
            }
        }
        return known == 0 ? Optional.empty() : Optional.of(draw(counts, known, beyond, new Words(overview.language())));
    }

    /** 0 is below zero, 1 is up to a quarter of the limit …; exactly the limit is within it. */
    static int bin(BigDecimal ofLimit) {
        if (ofLimit.signum() < 0) {
            return 0;
        }
        int quarters = ofLimit.divide(STEP, 0, RoundingMode.CEILING)
                .min(new BigDecimal(BINS))
                .intValueExact();
        return Math.min(BINS - 1, Math.max(1, quarters));
    }

    private static Picture draw(int[] counts, int known, int beyond, Words words) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        Scale scale = new Scale(BigDecimal.ZERO, new BigDecimal(most), BOTTOM, TOP);
        Drawing drawing = new Drawing();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            BigDecimal top = scale.at(new BigDecimal(counts[i]));
            int x = LEFT + i * COLUMN;
            if (counts[i] > 0) {
                drawing.box(
                        new BigDecimal(x + 3),
                        top,
                        new BigDecimal(COLUMN - 6),
                        new BigDecimal(BOTTOM).subtract(top),
                        i > LIMIT_AT ? Look.BEYOND : Look.FIGURE);
                drawing.label(
                        new BigDecimal(x + COLUMN / 2),
                        top.subtract(new BigDecimal(5)),
                        Anchor.MIDDLE,
                        Look.VALUE,
                        String.valueOf(counts[i]));
            }
            rows.add(List.of(range(i, words), String.valueOf(counts[i])));
        }
        axis(drawing, words);
        return new Picture(
                "bild-fordelning",
                words.say("Eget kapital mot taket, alla förbund", "Equity against its limit, all förbund"),
                words.say(
                        beyond + " av " + known
                                + " ligger över sitt tak. Varje stapel är ett antal rapporter; 100 % är taket.",
                        beyond + " of " + known
                                + " are above their limit. Each bar is a number of reports; 100% is the limit."),
                Drawing.WIDTH,
                BOTTOM + 28,
                drawing.shapes(),
                List.of(
                        words.say("Eget kapital, del av taket", "Equity, part of the limit"),
                        words.say("Antal", "Number")),
                rows);
    }

    private static void axis(Drawing drawing, Words words) {
        drawing.horizontal(LEFT, LEFT + BINS * COLUMN, new BigDecimal(BOTTOM), Look.AXIS);
        for (int i = 0; i <= BINS - 2; i += 2) {
            BigDecimal x = new BigDecimal(LEFT + (i + 1) * COLUMN);
            drawing.label(x, new BigDecimal(BOTTOM + 18), Anchor.MIDDLE, Look.NOTE, percent(i, words));
        }
        BigDecimal limit = new BigDecimal(LEFT + (LIMIT_AT + 1) * COLUMN);
        drawing.vertical(limit, TOP - 36, BOTTOM + 5, Look.LIMIT);
        drawing.label(
                limit.add(new BigDecimal(6)),
                new BigDecimal(TOP - 27),
                Anchor.START,
                Look.NOTE,
                words.say("tak", "limit"));
    }

    private static String range(int bin, Words words) {
        if (bin == 0) {
            return words.say("under 0 %", "below 0%");
        }
        return bin == BINS - 1
                ? words.say("över ", "above ") + percent(bin - 1, words)
                : percent(bin - 1, words) + "–" + percent(bin, words);
    }

    private static String percent(int quarters, Words words) {
        return quarters * 25 + words.say("\u00A0%", "%");
    }
}
