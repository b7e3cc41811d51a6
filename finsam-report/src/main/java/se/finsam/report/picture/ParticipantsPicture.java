package se.finsam.report.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Deltagare;
import se.finsam.model.Insats;
import se.finsam.model.Underlag;
import se.finsam.report.ReportContent;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.report.picture.Shape.Anchor;
import se.finsam.report.picture.Shape.Look;

/** How many took part in each insats, beside how many it was planned for. */
final class ParticipantsPicture {
    private static final int LEFT = 8;
    private static final int RIGHT = Drawing.WIDTH - 8;
    private static final int STEP = 40;
    private static final int MOST_LINES = 8;
    private static final int MOST_ROWS = 60;
    private static final int LONGEST_NAME = 34;
    private static final String UNKNOWN = "–";

    private final ReportContent content;
    private final Words words;

    ParticipantsPicture(ReportContent content) {
        this.content = content;
        this.words = Words.of(content);
    }

    private record Line(String name, int people, @Nullable Integer planned, Deltagare all) {}

    Optional<Picture> picture() {
        List<Line> lines = lines(content.underlag());
        return lines.isEmpty() ? Optional.empty() : Optional.of(draw(lines));
    }

    /** Insatser of which it is known how many took part, in the order of the input. */
    private static List<Line> lines(@Nullable Underlag underlag) {
        List<Line> lines = new ArrayList<>();
        List<Insats> insatser = underlag == null || underlag.insatser() == null ? List.of() : underlag.insatser();
        for (Insats insats : insatser) {
            Deltagare people = insats.deltagare();
            if (people != null && people.unika() != null) {
                Integer planned = people.planerade() == null ? people.platser() : people.planerade();
                lines.add(new Line(insats.namn(), people.unika(), planned, people));
            }
        }
        return lines;
    }

    private Picture draw(List<Line> lines) {
        List<Line> drawn = lines.subList(0, Math.min(MOST_LINES, lines.size()));
        int most = 1;
        for (Line line : drawn) {
            most = Math.max(most, Math.max(line.people(), line.planned() == null ? 0 : line.planned()));
        }
        Scale scale = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(most), LEFT, RIGHT);
        BigDecimal zero = scale.at(BigDecimal.ZERO);
        Drawing drawing = new Drawing();
        int y = 20;
        for (Line line : drawn) {
            drawing.label(LEFT, y - 5, Anchor.START, Look.NAME, Shown.atMost(LONGEST_NAME, line.name()));
            String planned = line.planned() == null ? "" : words.say(" av ", " of ") + line.planned();
            drawing.label(RIGHT, y - 5, Anchor.END, Look.VALUE, line.people() + planned);
            if (line.planned() != null) {
                drawing.bar(zero, scale.at(BigDecimal.valueOf(line.planned())), y, 14, Look.COMPARED);
            }
            drawing.bar(zero, scale.at(BigDecimal.valueOf(line.people())), y + 4, 6, Look.FIGURE);
            y += STEP;
        }
        return new Picture(
                "bild-deltagare",
                words.say("Deltagare i insatserna", "Participants of the insatser"),
                words.say(
                        "Den smala stapeln är olika personer under året, den breda planerade deltagare eller platser.",
                        "The narrow bar is the different people in the year, the broad one those planned or the places."),
                Drawing.WIDTH,
                y - STEP + 24,
                drawing.shapes(),
                List.of(
                        "Insats",
                        words.say("Planerade", "Planned"),
                        words.say("Deltagare", "Participants"),
                        words.say("Nya", "New"),
                        words.say("Avslutade", "Left"),
                        words.say("Kvarvarande", "Remaining"),
                        words.say("Kvinnor", "Women"),
                        words.say("Män", "Men")),
                table(lines));
    }

    private static List<List<String>> table(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(MOST_ROWS, lines.size()))) {
            Deltagare all = line.all();
            rows.add(List.of(
                    Shown.name(line.name()),
                    count(line.planned()),
                    count(line.people()),
                    count(all.nya()),
                    count(all.avslutade()),
                    count(all.kvarvarande()),
                    count(all.kvinnor()),
                    count(all.man())));
        }
        return rows;
    }

    private static String count(@Nullable Integer count) {
        return count == null ? UNKNOWN : count.toString();
    }
}
