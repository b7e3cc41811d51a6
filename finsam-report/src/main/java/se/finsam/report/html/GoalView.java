package se.finsam.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.FinansielltMal;
import se.finsam.model.Insats;
import se.finsam.model.Underlag;
import se.finsam.model.Verksamhetsmal;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;
import se.finsam.report.Numbers;
import se.finsam.report.ReportContent;
import se.finsam.report.Shown;
import se.finsam.report.Words;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Utfall;

/**
 * A goal in the table of goals; a dash stands for what is not known.
 *
 * @param goal the goal in words, with its insats before it
 * @param measure what is measured
 * @param target the value to reach
 * @param outcome the outcome
 * @param said what the board, or the insats, says
 * @param found what the check found, in a word
 * @param code the same as a code
 */
public record GoalView(
        String goal, String measure, String target, String outcome, String said, String found, String code) {
    private static final String UNKNOWN = "–";
    private static final String OF_ACTIVITY = "MAL-VERKSAMHET";
    private static final String OF_INSATS = "MAL-INSATS";
    private static final String FINANCIAL = "MAL-FINANSIELLA";

    /** The goals of what was checked, in the order of the input; none where only the report is at hand. */
    static List<GoalView> of(ReportContent content) {
        Underlag underlag = content.underlag();
        if (underlag == null) {
            return List.of();
        }
        Collected goals = new Collected(content);
        for (FinansielltMal goal : nothingIfNull(underlag.finansiellaMal())) {
            goals.financial(goal);
        }
        for (Verksamhetsmal goal : nothingIfNull(underlag.verksamhetsmal())) {
            goals.add(OF_ACTIVITY, "", goal);
        }
        for (Insats insats : nothingIfNull(underlag.insatser())) {
            for (Verksamhetsmal goal : nothingIfNull(insats.mal())) {
                goals.add(OF_INSATS, insats.namn() + ": ", goal);
            }
        }
        return List.copyOf(goals.views);
    }

    private static <T> List<T> nothingIfNull(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static final class Collected {
        private final List<GoalView> views = new ArrayList<>();
        private final Map<String, List<Rad>> rows = new HashMap<>();
        private final Words words;
        private final Language language;

        Collected(ReportContent content) {
            this.words = Words.of(content);
            this.language = content.language();
            for (Rad row : content.rapport().rader()) {
                if (List.of(OF_ACTIVITY, OF_INSATS, FINANCIAL).contains(row.kontroll())) {
                    rows.computeIfAbsent(row.kontroll() + "/" + row.objekt(), key -> new ArrayList<>())
                            .add(row);
                }
            }
        }

        void financial(FinansielltMal goal) {
            String name = goal.text() == null ? UNKNOWN : goal.text();
            Rad row = row(FINANCIAL, name);
            BigDecimal value = goal.varde();
            views.add(new GoalView(
                    Shown.name(name),
                    goal.matt() == null ? UNKNOWN : code(FinansielltMal.class, "matt", goal.matt()),
                    value == null ? UNKNOWN : Numbers.share(value, language),
                    reached(row),
                    goal.bedomning() == null ? UNKNOWN : code(FinansielltMal.class, "bedomning", goal.bedomning()),
                    found(row),
                    outcome(row)));
        }

        /** The share that the check computed, where it tested the goal: the outcome as a part of what the goal is a share of. */
        private String reached(@Nullable Rad row) {
            return row != null
                            && row.tal().get("utfall") instanceof BigDecimal outcome
                            && row.tal().get("helhet") instanceof BigDecimal whole
                            && whole.signum() > 0
                    ? Numbers.share(outcome.divide(whole, MathContext.DECIMAL64), language)
                    : UNKNOWN;
        }

        void add(String control, String owner, Verksamhetsmal goal) {
            Rad row = row(control, owner + goal.text());
            views.add(new GoalView(
                    Shown.name(owner + goal.text()),
                    goal.matt() == null ? UNKNOWN : Shown.name(goal.matt()),
                    target(goal),
                    goal.intraffat() == null ? number(goal, goal.utfall()) : yes(goal.intraffat()),
                    goal.bedomning() == null ? UNKNOWN : code(Verksamhetsmal.class, "bedomning", goal.bedomning()),
                    found(row),
                    outcome(row)));
        }

        private String target(Verksamhetsmal goal) {
            boolean fromLast = "OKA".equals(goal.riktning()) || "MINSKA".equals(goal.riktning());
            String way = switch (goal.riktning() == null ? "" : goal.riktning()) {
                case "MINST" -> "≥ ";
                case "HOGST" -> "≤ ";
                case "EXAKT" -> "= ";
                case "OKA" -> "> ";
                case "MINSKA" -> "< ";
                default -> "";
            };
            String value = number(goal, fromLast ? goal.foregaende() : goal.malvarde());
            return value.equals(UNKNOWN) ? UNKNOWN : way + value;
        }

        private String number(Verksamhetsmal goal, @Nullable BigDecimal value) {
            if (value == null) {
                return UNKNOWN;
            }
            return switch (goal.enhet() == null ? "" : goal.enhet()) {
                case "ANDEL" -> Numbers.share(value, language);
                case "KRONOR" -> Numbers.kronor(value, language);
                default -> Numbers.of(value, language);
            };
        }

        private String yes(boolean yes) {
            return yes ? words.say("ja", "yes") : words.say("nej", "no");
        }

        private String code(Class<?> owner, String key, String code) {
            RecordShape.Field field = RecordShape.of(owner).field(key).orElseThrow();
            String text = Beskrivningar.ofCode(owner, field, code)
                    .map(one -> one.text().in(language))
                    .orElse(Shown.name(code));
            return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }

        /** The next row of a goal, since two goals may be called the same. */
        private @Nullable Rad row(String control, String goal) {
            List<Rad> own = rows.get(control + "/" + goal);
            return own == null || own.isEmpty() ? null : own.get(0);
        }

        private String found(@Nullable Rad row) {
            return row == null ? UNKNOWN : words.finding(row);
        }

        private static String outcome(@Nullable Rad row) {
            return RowView.code(row == null ? Utfall.KAN_EJ_BEDOMAS : row.utfall());
        }
    }
}
