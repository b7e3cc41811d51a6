/**
 * The check: which questions an underlag raises, what is missing to decide them, and the answers of the rules as rows in words.
 * Internal: an embedder sees {@link se.finsam.rules.report.Rad} and {@link se.finsam.rules.report.Forklaring}.
 */
@NullMarked
package se.finsam.rules.check;

import org.jspecify.annotations.NullMarked;
