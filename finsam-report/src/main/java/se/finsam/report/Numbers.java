package se.finsam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.finsam.model.source.Language;

/**
 * Writes numbers as people read them, whatever the machine's locale.
 *
 * @hidden
 */
public final class Numbers {
    /** Keeps a number on one line with its unit and with its own groups. */
    private static final char NO_BREAK = '\u00A0';

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int GROUP = 3;
    private static final int ORE = 2;
    private static final int MOST_DECIMALS = 4;

    /** As many decimals as a terminal shows of a ratio. */
    private static final int LONGEST = 6;

    private Numbers() {}

    /** A figure of a row for a terminal: a number in groups of three, without unit; anything else as it is. */
    public static String of(Object figure, Language language) {
        if (figure instanceof BigDecimal || figure instanceof Integer) {
            return grouped(new BigDecimal(figure.toString()).toPlainString(), ' ', language);
        }
        return figure.toString();
    }

    /** A figure of a row for a terminal, as {@link #of}: a year as it is, and a ratio without the decimals that nobody reads. */
    public static String plain(Figur figure, Language language) {
        if (figure.slag() == Talslag.AR) {
            return figure.varde().toString();
        }
        boolean ratio = figure.varde() instanceof BigDecimal number && number.scale() > LONGEST;
        Object shown = ratio ? ((BigDecimal) figure.varde()).setScale(LONGEST, RoundingMode.HALF_UP) : figure.varde();
        return of(shown, language);
    }

    /** A figure as it is set on a page, with its unit and without a place to break: {@code 1 058 307 kr}, {@code 21,0 %}. */
    public static String typeset(Figur figure, Language language) {
        return switch (figure.slag()) {
            case KRONOR -> kronor((BigDecimal) figure.varde(), language);
            case ANDEL -> share((BigDecimal) figure.varde(), language);
            case ANTAL -> grouped(figure.varde().toString(), NO_BREAK, language);
            case TAL -> amount((BigDecimal) figure.varde(), language);
            case DAGAR -> days((Integer) figure.varde(), language);
            case AR, DATUM -> figure.varde().toString();
        };
    }

    /** Kronor, with öre only where there are any: {@code 1 058 307 kr}, in English {@code SEK 1,058,307}. */
    public static String kronor(BigDecimal kronor, Language language) {
        String digits = amount(kronor, language);
        return language == Language.EN ? "SEK" + NO_BREAK + digits : digits + NO_BREAK + "kr";
    }

    /** The same without the unit. */
    public static String amount(BigDecimal kronor, Language language) {
        BigDecimal plain = kronor.stripTrailingZeros();
        // A product of amounts can have more than öre; what decides must not be rounded out of sight.
        int decimals = plain.scale() <= 0 ? 0 : Math.min(Math.max(plain.scale(), ORE), MOST_DECIMALS);
        return grouped(plain.setScale(decimals, RoundingMode.HALF_UP).toPlainString(), NO_BREAK, language);
    }

    /**
     * A share in per cent, as the rows' texts write it: {@code 21,02 %}, {@code 20 %}. One that was stated keeps its decimals, and a
     * ratio that has no end has two.
     */
    public static String share(BigDecimal share, Language language) {
        BigDecimal exact = share.multiply(HUNDRED).stripTrailingZeros();
        BigDecimal percent = exact.scale() <= MOST_DECIMALS
                ? exact
                : exact.setScale(ORE, RoundingMode.HALF_UP).stripTrailingZeros();
        String digits = grouped(percent.setScale(Math.max(0, percent.scale())).toPlainString(), NO_BREAK, language);
        return language == Language.EN ? digits + "%" : digits + NO_BREAK + "%";
    }

    private static String days(int days, Language language) {
        String digits = grouped(String.valueOf(days), NO_BREAK, language);
        String one = days == 1 || days == -1 ? "day" : "days";
        return digits + NO_BREAK + (language == Language.EN ? one : days == 1 || days == -1 ? "dag" : "dagar");
    }

    private static String grouped(String plain, char space, Language language) {
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(negative ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                out.append(language == Language.EN ? ',' : space);
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(language == Language.EN ? '.' : ',').append(digits, point + 1, digits.length());
        }
        return out.toString();
    }
}
