/** Reading an underlag from YAML, JSON or NDJSON, and writing it back. */
@NullMarked
package se.finsam.model.read;

import org.jspecify.annotations.NullMarked;
