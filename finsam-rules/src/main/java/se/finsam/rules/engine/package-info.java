/** Runs the rules. The only package that knows Drools. Internal. */
@NullMarked
package se.finsam.rules.engine;

import org.jspecify.annotations.NullMarked;
