/**
 * The JSON Schemas of what is read and written, made of the records, and what each key means, in Swedish and English.
 *
 * <p>API is what a schema is called, {@link se.finsam.model.schema.SchemaName}. All here is immutable and thread-safe, and holds null
 * only where {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.model.schema;

import org.jspecify.annotations.NullMarked;
