/** {@code finsam judge}: asks of each row that waits for a human, and writes the answers. */
@NullMarked
package se.finsam.cli.judge;

import org.jspecify.annotations.NullMarked;
