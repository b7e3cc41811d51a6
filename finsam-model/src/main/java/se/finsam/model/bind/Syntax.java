package se.finsam.model.bind;

/**
 * How a document is written.
 *
 * @hidden
 */
public enum Syntax {
    /** YAML 1.1, without aliases, anchors and tags. */
    YAML,
    /** JSON (RFC 8259). */
    JSON
}
