/**
 * Computes the facts that the rules see from what the underlag says and what the parameters are. All arithmetic is here:
 * a rule compares, it does not calculate.
 *
 * <p>A lambda, a method reference or a stream costs a tenth of a millisecond the first time it runs, and a program that checks one
 * file runs all of this a first time: what runs for every underlag is written as loops. The classes that have one all the same are
 * listed in {@code src/test/resources/start/lambdas.txt}, and a test holds that no other does.
 */
@NullMarked
package se.finsam.rules.derive;

import org.jspecify.annotations.NullMarked;
