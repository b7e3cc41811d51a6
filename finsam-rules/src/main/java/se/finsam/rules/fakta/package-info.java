/**
 * What the rules see: immutable facts without nulls, computed in Java from the underlag and the parameters. Every figure
 * in a fact knows where it came from. A rule imports from here and from nowhere else.
 */
@NullMarked
package se.finsam.rules.fakta;

import org.jspecify.annotations.NullMarked;
