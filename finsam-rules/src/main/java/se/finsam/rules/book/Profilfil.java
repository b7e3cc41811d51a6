package se.finsam.rules.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * A file of {@code profiler/}: the controls that belong to an occasion.
 *
 * @param id its id; the file's name
 * @param titel what the occasion is
 * @param vad what is checked then, and why
 * @param passar which underlag are plainly of the occasion; null where none is
 * @param kontroller the controls, by id; null for all of them
 */
public record Profilfil(
        String id,
        Text titel,
        Text vad,
        @Nullable Tillfalle passar,
        @Nullable List<String> kontroller) {
    /** Whether a control belongs to the occasion. */
    public boolean har(String kontroll) {
        return kontroller == null || kontroller.contains(kontroll);
    }
}
