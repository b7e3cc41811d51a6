/**
 * Deadlines in the forms that other programs read.
 *
 * <p>What is here has no state and is thread-safe; nothing takes or gives null.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.report.frister;

import org.jspecify.annotations.NullMarked;
