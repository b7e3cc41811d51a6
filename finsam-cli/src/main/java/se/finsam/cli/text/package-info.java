/** Reports as text for people, in as many columns as there are. */
@NullMarked
package se.finsam.cli.text;

import org.jspecify.annotations.NullMarked;
