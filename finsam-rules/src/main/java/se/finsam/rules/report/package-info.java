/**
 * What a check gives: a report of records, or what stands in the place of one; and their way into JSON and back.
 *
 * <p>Start with {@link se.finsam.rules.report.Granskningsrapport} and its rows, {@link se.finsam.rules.report.Rad}. Every record and
 * enum here is immutable, copies the lists that it is given, and may be shared between threads. Nothing takes or gives null that
 * is not {@code @Nullable}. It rests on no other package of finsam-rules.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.rules.report;

import org.jspecify.annotations.NullMarked;
