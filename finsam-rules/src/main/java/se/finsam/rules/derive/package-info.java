/**
 * Computes the facts that the rules see from what the underlag says and what the parameters are. All arithmetic is here:
 * a rule compares, it does not calculate.
 *
 * <p>There are no lambdas, method references or streams here: each costs a tenth of a millisecond the first time it runs,
 * and a program that checks one file runs all of this a first time.
 */
@NullMarked
package se.finsam.rules.derive;

import org.jspecify.annotations.NullMarked;
