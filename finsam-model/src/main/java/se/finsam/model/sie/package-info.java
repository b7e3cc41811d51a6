/**
 * Reading SIE 4, the file that Swedish economy systems export their ledger as: types 1–4, of any size, in one pass. It says
 * what the file says, in the file's own signs (debit positive, credit negative), and tells every way in which the file
 * departs from the format. Knows nothing of which account means what.
 *
 * <p>Every class here is immutable, and is thread-safe. Nothing takes or gives null that is not {@code @Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.model.sie;

import org.jspecify.annotations.NullMarked;
