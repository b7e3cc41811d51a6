/**
 * Reading an underlag from YAML, JSON or NDJSON, and writing it back.
 *
 * <p>What is wrong with an input is a value and no exception: a {@link se.finsam.model.read.ReadResult} holds an underlag, or
 * all that is wrong, each with its place. Every class here is immutable or has no state, and is thread-safe. Nothing takes
 * or gives null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.model.read;

import org.jspecify.annotations.NullMarked;
