/**
 * Checks an underlag against the rulebook and gives a report of records. No Drools type and no Jackson type is in a
 * public signature.
 *
 * <p>Start with {@link se.finsam.rules.Checker}; what it gives is in {@link se.finsam.rules.report}. Every record here is immutable,
 * copies the lists that it is given, and may be shared between threads. Nothing takes or gives null that is not {@code @Nullable}.
 * An underlag never makes anything throw; a rulebook that cannot be used does:
 * {@link se.finsam.rules.broken.BrokenRulebookException}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.rules;

import org.jspecify.annotations.NullMarked;
