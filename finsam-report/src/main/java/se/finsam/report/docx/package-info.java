/** A report as a document of a word processor (.docx), to work on. */
@NullMarked
package se.finsam.report.docx;

import org.jspecify.annotations.NullMarked;
