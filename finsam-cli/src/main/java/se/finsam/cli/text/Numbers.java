package se.finsam.cli.text;

import java.math.BigDecimal;
import se.finsam.model.source.Language;

/** Writes numbers as people read them. */
final class Numbers {
    private static final int GROUP = 3;

    private Numbers() {}

    /** A figure of a row: a number in groups of three, anything else as it is. */
    static String of(Object figure, Language language) {
        if (figure instanceof BigDecimal || figure instanceof Integer) {
            return grouped(new BigDecimal(figure.toString()).toPlainString(), language);
        }
        return figure.toString();
    }

    private static String grouped(String plain, Language language) {
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(negative ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                out.append(language == Language.EN ? ',' : ' ');
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(language == Language.EN ? '.' : ',').append(digits, point + 1, digits.length());
        }
        return out.toString();
    }
}
