/** {@code finsam serve}: the checks as a service. */
@NullMarked
package se.finsam.cli.serve;

import org.jspecify.annotations.NullMarked;
