package se.finsam.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.finsam.report.Figur;
import se.finsam.report.FigureWords;
import se.finsam.report.Limit;
import se.finsam.report.Numbers;
import se.finsam.report.ReportContent;
import se.finsam.report.RowWords;
import se.finsam.report.Slag;
import se.finsam.report.Typography;
import se.finsam.report.Words;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Lagrum;
import se.finsam.rules.report.Rad;

/**
 * A row in full, as the page shows it.
 *
 * @param id its place on the page, to link to
 * @param control the control's id
 * @param title its title, after its object where it has one
 * @param outcome its outcome, as a code; of a deviation from what does not bind that it is a remark
 * @param outcomeWord its outcome, in words
 * @param ground what it rests on, as a code
 * @param groundWord what it rests on, in words
 * @param binding whether that binds
 * @param text what was found
 * @param formula the formula with its figures; null where there is none
 * @param figures its figures
 * @param limits the limits that it used
 * @param paragraphs its paragraphs
 * @param missing the keys that it lacks
 * @param remedy what to do; null where there is nothing to do
 * @param judgement what a human has decided of it; null where nobody has
 */
public record RowView(
        String id,
        String control,
        String title,
        String outcome,
        String outcomeWord,
        String ground,
        String groundWord,
        boolean binding,
        String text,
        @Nullable String formula,
        List<FigureView> figures,
        List<String> limits,
        List<Link> paragraphs,
        List<String> missing,
        @Nullable String remedy,
        @Nullable String judgement) {

    /** The view of a row. */
    static RowView of(Rad row, String id, ReportContent content, FigureWords named) {
        Words words = Words.of(content);
        RowWords said = RowWords.of(content);
        List<FigureView> figures = new ArrayList<>();
        for (Figur figure : named.of(row)) {
            figures.add(new FigureView(figure.namn(), Numbers.typeset(figure, content.language()), figure.platser()));
        }
        List<String> limits = new ArrayList<>();
        for (Limit limit : named.limits(List.of(row))) {
            limits.add(limit.text(words));
        }
        List<Link> paragraphs = new ArrayList<>();
        for (Lagrum place : row.lagrum()) {
            paragraphs.add(Link.web(Typography.of(said.paragraph(place)), place.lank()));
        }
        return new RowView(
                id,
                row.kontroll(),
                Typography.of(said.heading(row)),
                code(Slag.of(row)),
                words.finding(row),
                code(row.grund()),
                said.ground(row),
                row.grund().bindande(),
                Typography.of(KeyWords.in(said.text(row), row.saknas(), content.language())),
                set(row.harledning()),
                figures,
                limits,
                paragraphs,
                said.missing(row).stream()
                        .map(key -> KeyWords.of(key, content.language()))
                        .toList(),
                set(row.atgard() == null ? null : KeyWords.in(row.atgard(), row.saknas(), content.language())),
                set(said.judgement(row)));
    }

    /** A code as the page's style and script name it. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String set(@Nullable String text) {
        return text == null ? null : Typography.of(RowWords.shown(text));
    }
}
