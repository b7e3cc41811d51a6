package se.finsam.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Breaks text into lines: between words, but never within a number or between a number and its unit. */
final class Wrap {
    private static final Set<String> UNITS = Set.of(
            "kr", "tkr", "mkr", "öre", "%", "§", "§§", "kap.", "st.", "dagar", "dag", "days", "day", "månader",
            "months");
    private static final int GROUP = 3;

    private Wrap() {}

    /** The lines of a text, none wider than {@code width} cells. Never empty. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String part : parts(text)) {
            String rest = part;
            int cells = Cells.of(rest);
            if (used > 0 && used + 1 + cells > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (used == 0 && cells > width) {
                int cut = Cells.fitting(rest, 0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                cells = Cells.of(rest);
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(rest);
            used += cells;
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The words of a text, with those that belong together as one. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String last = "";
        for (String word : words(text)) {
            if (!parts.isEmpty() && together(last, word)) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + word);
            } else {
                parts.add(word);
            }
            last = word;
        }
        return parts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean together(String word, String next) {
        if (word.equals("SEK") || word.equals("(SEK") || word.equals("SFS")) {
            return digit(next.charAt(0)) || next.charAt(0) == '−';
        }
        if (!digit(word.charAt(word.length() - 1))) {
            // "5 a §": a letter that belongs to a paragraph's number.
            return (word.length() == 1 && next.startsWith("§")) || (word.endsWith("kap.") && digit(next.charAt(0)));
        }
        return (group(word) && startsWithGroup(next)) || UNITS.contains(bare(next)) || letterOfParagraph(next);
    }

    /** Whether a word ends in what can be the first or a later group of a number: one to three digits. */
    private static boolean group(String word) {
        int digits = 0;
        while (digits < word.length() && digit(word.charAt(word.length() - 1 - digits))) {
            digits++;
        }
        boolean alone = digits == word.length() || !Character.isLetterOrDigit(word.charAt(word.length() - 1 - digits));
        return digits >= 1 && digits <= GROUP && alone;
    }

    private static boolean startsWithGroup(String word) {
        if (word.length() < GROUP || !digit(word.charAt(0)) || !digit(word.charAt(1)) || !digit(word.charAt(2))) {
            return false;
        }
        return word.length() == GROUP || !digit(word.charAt(GROUP));
    }

    private static boolean letterOfParagraph(String word) {
        return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'h';
    }

    /** A word without the brackets and stops after it. */
    private static String bare(String word) {
        int end = word.length();
        while (end > 1 && ").,;:".indexOf(word.charAt(end - 1)) >= 0 && !UNITS.contains(word.substring(0, end))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
