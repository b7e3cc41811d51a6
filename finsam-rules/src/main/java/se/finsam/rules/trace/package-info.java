/**
 * Reads the conditions of a rule as they are written and says of each, with its figures, whether it held. It never decides
 * anything: the rules engine does, and a test holds that the two agree. Internal.
 */
@NullMarked
package se.finsam.rules.trace;

import org.jspecify.annotations.NullMarked;
