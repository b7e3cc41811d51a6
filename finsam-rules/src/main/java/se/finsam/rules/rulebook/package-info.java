/**
 * What a rulebook tells of itself, and a rulebook of one's own that is loaded from a jar.
 *
 * <p>Start with {@link se.finsam.rules.rulebook.Rulebook}. Every record here is immutable, copies the lists that it is given, and
 * may be shared between threads. Nothing takes or gives null that is not {@code @Nullable}. A rulebook that cannot be used throws
 * {@link se.finsam.rules.broken.BrokenRulebookException}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.rules.rulebook;

import org.jspecify.annotations.NullMarked;
