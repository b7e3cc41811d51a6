/** The programs that the build runs: they make of {@code rules/} what the jars have. Internal. */
@NullMarked
package se.finsam.rules.build;

import org.jspecify.annotations.NullMarked;
