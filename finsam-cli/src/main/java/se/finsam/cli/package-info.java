/** The command line: arguments in, library calls, exit code out. */
@NullMarked
package se.finsam.cli;

import org.jspecify.annotations.NullMarked;
