package se.finsam.rules.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.book.Regelbok;
import se.finsam.rules.book.Textplats;
import se.finsam.rules.broken.BrokenRulebookException;
import se.finsam.rules.fakta.Arsandel;
import se.finsam.rules.fakta.Skillnad;
import se.finsam.rules.fakta.Spann;

/**
 * Fills the figures into a text: {@code {tak}} becomes "1 006 800 kr", {@code {tak|tal}} becomes "1 006 800", and
 * {@code {utfall|enhet}} is written as the figure {@code enhet} says: a share (ANDEL) or kronor (KRONOR), else a number. {@code
 * {dagar|dag|dagar}} becomes the word that goes with the figure.
 */
public final class Sentence {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int GROUP = 3;
    private static final int ORE = 2;
    private static final int MOST_DECIMALS = 4;
    private static final String SIGNS = "+−×/";

    private final Language language;
    private final Map<String, Text> words;
    private final Map<String, Text> wordsOfTheTime;

    /**
     * A writer of texts.
     *
     * @param words what codes are called in running text
     * @param wordsOfTheTime what some are called at the time instead, and what a text may ask for by name beside its figures
     */
    public Sentence(Language language, Map<String, Text> words, Map<String, Text> wordsOfTheTime) {
        this.language = language;
        this.words = words;
        this.wordsOfTheTime = wordsOfTheTime;
    }

    /** A writer of texts in the words of a day. */
    public static Sentence of(Regelbok bok, LocalDate day, Language language) {
        return new Sentence(language, bok.ord(), bok.tidsord(day));
    }

    /**
     * The text with its figures, and with the words of the time: {@code {regionord}} becomes "landsting" or "region".
     *
     * @throws BrokenRulebookException where it asks for a figure that is not there
     */
    public String fill(String template, Map<String, Object> figures) {
        StringBuilder filled = new StringBuilder();
        int start = 0;
        for (Textplats place = Textplats.next(template, 0);
                place != null;
                place = Textplats.next(template, place.end())) {
            filled.append(template, start, place.start());
            Object value = figures.get(place.name());
            Text word = wordsOfTheTime.get(place.name());
            if (value != null && place.words() != null) {
                filled.append(place.words().get(one(value) ? 0 : 1));
            } else if (value != null) {
                String figure = format(in(value, figures.get(place.unit())), !place.plain());
                filled.append(place.plain() ? beside(filled, figure) : figure);
            } else if (word != null) {
                filled.append(word.in(language));
            } else {
                throw new BrokenRulebookException("no figure " + place.name() + " for the text: " + template);
            }
            start = place.end();
        }
        return filled.append(template, start, template.length()).toString();
    }

    /** A figure of a formula: one below zero stands in parentheses after a sign, so that two signs never meet. */
    private static String beside(CharSequence before, String figure) {
        int sign = before.length() - 2;
        boolean meets = figure.startsWith("−")
                && sign >= 0
                && before.charAt(sign + 1) == ' '
                && SIGNS.indexOf(before.charAt(sign)) >= 0;
        return meets ? "(" + figure + ")" : figure;
    }

    /**
     * A formula without those of its parts in brackets whose figures are not there: {@code a[ + {b|tal}] = c} is {@code a = c}
     * where b has no value.
     */
    static String known(String formula, Map<String, Object> figures) {
        StringBuilder known = new StringBuilder();
        int at = 0;
        for (int start = formula.indexOf('['); start >= 0; start = formula.indexOf('[', at)) {
            int end = formula.indexOf(']', start);
            if (end < 0) {
                break;
            }
            String part = formula.substring(start + 1, end);
            boolean there = true;
            for (String name : Textplats.names(part)) {
                there &= !"".equals(figures.getOrDefault(name, ""));
            }
            known.append(formula, at, start).append(there ? part : "");
            at = end + 1;
        }
        return at == 0 ? formula : known.append(formula, at, formula.length()).toString();
    }

