/** Reports as Excel workbooks. */
@NullMarked
package se.finsam.report.xlsx;

import org.jspecify.annotations.NullMarked;
