package se.finsam.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Utfall;

/**
 * A control's figures and rules, read: the one form that compiling, running, explaining and proving go out from. Immutable.
 *
 * @param variants what holds, each for its own days
 */
public record RuleSheet(List<Variant> variants) {
    /**
     * What holds for the years that end on some days.
     *
     * @param id the first of the days; empty where there is just one variant
     * @param facts those that its rules can ask for, by the name that the sheet has for them
     * @param figures by name, in the order in which they are computed
     */
    public record Variant(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Map<String, Fact> facts,
            Map<String, Figure> figures,
            List<Rule> rules) {
        /** Whether it holds on a day. */
        public boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * A fact that rules ask for: the one of the object at hand.
     *
     * @param name what the sheet calls it
     * @param which what tells it from others of its kind
     * @param names what the control's rows call its fields, where that is something else; empty where they do not show it
     */
    public record Fact(String name, FactKind kind, Map<String, String> which, Map<String, String> names) {
        /** The question itself, which conditions ask for its year. */
        static final String QUESTION = "fraga";
    }

    /**
     * A figure.
     *
     * @param written its expression as it is written; of one that stands in a condition that
     * @param of its expression
     * @param least whether it is never below zero
     * @param hollow whether it can be nothing although all that it needs is there: a day that a key denies, a division by zero
     */
    public record Figure(String name, String written, Expression of, boolean least, boolean hollow) {
        /** What its value is. */
        public Kind kind() {
            return of.kind();
        }
    }

    /**
     * A rule.
     *
     * @param written its condition as it is written
     * @param when its condition
     * @param variant which of the control's texts for the outcome; empty for the usual one
     * @param missing the key that is missing, or the fact's list of them, where that is why it cannot be decided; else null
     * @param shows what the row shows, in order: facts, and {@link #FIGURES} for the figures
     * @param pointer where it stands in the file
     */
    public record Rule(
            String written,
            When when,
            Utfall outcome,
            String variant,
            @Nullable String missing,
            List<String> shows,
            String pointer) {
        /** What a row shows the figures by. */
        public static final String FIGURES = "rakna";
    }

    /** What holds for a year that ends on a day; empty where nothing does. */
    public Optional<Variant> on(LocalDate day) {
        for (Variant variant : variants) {
            if (variant.on(day)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }
}
