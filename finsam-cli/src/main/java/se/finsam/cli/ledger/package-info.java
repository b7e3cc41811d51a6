/** The bookkeeping that a call names (SIE): beside an underlag, or imported into one. */
@NullMarked
package se.finsam.cli.ledger;

import org.jspecify.annotations.NullMarked;
