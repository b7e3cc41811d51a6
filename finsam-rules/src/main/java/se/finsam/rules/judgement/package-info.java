/**
 * What humans have decided of a report's rows: read, written, merged, and put beside what the check found.
 *
 * <p>Start with {@link se.finsam.rules.judgement.JudgementReader}. Every record here is immutable, copies the lists that it is given,
 * and may be shared between threads. Nothing takes or gives null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.rules.judgement;

import org.jspecify.annotations.NullMarked;
