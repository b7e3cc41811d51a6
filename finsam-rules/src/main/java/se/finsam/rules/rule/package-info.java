/**
 * The language of {@code regel.yaml}: its words, its expressions, their kinds, and the DRL that they become. Reads nothing but
 * the text that it is given. Internal.
 */
@NullMarked
package se.finsam.rules.rule;

import org.jspecify.annotations.NullMarked;
