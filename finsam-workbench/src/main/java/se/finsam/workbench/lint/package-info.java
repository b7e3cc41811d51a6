/** Finds in a rulebook's files what its reader lets pass: what no case and no compiler would show. */
@Internal
@NullMarked
package se.finsam.workbench.lint;

import org.jspecify.annotations.NullMarked;
import se.finsam.model.Internal;
