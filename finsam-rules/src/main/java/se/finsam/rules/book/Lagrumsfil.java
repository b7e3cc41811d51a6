package se.finsam.rules.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place in a statute, as a control names it.
 *
 * @param lag the statute's SFS number; there is a file of it in {@code lagar/}
 * @param kapitel chapter
 * @param paragraf paragraph; null where the statute is known but which of its paragraphs is not established
 * @param stycke stycke
 * @param fran the first day that it is cited for; null where it always was
 * @param till the last day; null while it is
 * @param verifierad false where the paragraph says what the control asks for, but it has not been read in a text of that
 *     time that the statute above points to it
 * @param nar the figure without which a row does not cite it, such as {@code utanFlytt}; null where every row does
 */
public record Lagrumsfil(
        String lag,
        @Nullable String kapitel,
        @Nullable String paragraf,
        @Nullable String stycke,
        @Nullable LocalDate fran,
        @Nullable LocalDate till,
        @Nullable Boolean verifierad,
        @Nullable String nar) {
    /** Whether it is cited on a day. */
    public boolean galler(LocalDate day) {
        return (fran == null || !day.isBefore(fran)) && (till == null || !day.isAfter(till));
    }
}
