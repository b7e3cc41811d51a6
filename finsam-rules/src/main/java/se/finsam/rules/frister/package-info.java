/**
 * What is due when: the deadlines of a förbund in a calendar year, with what is done ticked off.
 *
 * <p>Start with {@link se.finsam.rules.frister.Frister}. Every type here is immutable and thread-safe. Nothing takes or gives
 * null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.rules.frister;

import org.jspecify.annotations.NullMarked;
