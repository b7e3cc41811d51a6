/** {@code finsam read} and {@code confirm}: a draft read from documents, and a human who confirms it. */
@NullMarked
package se.finsam.cli.draft;

import org.jspecify.annotations.NullMarked;
