/**
 * Computes the facts that the rules see from what the underlag says and what the parameters are. All arithmetic is here:
 * a rule compares, it does not calculate.
 */
@NullMarked
package se.finsam.rules.derive;

import org.jspecify.annotations.NullMarked;
