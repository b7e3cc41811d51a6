/**
 * Checks an underlag against the rulebook and gives a report of records. No Drools type and no Jackson type is in a
 * public signature.
 */
@NullMarked
package se.finsam.rules;

import org.jspecify.annotations.NullMarked;
