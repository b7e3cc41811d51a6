package se.finsam.model.bind;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outermost keys of a text that need not be whole: those of its object, or of the objects of its list. It looks at
 * letters only, once each, and stops where it is told to.
 */
final class OuterKeys {
    /** No key of ours is longer, nor what a value has to begin with. */
    private static final int MOST = 80;

    private final String text;
    private final Predicate<Key> goOn;
    private boolean stopped;

    private OuterKeys(String text, Predicate<Key> goOn) {
        this.text = text;
        this.goOn = goOn;
    }

    /**
     * A key.
     *
     * @param name the key
     * @param value how the text, the number or the word after it begins, without quotes; null where there is none on the line,
     *     or an object or a list begins there
     */
    record Key(String name, @Nullable String value) {}

    /** Tells each key in turn, until {@code goOn} says no. */
    static void walk(String text, Predicate<Key> goOn) {
        OuterKeys keys = new OuterKeys(text, goOn);
        int start = keys.start();
        if (start < text.length() && "{[".indexOf(text.charAt(start)) >= 0) {
            keys.flow(start, text.charAt(start) == '{' ? 1 : 2);
        } else {
            keys.lines();
        }
    }

    /** Where the first line begins to say anything. */
    private int start() {
        int at = 0;
        while (at < text.length()) {
            int begin = content(at);
            if (!skipped(begin)) {
                return begin;
            }
            at = end(begin) + 1;
        }
        return text.length();
    }

    /** Whether a line says nothing of the document: it is blank, a comment, or a mark of YAML's. */
    private boolean skipped(int begin) {
        return begin >= text.length()
                || "\r\n#%".indexOf(text.charAt(begin)) >= 0
                || text.startsWith("---", begin)
                || text.startsWith("...", begin);
    }

    /** The keys of lines that are indented as the first is, or as what stands after its hyphen. */
    private void lines() {
        int indent = -1;
        for (int at = 0; at < text.length() && !stopped; at = end(at) + 1) {
            int begin = content(at);
            if (skipped(begin)) {
                continue;
            }
            boolean item = text.startsWith("- ", begin);
            begin = item ? content(begin + 2) : begin;
            indent = indent < 0 ? begin - at : indent;
            if (begin - at != indent) {
                continue;
            }
            if (item && text.startsWith("{", begin)) {
                at = flow(begin, 1);
            } else {
                Key key = key(begin, end(begin));
                stopped = key != null && !goOn.test(key);
            }
        }
    }

    private @Nullable Key key(int begin, int end) {
        for (int colon = begin; colon < end && colon - begin <= MOST; colon++) {
            if (text.charAt(colon) == ':' && (colon + 1 == end || Character.isWhitespace(text.charAt(colon + 1)))) {
                String name = bare(text.substring(begin, colon));
                return new Key(name, value(colon + 1, end, "#|>"));
            }
        }
        return null;
    }

    /**
     * The keys of an object in braces, or of the objects of a list in brackets.
     *
     * @param outer how many brackets and braces they stand in
     * @return where it ends
     */
    private int flow(int start, int outer) {
        int depth = 0;
        int word = -1; // where a key may have begun
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                word = word == -1 ? at : word;
                at = quoted(at);
            } else if (c == '{' || c == '[') {
                depth++;
                word = -1;
            } else if (c == '}' || c == ']') {
                depth--;
                word = -1;
                if (depth == 0) {
                    return at;
                }
            } else if (c == ',') {
                word = -1;
            } else if (c == ':' && depth == outer && word >= 0) {
                String name = bare(text.substring(word, Math.min(at, word + MOST)));
                stopped = !goOn.test(new Key(name, value(at + 1, text.length(), "")));
                if (stopped) {
                    return at;
                }
                word = Integer.MIN_VALUE; // until the next comma
            } else if (word == -1 && !Character.isWhitespace(c)) {
                word = at;
            }
        }
        return text.length();
    }

    /** Where a text in quotes ends; an apostrophe within a word begins none. */
    private int quoted(int begin) {
        char quote = text.charAt(begin);
        if (quote == '\'' && begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            return begin;
        }
        for (int at = begin + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                return at;
            }
            if (c == '\\' && quote == '"') {
                at++;
            }
        }
        return text.length();
    }

    private @Nullable String value(int after, int end, String none) {
        int begin = after;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        if (begin == end || ("{[" + none).indexOf(text.charAt(begin)) >= 0) {
            return null;
        }
        char quote = text.charAt(begin);
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? begin + 1 : begin;
        int to = from;
        while (to < end && to - from < MOST && (quoted ? text.charAt(to) != quote : inWord(text.charAt(to)))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean inWord(char c) {
        return c != ',' && c != '}' && !Character.isWhitespace(c);
    }

    private static String bare(String key) {
        String name = key.strip();
        boolean quoted = name.length() > 1 && "\"'".indexOf(name.charAt(0)) >= 0;
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /** Where what is no blank begins, on this line. */
    private int content(int from) {
        int at = from;
        while (at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private int end(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
