package se.finsam.rules.report;

import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * What has become of one deviation or remark: of a control and what it is about, as judgements are told apart.
 *
 * @param kontroll the control's id
 * @param titel its title
 * @param objekt what it is about, as the rows name it; null where it is the förbund
 * @param lage what has become of it
 * @param orsak of what cannot be decided why this year's report does not, and of what is new why the earlier did not; null where
 *     both decide it
 * @param forra the row as the earlier year's report has it, with its judgement and in that report's language; null of what is new
 * @param text the same in words
 * @since 0.1
 */
@Api
public record Uppfoljningsrad(
        String kontroll,
        String titel,
        @AlltidMed @Nullable String objekt,
        Uppfoljningslage lage,
        @Nullable Uppfoljningsorsak orsak,
        @Nullable Rad forra,
        String text) {
    /**
     * For finsam alone.
     *
     * @hidden
     */
    @Internal
    public Uppfoljningsrad {}

    /** The same with another row of the earlier year. */
    Uppfoljningsrad med(@Nullable Rad other) {
        return new Uppfoljningsrad(kontroll, titel, objekt, lage, orsak, other, text);
    }
}
