package se.finsam.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.finsam.model.source.Language;
import se.finsam.report.Numbers;
import se.finsam.report.ReportContent;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.report.picture.BudgetLines.Line;
import se.finsam.report.picture.Shape.Anchor;
import se.finsam.report.picture.Shape.Look;

/** What was budgeted and what came of it, line by line, the largest first. */
final class BudgetPicture {
    private static final int LEFT = 8;
    private static final int RIGHT = Drawing.WIDTH - 8;
    private static final int STEP = 40;
    private static final int MOST_LINES = 8;
    private static final int MOST_ROWS = 60;
    private static final int LONGEST_NAME = 34;

    private final ReportContent content;
    private final Words words;
    private final Language language;

    BudgetPicture(ReportContent content) {
        this.content = content;
        this.words = Words.of(content);
        this.language = content.language();
    }

    Optional<Picture> picture() {
        if (content.underlag() == null) {
            return Optional.empty();
        }
        BudgetLines found = BudgetLines.of(content.underlag());
        List<Line> largest = new ArrayList<>(found.lines());
        largest.removeIf(line -> line.budget().signum() == 0 && line.outcome().signum() == 0);
        largest.sort(Comparator.comparing(
                        (Line line) -> line.budget().abs().max(line.outcome().abs()))
                .reversed());
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(draw(largest, found.forecast()));
    }

    private Picture draw(List<Line> lines, boolean forecast) {
        List<Line> drawn = lines.subList(0, Math.min(MOST_LINES, lines.size()));
        BigDecimal lowest = BigDecimal.ZERO;
        BigDecimal highest = BigDecimal.ZERO;
        for (Line line : drawn) {
            lowest = lowest.min(line.budget()).min(line.outcome());
            highest = highest.max(line.budget()).max(line.outcome());
        }
        Scale scale = new Scale(lowest, highest, LEFT, RIGHT);
        BigDecimal zero = scale.at(BigDecimal.ZERO);
        String outcome = forecast ? words.say("prognos", "forecast") : words.say("utfall", "outcome");
        Drawing drawing = new Drawing();
        int y = 20;
        for (Line line : drawn) {
            boolean beyond = line.outcome().compareTo(line.budget()) > 0;
            drawing.label(LEFT, y - 5, Anchor.START, Look.NAME, Shown.atMost(LONGEST_NAME, line.name()));
            drawing.label(
                    RIGHT,
                    y - 5,
                    Anchor.END,
                    Look.VALUE,
                    (beyond ? "▲ " : "")
                            + Numbers.amount(line.outcome(), language)
                            + words.say(" av ", " of ")
                            + Numbers.amount(line.budget(), language));
            drawing.bar(zero, scale.at(line.budget()), y, 14, Look.COMPARED);
            drawing.bar(zero, scale.at(line.outcome()), y + 4, 6, beyond ? Look.BEYOND : Look.FIGURE);
            y += STEP;
        }
        int left = lines.size() - drawn.size();
        return new Picture(
                "bild-budget",
                words.say("Budget mot " + outcome + ", post för post", "Budget against " + outcome + ", line by line"),
                words.say(
                                "Den breda stapeln är budget, den smala " + outcome + "; ▲ visar det som gått över.",
                                "The broad bar is the budget, the narrow one the " + outcome
                                        + "; ▲ marks what went over.")
                        + (left == 0
                                ? ""
                                : words.say(
                                        " De " + drawn.size() + " största av " + lines.size() + " poster.",
                                        " The " + drawn.size() + " largest of " + lines.size() + " lines.")),
                Drawing.WIDTH,
                y - STEP + 24,
                drawing.shapes(),
                List.of(
                        words.say("Post", "Line"),
                        "Budget",
                        forecast ? words.say("Prognos", "Forecast") : words.say("Utfall", "Outcome"),
                        words.say("Utfall minus budget", "Outcome less budget")),
                table(lines));
    }

    private List<List<String>> table(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(MOST_ROWS, lines.size()))) {
            rows.add(List.of(
                    Shown.name(line.name()),
                    Numbers.kronor(line.budget(), language),
                    Numbers.kronor(line.outcome(), language),
                    Numbers.kronor(line.outcome().subtract(line.budget()), language)));
        }
        return rows;
    }
}
