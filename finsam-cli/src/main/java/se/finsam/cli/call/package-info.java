/** What every command is made of: what the call says, the streams and the exit code, and the rulebook that is named. */
@NullMarked
package se.finsam.cli.call;

import org.jspecify.annotations.NullMarked;
