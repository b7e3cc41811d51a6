package se.finsam.model.read;

import java.nio.charset.StandardCharsets;

/** Tells from its first line, and where that leaves a doubt from its second, how a text is written. */
enum Shape {
    /** YAML. */
    YAML,
    /** JSON over several lines. */
    JSON,
    /** A whole JSON object on one line: the only one, or the first of several. */
    JSON_LINE;

    /** What a SIE file begins with. */
    static final String SIE = "#FLAGGA";

    static Shape of(byte[] firstLine) {
        String line = text(firstLine);
        if (line.startsWith("[")) {
            return JSON;
        }
        if (!line.startsWith("{")) {
            return YAML;
        }
        String inside = line.substring(1).strip();
        if (!inside.isEmpty() && !startsKey(inside)) {
            return YAML;
        }
        return new Scan(line).whole ? JSON_LINE : JSON;
    }

    /** Whether this is the first line of a SIE file: to YAML it would be a comment. */
    static boolean sie(byte[] firstLine) {
        return text(firstLine).matches(SIE + "\\s+\"?[01]\"?");
    }

    /** Whether a text that starts with this line is an object in brackets, or several. */
    static boolean opensObject(byte[] firstLine) {
        return text(firstLine).startsWith("{");
    }

    /** Whether the second line can only be another JSON object, since the first cannot be followed by one inside itself. */
    static boolean startsAnother(byte[] firstLine, byte[] secondLine) {
        return text(secondLine).startsWith("{\"") && !new Scan(text(firstLine)).goesOnWithObject();
    }

    /** The shape, now that the second line is known too: a bracket alone on its line may open JSON or YAML. */
    Shape goingOn(byte[] firstLine, byte[] secondLine) {
        return this == JSON && text(firstLine).equals("{") && !startsKey(text(secondLine)) ? YAML : this;
    }

    /** Whether what stands after an object's bracket is what JSON has there. */
    private static boolean startsKey(String inside) {
        return inside.startsWith("\"") || inside.startsWith("}");
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    /** The brackets of a line. */
    private static final class Scan {
        private final StringBuilder open = new StringBuilder();
        private final char last;
        private boolean quoted;
        private boolean whole;

        Scan(String line) {
            for (int i = 0; i < line.length() && !whole; i++) {
                char c = line.charAt(i);
                if (quoted && c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted) {
                    bracket(c);
                }
            }
            last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        }

        private void bracket(char c) {
            if (c == '{' || c == '[') {
                open.append(c);
            } else if (c == '}' || c == ']') {
                open.setLength(Math.max(0, open.length() - 1));
                whole = open.length() == 0;
            }
        }

        /** Whether an object may follow: as the value of a key, or in a list that is not at its end. */
        boolean goesOnWithObject() {
            if (whole || quoted || open.length() == 0) {
                return false;
            }
            boolean list = open.charAt(open.length() - 1) == '[';
            return list ? last == '[' || last == ',' : last == ':';
        }
    }
}
