/** Deadlines in the forms that other programs read. */
@NullMarked
package se.finsam.report.frister;

import org.jspecify.annotations.NullMarked;
