/**
 * Reading and writing records as YAML and JSON, with every error at once and every value's place. Knows nothing of what the records
 * are about, but for the keys of one's own; the rulebook's own files are read with it too. Internal.
 */
@NullMarked
package se.finsam.model.bind;

import org.jspecify.annotations.NullMarked;
