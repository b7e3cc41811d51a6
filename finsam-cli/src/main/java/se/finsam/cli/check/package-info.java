/** {@code finsam check} and {@code finsam explain}: underlag in, reports out, as text, JSON or files. */
@NullMarked
package se.finsam.cli.check;

import org.jspecify.annotations.NullMarked;
