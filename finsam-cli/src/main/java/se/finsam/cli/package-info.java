/** The command line: the program and its commands, each in a package with what it is like. */
@NullMarked
package se.finsam.cli;

import org.jspecify.annotations.NullMarked;
