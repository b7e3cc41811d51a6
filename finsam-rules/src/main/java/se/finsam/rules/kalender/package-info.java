/**
 * Days of the Swedish calendar, and time that a statute sets.
 */
@Internal
@NullMarked
package se.finsam.rules.kalender;

import org.jspecify.annotations.NullMarked;
import se.finsam.model.Internal;
