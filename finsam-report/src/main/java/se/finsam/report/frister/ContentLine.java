package se.finsam.report.frister;

import java.nio.charset.StandardCharsets;

/** A line of iCalendar (RFC 5545, 3.1): folded so that none is longer than 75 octets, and never within a character. */
final class ContentLine {
    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n";

    private ContentLine() {}

    /** The line of a property, ended by a line break. {@code name} can have parameters; {@code value} is as it shall stand. */
    static String of(String name, String value) {
        StringBuilder out = new StringBuilder();
        int used = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String written = Character.toString(character);
            int octets = written.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                out.append(BREAK).append(' ');
                used = 1;
            }
            out.append(written);
            used += octets;
            i += Character.charCount(character);
        }
        return out.append(BREAK).toString();
    }

    /** A text as a value (3.3.11): what separates values, and line breaks, are escaped. */
    static String text(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> {
                    // a line break is one sign, however it was written
                }
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
