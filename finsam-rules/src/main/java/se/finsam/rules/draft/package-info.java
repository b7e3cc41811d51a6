/**
 * A draft to check, {@link se.finsam.rules.draft.Utkastgranskning}: what is confirmed in it, and what is only proposed. All here is
 * immutable and thread-safe. Nothing takes or gives null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.rules.draft;

import org.jspecify.annotations.NullMarked;
