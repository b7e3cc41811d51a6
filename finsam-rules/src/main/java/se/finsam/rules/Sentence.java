package se.finsam.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.fakta.Skillnad;

/** Fills the figures into a text: {@code {tak}} becomes "1 006 800 kr", {@code {tak|tal}} becomes "1 006 800". */
final class Sentence {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(\\|tal)?}");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Language language;
    private final Map<String, Text> words;
    private final Map<String, Text> wordsOfTheTime;

    /**
     * A writer of texts.
     *
     * @param words what codes are called in running text
     * @param wordsOfTheTime what a text may ask for by name, beside its figures
     */
    Sentence(Language language, Map<String, Text> words, Map<String, Text> wordsOfTheTime) {
        this.language = language;
        this.words = words;
        this.wordsOfTheTime = wordsOfTheTime;
    }

    /** A writer of texts in the words of a day. */
    static Sentence of(Regelbok bok, LocalDate day, Language language) {
        return new Sentence(language, bok.ord(day), bok.tidsord(day));
    }

    /** The names that a text asks for. */
    static List<String> names(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /**
     * The text with its figures, and with the words of the time: {@code {regionord}} becomes "landsting" or "region".
     *
     * @throws BrokenRulebookException where it asks for a figure that is not there
     */
    String fill(String template, Map<String, Object> figures) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        return matcher.replaceAll(found -> {
            Object value = figures.get(found.group(1));
            Text word = wordsOfTheTime.get(found.group(1));
            if (value == null && word != null) {
                return Matcher.quoteReplacement(word.in(language));
            }
            if (value == null) {
                throw new BrokenRulebookException("no figure " + found.group(1) + " for the text: " + template);
            }
            return Matcher.quoteReplacement(format(value, found.group(2) == null));
        });
    }

    private String format(Object value, boolean withUnit) {
        if (value instanceof BigDecimal kronor) {
            String digits = digits(kronor);
            if (!withUnit) {
                return digits;
            }
            return language == Language.EN ? "SEK " + digits : digits + " kr";
        }
        if (value instanceof Figures.Share share) {
            String digits = digits(share.value().multiply(HUNDRED));
            return language == Language.EN ? digits + "%" : digits + " %";
        }
        if (value instanceof List<?> items) {
            return items.isEmpty() ? "–" : items.stream().map(this::word).collect(Collectors.joining(", "));
        }
        return word(value);
    }

    private String word(Object value) {
        if (value instanceof Skillnad skillnad) {
            return word(skillnad.namn()) + " (" + format(skillnad.belopp(), true) + ")";
        }
        if (value.toString().isEmpty()) {
            return "–";
        }
        Text word = words.get(value.toString());
        return word == null ? value.toString() : word.in(language);
    }

    /** Digits in groups of three; two decimals where there are any. The format is fixed, whatever the machine's locale. */
    private String digits(BigDecimal value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.EN ? ',' : ' ');
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        symbols.setMinusSign('−');
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        DecimalFormat format = new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
