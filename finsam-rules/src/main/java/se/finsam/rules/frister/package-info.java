/** What is due when: the deadlines of a förbund in a calendar year, with what is done ticked off. */
@NullMarked
package se.finsam.rules.frister;

import org.jspecify.annotations.NullMarked;
