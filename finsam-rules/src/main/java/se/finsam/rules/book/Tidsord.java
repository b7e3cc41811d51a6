package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.finsam.model.source.Text;

/**
 * A word that has changed with the law: {@code landsting} until 2019, {@code region} from 2020.
 *
 * @param id the name that a text asks for it by, as {@code {regionord}}, or the code that it is in words
 * @param varden what it was and is, the oldest first, without gap or overlap
 */
public record Tidsord(String id, List<Tidsordsvarde> varden) {
    /** What it was on a day. */
    public Optional<Text> ord(LocalDate day) {
        for (Tidsordsvarde varde : varden) {
            if (varde.galler(day)) {
                return Optional.of(varde.ord());
            }
        }
        return Optional.empty();
    }
}
