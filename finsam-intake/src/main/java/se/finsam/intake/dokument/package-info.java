/**
 * From a file to pages of lines: what stood where, before anyone has asked what it means. Nothing here runs a script, follows a
 * link or resolves an entity. Immutable but for what reads, which is one reading's own.
 *
 * @since 0.1
 * @hidden
 */
@NullMarked
package se.finsam.intake.dokument;

import org.jspecify.annotations.NullMarked;
