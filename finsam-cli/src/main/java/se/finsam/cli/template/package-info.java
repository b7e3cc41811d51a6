/** {@code finsam template}, {@code merge} and {@code schema}: what is to be filled in, and what has been. */
@NullMarked
package se.finsam.cli.template;

import org.jspecify.annotations.NullMarked;
