/**
 * From a förbund's own documents to an underlag: what was read is proposed, with document, page and words; a human confirms.
 *
 * <p>Everything here is immutable and thread-safe. Nothing takes or gives null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.intake;

import org.jspecify.annotations.NullMarked;
