package se.finsam.report.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.model.source.Language;
import se.finsam.report.Numbers;
import se.finsam.report.ReportContent;
import se.finsam.report.Words;
import se.finsam.report.picture.Shape.Anchor;
import se.finsam.report.picture.Shape.Look;
import se.finsam.rules.report.Rad;

/** How the year's money is shared between stat, region and kommun, against a half and two quarters. */
final class FundingPicture {
    private static final int LEFT = 8;
    private static final int RIGHT = Drawing.WIDTH - 8;
    private static final int STEP = 58;
    private static final int BAR = 16;

    private final ReportContent content;
    private final Words words;
    private final Language language;

    FundingPicture(ReportContent content) {
        this.content = content;
        this.words = Words.of(content);
        this.language = content.language();
    }

    /** A part with what it pays and what it should. */
    private record Part(String name, BigDecimal paid, BigDecimal due, String fraction) {}

    Optional<Picture> picture() {
        Optional<Rad> row = RowFigures.row(content, "FL5-ANDELAR");
        if (row.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal whole = RowFigures.number(row.get(), "tilldelning");
        BigDecimal state = RowFigures.number(row.get(), "stat");
        BigDecimal region = RowFigures.number(row.get(), "region");
        BigDecimal kommun = RowFigures.number(row.get(), "kommun");
        BigDecimal half = RowFigures.number(row.get(), "halften");
        BigDecimal quarter = RowFigures.number(row.get(), "fjardedel");
        if (whole == null
                || state == null
                || region == null
                || kommun == null
                || half == null
                || quarter == null
                || whole.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(draw(
                List.of(
                        new Part(words.say("Staten", "The state"), state, half, "½"),
                        new Part("Region", region, quarter, "¼"),
                        new Part(words.say("Kommun", "Municipality"), kommun, quarter, "¼")),
                whole));
    }

    private Picture draw(List<Part> parts, BigDecimal whole) {
        BigDecimal longest = whole.divide(new BigDecimal(2), MathContext.DECIMAL64);
        List<List<String>> table = new ArrayList<>();
        for (Part part : parts) {
            longest = longest.max(part.paid());
        }
        Scale scale = new Scale(BigDecimal.ZERO, longest, LEFT, RIGHT - 24);
        Drawing drawing = new Drawing();
        int y = 26;
        for (Part part : parts) {
            String share = Numbers.share(part.paid().divide(whole, MathContext.DECIMAL64), language);
            String paid = Numbers.kronor(part.paid(), language);
            drawing.label(LEFT, y - 7, Anchor.START, Look.NAME, part.name());
            drawing.label(RIGHT, y - 7, Anchor.END, Look.VALUE, share + " · " + paid);
            BigDecimal end = scale.at(part.paid().max(BigDecimal.ZERO));
            drawing.bar(new BigDecimal(LEFT), end, y, BAR, Look.FIGURE);
            BigDecimal limit = scale.at(part.due());
            drawing.vertical(limit, y - 4, y + BAR + 4, Look.LIMIT);
            drawing.label(
                    limit.add(new BigDecimal(6)),
                    new BigDecimal(y + BAR - 3),
                    Anchor.START,
                    limit.compareTo(end) < 0 ? Look.VALUE : Look.NOTE,
                    part.fraction());
            table.add(List.of(
                    part.name(),
                    paid,
                    share,
                    Numbers.kronor(part.due(), language) + " (" + part.fraction() + ")",
                    Numbers.kronor(part.paid().subtract(part.due()), language)));
            y += STEP;
        }
        return new Picture(
                "bild-andelar",
                words.say("Medlemmarnas andelar mot ½, ¼ och ¼", "The members' shares against ½, ¼ and ¼"),
                words.say(
                        "Vad staten, regionen och kommunen betalar. Strecket är vad lagen anger.",
                        "What the state, the region and the municipality pay. The mark is what the law gives."),
                Drawing.WIDTH,
                y - STEP + BAR + 16,
                drawing.shapes(),
                List.of(
                        words.say("Part", "Party"),
                        words.say("Betalar", "Pays"),
                        words.say("Andel", "Share"),
                        words.say("Ska vara", "Shall be"),
                        words.say("Skillnad", "Difference")),
                table);
    }
}
