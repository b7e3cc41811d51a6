package se.finsam.rules.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition of a rule on its control's figures, without a {@code not}: what is turned round is written the other way. */
public sealed interface When {
    /**
     * One side of a comparison: a figure, a number or a text.
     *
     * @param figure the figure's name, or a fact's and its field's with a dot between; null where it is a value that stands there
     * @param number the number; null where it is none
     * @param text the text or code; null where it is none
     */
    record Term(
            @Nullable String figure,
            @Nullable BigDecimal number,
            @Nullable String text) {
        static Term figure(String name) {
            return new Term(name, null, null);
        }
    }

    /** A comparison: one of {@code = != < <= > >=}. Where a side has no value it does not hold. */
    record Compare(String sign, Term left, Term right, Kind kind) implements When {}

    /** That a figure is yes, or no. */
    record Is(String figure, boolean yes) implements When {}

    /** That a figure has a value, or has none. */
    record Exists(String figure, boolean there) implements When {}

    /** That a fact is there. Where it is not, none of its fields has a value. */
    record There(String fact) implements When {}

    /** That a fact's list has a text in it, or has not; where there is no such fact neither holds. */
    record Has(String list, String text, boolean there) implements When {}

    /** That there are no facts for which a condition holds; it is one on a fact, and may compare it with others. */
    record None(When of) implements When {}

    /** That all hold; holds where there are none. */
    record All(List<When> parts) implements When {}

    /** That one holds. */
    record Any(List<When> parts) implements When {}
}
