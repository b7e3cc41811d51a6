package se.finsam.model.source;

/** Makes text from an input safe to show: no control character, and nothing that turns the direction of what follows. */
public final class Printable {
    private Printable() {}

    /** The text with every control and format character, line breaks among them, as {@code \}{@code uXXXX}. */
    public static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (unsafe(c)) {
                if (out == null) {
                    out = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean unsafe(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
