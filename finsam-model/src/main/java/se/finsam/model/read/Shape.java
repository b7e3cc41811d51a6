package se.finsam.model.read;

import java.nio.charset.StandardCharsets;

/** Tells from its first line how a text is written. */
enum Shape {
    /** YAML. */
    YAML,
    /** JSON over several lines. */
    JSON,
    /** A whole JSON object on one line: the only one, or the first of several. */
    JSON_LINE;

    static Shape of(byte[] firstLine) {
        String line = new String(firstLine, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        if (!line.startsWith("{") && !line.startsWith("[")) {
            return YAML;
        }
        if (line.startsWith("[")) {
            return JSON;
        }
        String inside = line.substring(1).strip();
        if (!inside.isEmpty() && !inside.startsWith("\"") && !inside.startsWith("}")) {
            return YAML;
        }
        return whole(line) ? JSON_LINE : JSON;
    }

    /** Whether a line starts what can only be another JSON object: inside one, a line starts with a quote or a bracket's end. */
    static boolean startsObject(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).strip().startsWith("{\"");
    }

    private static boolean whole(String line) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0 && i < line.length() - 1) {
                    return true;
                }
            }
        }
        return depth <= 0 && !quoted;
    }
}
