/** The earlier years of a förbund: which are among the inputs, what it was called in them, and what is followed up. */
@NullMarked
package se.finsam.cli.years;

import org.jspecify.annotations.NullMarked;
