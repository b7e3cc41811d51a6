/** Reads the files that a call names, underlag and judgements, and writes one whole or not at all. */
@NullMarked
package se.finsam.cli.input;

import org.jspecify.annotations.NullMarked;
