/** Reports as HTML: pages that hold all they need, and can be read without a script. */
@NullMarked
package se.finsam.report.html;

import org.jspecify.annotations.NullMarked;
