/** A report as a document of a word processor (.docx), to work on. */
@Internal
@NullMarked
package se.finsam.report.docx;

import org.jspecify.annotations.NullMarked;
import se.finsam.model.Internal;
