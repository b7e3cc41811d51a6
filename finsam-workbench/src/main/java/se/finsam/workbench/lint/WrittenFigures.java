package se.finsam.workbench.lint;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.book.Trappsteg;

/** How people write a parameter's values in running text: {@code 15 %}, {@code femton procent}, {@code 14 dagar}, {@code 31 mars}. */
final class WrittenFigures {
    private static final List<String> SV = List.of(
            "noll",
            "(?:en|ett)",
            "två",
            "tre",
            "fyra",
            "fem",
            "sex",
            "sju",
            "åtta",
            "nio",
            "tio",
            "elva",
            "tolv",
            "tretton",
            "fjorton",
            "femton",
            "sexton",
            "sjutton",
            "arton",
            "nitton",
            "tjugo");
    private static final List<String> EN = List.of(
            "zero",
            "(?:a|an|one)",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> SV_TENS =
            List.of("trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio");
    private static final List<String> EN_TENS =
            List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int FIRST_TEN = 3;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int LEAP_YEAR = 2024;
    private static final String BEFORE = "(?<![\\p{L}\\d,.\u2009\u00a0])";
    private static final String AFTER = "(?![\\p{L}\\d])";

    private final boolean english;
    private final List<Pattern> all = new ArrayList<>();

    private WrittenFigures(Language language) {
        this.english = language == Language.EN;
    }

    /** The values of a parameter, of all times, as they may stand in a text; none of codes and names. */
    static List<Pattern> of(Parameterfil parameter, Language language) {
        WrittenFigures figures = new WrittenFigures(language);
        parameter.varden().forEach(value -> figures.add(parameter, value));
        return figures.all;
    }

    private void add(Parameterfil parameter, Parametervarde value) {
        switch (parameter.typ()) {
            case ANDEL -> share(value.tal());
            case ANTAL -> count(value.tal(), parameter.enhet().in(english ? Language.EN : Language.SV));
            case BELOPP -> amount(value.tal());
            case DAG -> {
                if (value.dag() != null) {
                    dayOfYear(value.dag());
                }
            }
            case DATUM -> {
                if (value.datum() != null) {
                    day(value.datum(), " " + value.datum().getYear());
                    pattern(value.datum().toString());
                }
            }
            case TRAPPA -> {
                List<Trappsteg> steps = value.steg() == null ? List.of() : value.steg();
                steps.forEach(step -> share(step.andel()));
            }
            case NAMN, KODER -> {}
        }
    }

    private void share(@Nullable BigDecimal share) {
        if (share != null && share.signum() > 0) {
            pattern(number(share.multiply(PERCENT)) + "\\s?(?:%|procent|per ?cent)");
        }
    }

    /** A number alone says little: it is the parameter's where its unit follows. One of something is any. */
    private void count(@Nullable BigDecimal count, String unit) {
        if (count != null && count.compareTo(BigDecimal.ONE) > 0) {
            pattern(number(count) + "\\s" + Pattern.quote(unit.split("[ ,]", 2)[0]));
        }
    }

    private void amount(@Nullable BigDecimal amount) {
        if (amount != null && amount.compareTo(THOUSAND) >= 0) {
            pattern(number(amount) + "\\s?(?:kr|kronor)");
        }
    }

    private void dayOfYear(String written) {
        try {
            day(MonthDay.parse("--" + written).atYear(LEAP_YEAR), "");
        } catch (DateTimeException e) {
            // The reader has said that there is no such day.
            return;
        }
    }

    private void day(LocalDate day, String year) {
        Locale locale = english ? Locale.ENGLISH : Locale.forLanguageTag("sv");
        pattern(day.getDayOfMonth() + " "
                + DateTimeFormatter.ofPattern("MMMM", locale).format(day) + year);
    }

    /** A number in digits, with a thin, hard or usual space, or none, between thousands; or in a word. */
    private String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String digits = plain.toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            written.append(i > 0 && (whole.length() - i) % 3 == 0 ? "[\\s\u00a0\u2009,]?" : "")
                    .append(whole.charAt(i));
        }
        if (point >= 0) {
            return written + "[,.]" + digits.substring(point + 1);
        }
        String word = word(plain);
        return word.isEmpty() ? written.toString() : "(?:" + written + "|" + word + ")";
    }

    /** A whole number in a word; empty where it is written in digits anyhow. */
    private String word(BigDecimal number) {
        List<String> words = english ? EN : SV;
        if (number.compareTo(BigDecimal.valueOf(words.size())) < 0) {
            return words.get(number.intValueExact());
        }
        List<String> tens = english ? EN_TENS : SV_TENS;
        BigDecimal[] parts = number.divideAndRemainder(BigDecimal.TEN);
        boolean ten = parts[1].signum() == 0 && parts[0].compareTo(BigDecimal.valueOf(FIRST_TEN + tens.size())) < 0;
        return ten ? tens.get(parts[0].intValueExact() - FIRST_TEN) : "";
    }

    private void pattern(String figure) {
        all.add(Pattern.compile(
                BEFORE + figure + AFTER,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }
}
