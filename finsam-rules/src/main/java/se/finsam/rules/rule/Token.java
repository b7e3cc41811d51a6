package se.finsam.rules.rule;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text what stands there; of a text without its quotation marks, of a sign in its plainest form
 * @param at the character at which it begins, from 0
 */
record Token(Kind kind, String text, int at) {
    /** What a word can be. */
    enum Kind {
        /** A name: of a key, a figure, a function, or one of the language's own words. */
        NAME,
        /** Digits, with or without decimals. */
        NUMBER,
        /** A day. */
        DAY,
        /** A text in quotation marks. */
        TEXT,
        /** A sign. */
        SIGN,
        /** The end of the expression. */
        END
    }

    boolean is(Kind wanted, String said) {
        return kind == wanted && text.equals(said);
    }

    /** The word in a message. */
    String shown() {
        return switch (kind) {
            case END -> "uttryckets slut";
            case TEXT -> "\"" + text + "\"";
            default -> text;
        };
    }
}
