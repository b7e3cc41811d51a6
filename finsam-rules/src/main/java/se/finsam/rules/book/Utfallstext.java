package se.finsam.rules.book;

import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Grund;

/**
 * What a row says for one outcome of a control. {@code {name}} stands for a figure or a word of the facts.
 *
 * @param sv what was found, in Swedish
 * @param en what was found, in English
 * @param harledning the formula with the figures in it
 * @param atgard what to do about it
 * @param grund what the row rests on, where that is not what the control rests on
 * @param sammaSom the control whose row says the same, so that the two count as one finding; null where none does
 */
public record Utfallstext(
        String sv,
        String en,
        @Nullable String harledning,
        @Nullable Text atgard,
        @Nullable Grund grund,
        @Nullable String sammaSom) {
    /** Whether it asks for a figure, in any of its texts. */
    boolean names(String figure) {
        return Textplats.names(sv).contains(figure)
                || Textplats.names(en).contains(figure)
                || (harledning != null && Textplats.names(harledning).contains(figure))
                || (atgard != null && Textplats.names(atgard.sv()).contains(figure));
    }

    /** The same with a derivation, where it has none of its own. */
    public Utfallstext withDerivation(@Nullable String computed) {
        return harledning != null || computed == null
                ? this
                : new Utfallstext(sv, en, computed, atgard, grund, sammaSom);
    }

    /** What was found, in both languages. */
    public Text text() {
        return new Text(sv, en);
    }
}
