/** The rulebook described for people, with examples that are run. Internal. */
@NullMarked
package se.finsam.rules.guide;

import org.jspecify.annotations.NullMarked;
