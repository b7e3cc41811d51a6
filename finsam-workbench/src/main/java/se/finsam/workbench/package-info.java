/** What a developer of rules needs: compiling, testing and comparing rulebooks. */
@NullMarked
package se.finsam.workbench;

import org.jspecify.annotations.NullMarked;
