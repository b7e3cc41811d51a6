package se.finsam.rules.rule;

/**
 * Something that is wrong with a {@code regel.yaml}.
 *
 * @param pointer where it stands, as a JSON Pointer
 * @param slip what it is; counted from the beginning of what stands there
 */
public record Fault(String pointer, Slip slip) {
    static Fault of(String pointer, String text) {
        return new Fault(pointer, new Slip(0, text));
    }
}
