/** Pictures of a report's figures, as shapes that a page draws; computed exactly, so that the same report gives the same picture. */
@NullMarked
package se.finsam.report.picture;

import org.jspecify.annotations.NullMarked;
