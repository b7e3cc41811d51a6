package se.finsam.rules.rule;

import java.util.List;

/** The place in an expression up to which it has been read. One reading each. */
final class Cursor {
    private final List<Token> tokens;
    private int at;

    Cursor(String text) {
        this.tokens = Tokens.of(text);
    }

    /** The word that is next; the expression's end where there is none. */
    Token next() {
        return tokens.get(at);
    }

    /** The same, and goes past it. */
    Token take() {
        Token next = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return next;
    }

    /** Whether a sign is next. */
    boolean sign(String sign) {
        return next().is(Token.Kind.SIGN, sign);
    }

    /** Whether a word of the language's own is next. */
    boolean name(String name) {
        return next().is(Token.Kind.NAME, name);
    }

    /** Whether the word after the next is a bracket, so that the next is a function's name. */
    boolean call() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1)).is(Token.Kind.SIGN, "(");
    }

    /** Goes past a sign. */
    void expect(String sign) {
        if (!sign(sign)) {
            throw unexpected(sign);
        }
        take();
    }

    /** Says what was expected in the place of what is next. */
    SlipException unexpected(String wanted) {
        return new SlipException(next().at(), "väntade " + wanted + ", inte " + next().shown());
    }
}
