package se.finsam.model.source;

/**
 * Where a value stood.
 *
 * @param pointer JSON Pointer (RFC 6901) to the value; empty for the whole document
 * @param line line of the file, from 1; 0 where the value did not come from a text
 * @param column column of the line, from 1; 0 where the value did not come from a text
 */
public record Place(String pointer, int line, int column) {
    /** The pointer of a key or an index below {@code parent}, escaped as RFC 6901 asks. */
    public static String child(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + (line > 0 ? ":" + line : "");
    }
}
