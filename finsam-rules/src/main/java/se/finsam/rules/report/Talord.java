package se.finsam.rules.report;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.Text;

/**
 * What a figure of a row is called where people read it.
 *
 * @param sv in Swedish
 * @param en in English
 * @param tyst true where it says nothing when it is zero, and is then left out; null is no
 */
@Api
public record Talord(String sv, String en, @Nullable Boolean tyst) {
    /** The name in both languages. */
    public Text text() {
        return new Text(sv, en);
    }

    /** Whether it is left out where it is zero. */
    public boolean utelamnasVidNoll() {
        return Boolean.TRUE.equals(tyst);
    }
}
