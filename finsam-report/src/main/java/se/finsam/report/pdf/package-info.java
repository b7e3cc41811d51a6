/** A report as PDF: PDF/A-3 and PDF/UA, from the content that every form is made from, with the report as JSON in it. */
@NullMarked
package se.finsam.report.pdf;

import org.jspecify.annotations.NullMarked;
