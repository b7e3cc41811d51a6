package se.finsam.rules.rule;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into words. */
final class Tokens {
    private static final String SIGNS = "()[],.+-*/=<>";
    private static final int DAY = 10;

    private final String text;
    private final List<Token> words = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /** The words of an expression, with its end as the last. */
    static List<Token> of(String text) {
        Tokens reader = new Tokens(text);
        reader.read();
        return reader.words;
    }

    private void read() {
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (Character.isWhitespace(sign) || sign == '\u00A0') {
                at++;
            } else if (letter(sign)) {
                add(Token.Kind.NAME, end(Tokens::inName));
            } else if (digit(sign)) {
                number();
            } else if (sign == '"') {
                quoted();
            } else {
                sign(sign);
            }
        }
        words.add(new Token(Token.Kind.END, "", text.length()));
    }

    private void number() {
        int end = end(Tokens::inNumber);
        boolean day = end - at == 4 && text.length() >= at + DAY && text.charAt(end) == '-' && isDay(at);
        add(day ? Token.Kind.DAY : Token.Kind.NUMBER, day ? at + DAY : end);
    }

    private boolean isDay(int from) {
        for (int i = 0; i < DAY; i++) {
            char sign = text.charAt(from + i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? sign != '-' : !digit(sign)) {
                return false;
            }
        }
        return true;
    }

    private void quoted() {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new SlipException(at, "citattecknet avslutas inte");
        }
        words.add(new Token(Token.Kind.TEXT, text.substring(at + 1, end), at));
        at = end + 1;
    }

    private void sign(char sign) {
        int from = at++;
        boolean equals = at < text.length() && text.charAt(at) == '=';
        String plain = switch (sign) {
            case '−', '–' -> "-";
            case '×', '·' -> "*";
            case '≤' -> "<=";
            case '≥' -> ">=";
            case '≠' -> "!=";
            default -> equals && (sign == '<' || sign == '>' || sign == '!') ? sign + "=" : String.valueOf(sign);
        };
        if (plain.length() == 2 && equals && "<>!".indexOf(sign) >= 0) {
            at++;
        }
        if (plain.length() == 1 && SIGNS.indexOf(plain.charAt(0)) < 0) {
            throw new SlipException(from, "tecknet " + sign + " hör inte hit" + hint(from));
        }
        words.add(new Token(Token.Kind.SIGN, plain, from));
    }

    /** What someone who knows another language may have meant. */
    private String hint(int from) {
        if (text.startsWith("&&", from)) {
            return "; skriv och";
        }
        if (text.startsWith("||", from)) {
            return "; skriv eller";
        }
        return text.charAt(from) == '!' ? "; skriv inte" : "";
    }

    private void add(Token.Kind kind, int end) {
        words.add(new Token(kind, text.substring(at, end), at));
        at = end;
    }

    private interface Belongs {
        boolean to(char sign);
    }

    private int end(Belongs belongs) {
        int end = at;
        while (end < text.length() && belongs.to(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean inName(char sign) {
        return letter(sign) || digit(sign) || sign == '_';
    }

    private static boolean inNumber(char sign) {
        return digit(sign) || sign == '.';
    }

    private static boolean letter(char sign) {
        return Character.isLetter(sign);
    }

    private static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
