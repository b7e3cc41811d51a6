/** {@code finsam rules}: shows a rulebook, and lints, tests, compares and builds one. */
@NullMarked
package se.finsam.cli.rules;

import org.jspecify.annotations.NullMarked;
