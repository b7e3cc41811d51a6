/**
 * The rulebook's data as records: what {@code kontroll.yaml}, {@code parametrar/} and {@code lagar/} say. Internal: an
 * embedder sees {@link se.finsam.rules.rulebook.Rulebook} and {@link se.finsam.rules.rulebook.Kontroll}.
 */
@NullMarked
package se.finsam.rules.book;

import org.jspecify.annotations.NullMarked;
