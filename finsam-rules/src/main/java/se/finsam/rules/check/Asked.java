package se.finsam.rules.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.source.Language;

/**
 * How a check was asked for.
 *
 * @param language the language of the rows' texts
 * @param day the day of assessment; null where every day counts as come
 * @param earlier the underlag of earlier years
 */
public record Asked(Language language, @Nullable LocalDate day, List<Underlag> earlier) {
    public Asked {
        earlier = List.copyOf(earlier);
    }
}
