package se.finsam.rules.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * What a word was during some time.
 *
 * @param fran the first day
 * @param till the last day; null while it is
 * @param ord the word
 */
public record Tidsordsvarde(LocalDate fran, @Nullable LocalDate till, Text ord) {
    /** Whether that was the word on a day. */
    public boolean galler(LocalDate day) {
        return !day.isBefore(fran) && (till == null || !day.isAfter(till));
    }
}
