/** Asks for an underlag: the reference of its keys, templates to fill in, and only what is missing of one. */
@NullMarked
package se.finsam.report.mall;

import org.jspecify.annotations.NullMarked;
