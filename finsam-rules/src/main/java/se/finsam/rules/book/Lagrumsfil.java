package se.finsam.rules.book;

import org.jspecify.annotations.Nullable;

/**
 * A place in a statute, as a control names it.
 *
 * @param lag the statute's SFS number; there is a file of it in {@code lagar/}
 * @param kapitel chapter
 * @param paragraf paragraph
 * @param stycke stycke
 */
public record Lagrumsfil(
        String lag,
        @Nullable String kapitel,
        String paragraf,
        @Nullable String stycke) {}
