/**
 * From a ledger to an underlag: which role each account has by the kontoplan that the user names, and what the ledger then
 * says. The file itself cannot tell which kontoplan it follows, and the kontoplaner contradict each other.
 *
 * <p>What is wrong with a file is a value and no exception. Every class here is immutable or has no state, and is thread-safe.
 * Nothing takes or gives null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.model.kontoplan;

import org.jspecify.annotations.NullMarked;