    private static boolean one(Object value) {
        return value instanceof Figures.Plain number
                ? number.value().compareTo(BigDecimal.ONE) == 0
                : value.toString().equals("1");
    }

    /** A number in the unit that a code tells; what is no plain number is as it is. */
    private static Object in(Object value, @Nullable Object unit) {
        if (unit == null || !(value instanceof Figures.Plain number)) {
            return value;
        }
        return switch (unit.toString()) {
            case "ANDEL" -> new Figures.Share(number.value());
            case "KRONOR" -> number.value();
            default -> value;
        };
    }

    private String format(Object value, boolean withUnit) {
        if (value instanceof BigDecimal kronor) {
            String digits = digits(kronor);
            if (!withUnit) {
                return digits;
            }
            return language == Language.EN ? "SEK " + digits : digits + " kr";
        }
        if (value instanceof Figures.Plain number) {
            return digits(number.value());
        }
        if (value instanceof Figures.Share share) {
            String digits = digits(percent(share.value()), 0);
            return language == Language.EN ? digits + "%" : digits + " %";
        }
        if (value instanceof List<?> items) {
            return items.isEmpty() ? "–" : words(items);
        }
        return word(value);
    }

    /** What was stated keeps its decimals, and a ratio that has no end has two. */
    private static BigDecimal percent(BigDecimal share) {
        BigDecimal exact = share.multiply(HUNDRED).stripTrailingZeros();
        return exact.scale() <= MOST_DECIMALS ? exact : exact.setScale(ORE, RoundingMode.HALF_UP);
    }

    private String words(List<?> items) {
        List<String> words = new ArrayList<>();
        for (Object item : items) {
            words.add(word(item));
        }
        return String.join(", ", words);
    }

    private String word(Object value) {
        if (value instanceof Skillnad skillnad) {
            return word(skillnad.namn()) + " (" + format(skillnad.belopp(), true) + ")";
        }
        if (value instanceof Arsandel year) {
            boolean settled =
                    !year.underlag().equals("PROGNOS") && !year.underlag().equals("DELARSRAPPORT");
            String forecast = settled ? "" : " (" + word(year.underlag()) + ")";
            return year.ar() + forecast + ": " + format(new Figures.Share(year.andel()), true);
        }
        if (value instanceof Spann span) {
            return span(span);
        }
        if (value.toString().isEmpty()) {
            return "–";
        }
        String code = value.toString();
        Text ofTheTime = wordsOfTheTime.get(code);
        Text word = ofTheTime == null ? words.get(code) : ofTheTime;
        return word == null ? code : word.in(language);
    }

    private String span(Spann span) {
        if (span.till() == null) {
            return (language == Language.EN ? "from " : "från ") + format(span.fran(), true);
        }
        return language == Language.EN
                ? format(span.fran(), true) + "–" + digits(span.till())
                : digits(span.fran()) + "–" + format(span.till(), true);
    }

    /** Digits in groups of three; two decimals where there are any. The format is fixed, whatever the machine's locale. */
    private String digits(BigDecimal value) {
        return digits(value, ORE);
    }

    /** The digits of a number with at least so many decimals, where it has any. */
    private String digits(BigDecimal value, int least) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        // A product of amounts can have more than öre; what decides must not be rounded out of sight.
        int decimals = Math.min(Math.max(value.stripTrailingZeros().scale(), least), MOST_DECIMALS);
        String plain =
                value.abs().setScale(whole ? 0 : decimals, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder digits = new StringBuilder(value.signum() < 0 ? "−" : "");
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % GROUP == 0) {
                digits.append(language == Language.EN ? ',' : ' ');
            }
            digits.append(plain.charAt(i));
        }
        if (point >= 0) {
            digits.append(language == Language.EN ? '.' : ',').append(plain, point + 1, plain.length());
        }
        return digits.toString();
    }
}
