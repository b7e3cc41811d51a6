/** Gives the files of a rulebook their one form. Changes the text that is there, and never writes it anew. Internal. */
@NullMarked
package se.finsam.workbench.format;

import org.jspecify.annotations.NullMarked;
