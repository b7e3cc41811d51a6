/** Reports as Excel workbooks. */
@Internal
@NullMarked
package se.finsam.report.xlsx;

import org.jspecify.annotations.NullMarked;
import se.finsam.model.Internal;
