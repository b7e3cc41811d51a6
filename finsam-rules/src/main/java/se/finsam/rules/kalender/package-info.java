/**
 * Days of the Swedish calendar, and time that a statute sets.
 */
@NullMarked
package se.finsam.rules.kalender;

import org.jspecify.annotations.NullMarked;
