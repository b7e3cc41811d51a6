/** A report in the forms that people and pipelines read: all of them made from one {@link se.finsam.report.ReportContent}. */
@NullMarked
package se.finsam.report;

import org.jspecify.annotations.NullMarked;
