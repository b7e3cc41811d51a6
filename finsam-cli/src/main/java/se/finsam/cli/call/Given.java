package se.finsam.cli.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import se.finsam.model.source.Language;
import se.finsam.report.Shown;

/** The options that were given to a command, checked. */
public final class Given {
    private final ParseResult parsed;

    public Given(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** What one of an option's words stands for; the first where the option is not given. */
    public <T> T choice(String option, Map<String, T> words) {
        String given =
                parsed.matchedOptionValue(option, words.keySet().iterator().next());
        T meant = words.get(given);
        if (meant == null) {
            String known = String.join(" | ", words.keySet());
            throw wrong(option, given, known, known);
        }
        return meant;
    }

    /** Words with what each stands for, in order. */
    public static <T> Map<String, T> words(String first, T firstMeaning, String second, T secondMeaning) {
        Map<String, T> words = new LinkedHashMap<>();
        words.put(first, firstMeaning);
        words.put(second, secondMeaning);
        return words;
    }

    /** Words with what each stands for, in order. */
    public static <T> Map<String, T> words(
            String first, T firstMeaning, String second, T secondMeaning, String third, T thirdMeaning) {
        Map<String, T> words = words(first, firstMeaning, second, secondMeaning);
        words.put(third, thirdMeaning);
        return words;
    }

    /** The language asked for, or the standard one. */
    public Language language(Language standard) {
        return has("--lang") ? choice("--lang", words("sv", Language.SV, "en", Language.EN)) : standard;
    }

    /** A day; null where the option is not given. */
    public @Nullable LocalDate day(String option) {
        Optional<String> given = word(option);
        if (given.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(given.get());
        } catch (DateTimeException e) {
            throw wrong(option, given.get(), "en dag som finns, skriven ÅÅÅÅ-MM-DD", "an existing day, as YYYY-MM-DD");
        }
    }

    /** A number of columns. */
    public int width(int standard) {
        Optional<String> given = word("--width");
        if (given.isEmpty()) {
            return standard;
        }
        if (given.get().matches("[0-9]{2,4}")) {
            int width = Integer.parseInt(given.get());
            if (width >= 40 && width <= 1000) {
                return width;
            }
        }
        throw wrong("--width", given.get(), "ett antal kolumner, 40–1000", "a number of columns, 40–1000");
    }

    /** A whole number within bounds. */
    public int whole(String option, int standard, int least, int most) {
        Optional<String> given = word(option);
        if (given.isEmpty()) {
            return standard;
        }
        if (given.get().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw wrong(option, given.get(), "ett heltal, " + least + "–" + most, "a whole number, " + least + "–" + most);
    }

    /** A number of percent. */
    public int percent(String option, int standard) {
        String written = text(option, String.valueOf(standard));
        if (written.matches("[0-9]{1,3}") && Integer.parseInt(written) <= 100) {
            return Integer.parseInt(written);
        }
        throw wrong(option, written, "ett heltal, 0–100", "a whole number, 0–100");
    }

    /** A number of seconds. */
    public int seconds(String option, int standard) {
        String written = text(option, String.valueOf(standard));
        if (written.matches("[0-9]{1,4}")) {
            return Integer.parseInt(written);
        }
        throw wrong(option, written, "hela sekunder, 0–9999", "whole seconds, 0–9999");
    }

    /** A word of any kind. */
    public String text(String option, String standard) {
        return word(option).orElse(standard);
    }

    /** The words of an option that can be given several times. */
    public List<String> texts(String option) {
        return List.copyOf(parsed.matchedOptionValue(option, List.<String>of()));
    }

    /** Whether a switch was given. */
    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** The arguments that are no options. */
    public List<String> positionals() {
        return parsed.matchedPositionalValue(0, List.<String>of());
    }

    private Optional<String> word(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }

    /** What to say of a value that an option cannot have. */
    public static UsageException wrong(String option, String given, String sv, String en) {
        return new UsageException(
                option + " kan inte vara \"" + Shown.name(given) + "\"; väntade " + sv,
                option + " cannot be \"" + Shown.name(given) + "\"; expected " + en);
    }
}
