/**
 * Reading and writing records as YAML and JSON, with every error at once and every value's place. Knows nothing of what
 * the records are about; the rulebook's own files are read with it too.
 */
@NullMarked
package se.finsam.model.source;

import org.jspecify.annotations.NullMarked;
