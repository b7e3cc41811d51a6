package se.finsam.model.source;

import se.finsam.model.Internal;

/**
 * How a document is written.
 *
 * @hidden
 */
@Internal
public enum Syntax {
    /** YAML 1.1, without aliases, anchors and tags. */
    YAML,
    /** JSON (RFC 8259). */
    JSON
}
