package se.finsam.rules.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes an expression in the one form that it has: a space on each side of an operator, {@code −} and {@code ×}. */
public final class ExpressionLayout {
    private static final List<String> WORDS = List.of("och", "eller", "inte", "i");
    private static final List<String> COMPARING = List.of("=", "!=", "<", "<=", ">", ">=");

    /** The functions whose first value is the id of a parameter, in which a hyphen is no minus. */
    private static final List<String> OF_PARAMETERS = List.of("parameter", "sistaDag");

    private final List<Token> words;
    private final StringBuilder text = new StringBuilder();
    private boolean inId;

    private ExpressionLayout(List<Token> words) {
        this.words = words;
    }

    /** The form of an expression; empty where it has words that are none of the language's. */
    public static Optional<String> of(String written) {
        try {
            List<Token> words = Tokens.of(written);
            String form = new ExpressionLayout(words).write();
            return same(words, Tokens.of(form)) ? Optional.of(form) : Optional.empty();
        } catch (SlipException e) {
            return Optional.empty();
        }
    }

    /** The form has to be the same words: a layout that changed one would change the rule. */
    private static boolean same(List<Token> one, List<Token> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i).kind() == other.get(i).kind()
                    && one.get(i).text().equals(other.get(i).text());
        }
        return same;
    }

    private String write() {
        for (int i = 0; i < words.size() - 1; i++) {
            Token word = words.get(i);
            Token before = i == 0 ? null : words.get(i - 1);
            if (word.kind() == Token.Kind.SIGN) {
                sign(word, i);
            } else {
                boolean apart = before != null && before.kind() != Token.Kind.SIGN;
                text.append(apart && !inId ? " " : "").append(shown(word));
            }
        }
        return text.toString().strip();
    }

    private void sign(Token sign, int at) {
        String what = sign.text();
        Token before = at == 0 ? null : words.get(at - 1);
        if (what.equals("(")) {
            String called = before != null && before.kind() == Token.Kind.NAME ? before.text() : "";
            boolean function = !called.isEmpty() && !WORDS.contains(called);
            boolean word = before != null && before.kind() != Token.Kind.SIGN && !function;
            text.append(word ? " (" : "(");
            inId = OF_PARAMETERS.contains(called);
        } else if (inId && what.equals("-")) {
            text.append('-');
        } else if (what.equals(")") || what.equals(",")) {
            inId = false;
            text.append(what.equals(",") ? ", " : ")");
        } else if (what.equals("-") && unary(before)) {
            text.append('−');
        } else if (COMPARING.contains(what) || "+-*/".contains(what)) {
            text.append(' ')
                    .append(what.equals("-") ? "−" : what.equals("*") ? "×" : what)
                    .append(' ');
        } else {
            text.append(what);
        }
        afterBracket(sign, at);
    }

    /** What follows a closing bracket and is a word stands apart from it. */
    private void afterBracket(Token sign, int at) {
        boolean closes = sign.text().equals(")") || sign.text().equals("]");
        Token next = words.get(at + 1);
        if (closes && next.kind() != Token.Kind.SIGN && next.kind() != Token.Kind.END) {
            text.append(' ');
        }
    }

    private static boolean unary(@Nullable Token before) {
        if (before == null) {
            return true;
        }
        return before.kind() == Token.Kind.SIGN
                ? !before.text().equals(")") && !before.text().equals("]")
                : before.kind() == Token.Kind.NAME && WORDS.contains(before.text());
    }

    private static String shown(Token word) {
        return word.kind() == Token.Kind.TEXT ? '"' + word.text() + '"' : word.text();
    }
}
