/** Finds in a rulebook's files what its reader lets pass: what no case and no compiler would show. */
@NullMarked
package se.finsam.workbench.lint;

import org.jspecify.annotations.NullMarked;
