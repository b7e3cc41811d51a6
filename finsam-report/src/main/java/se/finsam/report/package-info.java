/**
 * A report in the forms that people and pipelines read: all of them made from one {@link se.finsam.report.ReportContent}.
 *
 * <p>API are {@link se.finsam.report.FileFormat}, which writes them, and what it takes. All of it is immutable and
 * thread-safe. Nothing takes or gives null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.report;

import org.jspecify.annotations.NullMarked;
