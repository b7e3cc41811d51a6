/**
 * What is read: the bytes, the text, where in it a value stood, and what is wrong with it. Knows nothing of records.
 *
 * <p>API are the types that stand in the signatures of others: where a value stood, what is wrong with it, a text in
 * both languages, how much is read. They are immutable and thread-safe, and hold null only where {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.model.source;

import org.jspecify.annotations.NullMarked;
