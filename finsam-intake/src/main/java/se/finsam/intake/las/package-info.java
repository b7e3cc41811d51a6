/**
 * From lines to proposals: words, numbers, tables, parts, and how certain each is. Immutable but for what reads, which is one
 * reading's own.
 *
 * @since 0.1
 * @hidden
 */
@NullMarked
package se.finsam.intake.las;

import org.jspecify.annotations.NullMarked;
