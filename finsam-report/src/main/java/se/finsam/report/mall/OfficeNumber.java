package se.finsam.report.mall;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people and annual reports write it: {@code 1 258 500 kr}, {@code 96,6 %}, {@code +212}, {@code −355},
 * {@code (355)}.
 *
 * @param value the number; of a percentage the share, 0.966 of 96,6 %
 * @param unit the unit that is written after it, as {@code enhet} has it; null where none is
 */
record OfficeNumber(BigDecimal value, @Nullable String unit) {
    private static final Pattern FORM = Pattern.compile(
            "(?<open>\\()?(?<sign>[-+])? ?(?<whole>[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,30})(?<part>[.,][0-9]{1,30})?(?<close>\\))? ?(?<after>\\p{L}.*|%|:-)?");

    static final Map<String, String> UNITS = Map.of(
            "kr", "SEK",
            "kronor", "SEK",
            "sek", "SEK",
            ":-", "SEK",
            "tkr", "TKR",
            "tusen kronor", "TKR",
            "mkr", "MKR",
            "mnkr", "MKR",
            "miljoner kronor", "MKR");

    private static final String THOUSANDS_OR_DECIMALS = "\\.[0-9]{3}";

    /**
     * The number that a text writes. Empty where it writes none, or one that can mean two things: 67.500 of an amount.
     *
     * @param amount whether it is an amount, which can have a unit; what is none can be a percentage
     */
    static Optional<OfficeNumber> of(String text, boolean amount) {
        Matcher form = FORM.matcher(plain(text));
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean brackets = form.group("open") != null;
        String part = form.group("part") == null ? "" : form.group("part");
        String after = form.group("after") == null ? "" : form.group("after").toLowerCase(Locale.ROOT);
        boolean percent = after.equals("%") || after.equals("procent");
        boolean unit = UNITS.containsKey(after);
        if (brackets != (form.group("close") != null)
                || (brackets && form.group("sign") != null)
                || (amount && part.matches(THOUSANDS_OR_DECIMALS))
                || !(after.isEmpty() || (amount ? unit : percent))) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(form.group("whole").replace(" ", "") + part.replace(',', '.'));
        boolean minus = brackets || "-".equals(form.group("sign"));
        BigDecimal share = percent ? number.movePointLeft(2) : number;
        return Optional.of(new OfficeNumber(minus ? share.negate() : share, unit ? UNITS.get(after) : null));
    }

    /** Whether a text is the dash that tables have where there is nothing. */
    static boolean dash(String text) {
        return plain(text).equals("-");
    }

    /** With one kind of blank and one kind of minus. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean minus = sign == '\u2212' || sign == '\u2013' || sign == '\u2014';
            plain.append(Character.isSpaceChar(sign) ? ' ' : minus ? '-' : sign);
        }
        return plain.toString().strip();
    }
}
