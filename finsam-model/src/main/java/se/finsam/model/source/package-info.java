/**
 * Reading and writing records as YAML and JSON, with every error at once and every value's place. Knows nothing of what
 * the records are about; the rulebook's own files are read with it too.
 *
 * <p>API are the few types that stand in the signatures of others: where a value stood, what is wrong with it, a text in
 * both languages, how much is read. They are immutable and thread-safe, and hold null only where {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.model.source;

import org.jspecify.annotations.NullMarked;
