/** {@code finsam deadlines}: what is due when. */
@NullMarked
package se.finsam.cli.deadlines;

import org.jspecify.annotations.NullMarked;
