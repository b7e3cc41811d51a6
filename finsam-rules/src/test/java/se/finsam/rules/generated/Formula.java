package se.finsam.rules.generated;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the derivation of a row as its reader does, in signs and figures, and tells whether it is true. A figure that may have been
 * rounded when it was written is a span, so that only what no rounding explains is false.
 */
final class Formula {
    private static final MathContext EXACT = new MathContext(34);
    private static final Pattern SIGN = Pattern.compile("[≤≥<>=≠]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[ \u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|[½¼]");
    private static final Pattern GIVE = Pattern.compile("\\s*\\(±\\s*([^()]+)\\)");

    /** What stands before a figure only tells which it is. */
    private static final Pattern LABEL = Pattern.compile("^(?:.*: |[\\p{L} ]+ )(?=[−|(\\d½¼])");

    private static final String OR = " | ";

    /** A figure that is written with so many decimals may have more. */
    private static final int MOST_DECIMALS = 4;

    private static final int SHARE_DECIMALS = 2;

    /** What 34 digits of a division leave, and more. */
    private static final BigDecimal LEFT = new BigDecimal("1e-15");

    private final String text;
    private int at;

    private Formula(String text) {
        this.text = text;
    }

    /** What a derivation says. */
    enum Says {
        /** What is so. */
        TRUE,
        /** What is not so. */
        FALSE,
        /** Of a figure that has no value. */
        NOTHING,
        /** What is not understood here. */
        UNREAD;

        /** What it says with a sign of negation before it. */
        Says other() {
            return switch (this) {
                case TRUE -> FALSE;
                case FALSE -> TRUE;
                case NOTHING, UNREAD -> this;
            };
        }
    }

    /** Between two figures, both included. */
    private record Span(BigDecimal low, BigDecimal high) {
        static Span of(BigDecimal value) {
            return new Span(value, value);
        }

        Span plus(Span other) {
            return new Span(low.add(other.low), high.add(other.high));
        }

        Span negated() {
            return new Span(high.negate(), low.negate());
        }

        Span times(Span other) {
            return outer(List.of(
                    low.multiply(other.low),
                    low.multiply(other.high),
                    high.multiply(other.low),
                    high.multiply(other.high)));
        }

        Optional<Span> by(Span other) {
            if (other.low.signum() * other.high.signum() <= 0) {
                return Optional.empty();
            }
            Span span = outer(List.of(
                    low.divide(other.low, EXACT),
                    low.divide(other.high, EXACT),
                    high.divide(other.low, EXACT),
                    high.divide(other.high, EXACT)));
            return Optional.of(new Span(span.low.subtract(LEFT), span.high.add(LEFT)));
        }

        Span size() {
            if (low.signum() >= 0) {
                return this;
            }
            return high.signum() <= 0
                    ? negated()
                    : new Span(BigDecimal.ZERO, low.negate().max(high));
        }

        private static Span outer(List<BigDecimal> ends) {
            return new Span(
                    ends.stream().reduce(BigDecimal::min).orElseThrow(),
                    ends.stream().reduce(BigDecimal::max).orElseThrow());
        }
    }

    /** What each part of a derivation says, in order: parts stand between semicolons. */
    static List<Says> says(String derivation) {
        if (derivation.startsWith("¬(") && derivation.endsWith(")")) {
            return List.of(
                    all(says(derivation.substring(2, derivation.length() - 1))).other());
        }
        List<Says> all = new ArrayList<>();
        String first = "";
        for (String part : derivation.split(";", -1)) {
            String whole = part.strip();
            if (whole.startsWith("×")) {
                whole = first + " " + whole; // of the same figure as the part before
            } else {
                first = SIGN.split(whole, -1)[0].split("×", -1)[0].strip();
            }
            all.add(part(whole));
        }
        return all;
    }

    /** What all of it says: where one part is not so, the whole is not. */
    private static Says all(List<Says> parts) {
        for (Says one : List.of(Says.UNREAD, Says.FALSE, Says.NOTHING)) {
            if (parts.contains(one)) {
                return one;
            }
        }
        return Says.TRUE;
    }

    /** Of two that stand beside a line one is enough; what has a figure without a value says nothing. */
    private static Says part(String text) {
        int or = text.indexOf(OR);
        if (or >= 0) {
            List<Says> both = List.of(part(text.substring(0, or)), part(text.substring(or + OR.length())));
            return both.contains(Says.TRUE) && !both.contains(Says.UNREAD) ? Says.TRUE : all(both);
        }
        if (text.contains("–")) {
            return Says.NOTHING;
        }
        if (text.startsWith("¬(") && text.endsWith(")")) {
            return part(text.substring(2, text.length() - 1)).other();
        }
        List<Span> terms = new ArrayList<>();
        List<Character> signs = new ArrayList<>();
        Optional<BigDecimal> give = Optional.empty();
        String rest = text;
        Matcher given = GIVE.matcher(text);
        if (given.find()) {
            Optional<Span> by = new Formula(given.group(1)).expression();
            if (by.isEmpty()) {
                return Says.UNREAD;
            }
            give = Optional.of(by.get().high());
            rest = given.replaceAll("");
        }
        Matcher sign = SIGN.matcher(rest);
        int start = 0;
        while (true) {
            boolean more = sign.find();
            String written =
                    rest.substring(start, more ? sign.start() : rest.length()).strip();
            Optional<Span> term = new Formula(LABEL.matcher(written).replaceFirst("")).expression();
            if (term.isEmpty()) {
                return Says.UNREAD;
            }
            terms.add(term.get());
            if (!more) {
                break;
            }
            signs.add(rest.charAt(sign.start()));
            start = sign.end();
        }
        if (signs.isEmpty()) {
            return Says.UNREAD;
        }
        for (int i = 0; i < signs.size(); i++) {
            if (!can(terms.get(i), signs.get(i), terms.get(i + 1), give.orElse(BigDecimal.ZERO))) {
                return Says.FALSE;
            }
        }
        return Says.TRUE;
    }

    /** Whether a comparison can be true of what the figures were before they were rounded. */
    private static boolean can(Span left, char sign, Span right, BigDecimal give) {
        boolean exact = left.low().compareTo(left.high()) == 0 && right.low().compareTo(right.high()) == 0;
        int lowest = left.low().compareTo(right.high());
        int highest = left.high().compareTo(right.low());
        return switch (sign) {
            case '≤' -> lowest <= 0;
            case '≥' -> highest >= 0;
            case '<' -> exact ? lowest < 0 : lowest <= 0;
            case '>' -> exact ? highest > 0 : highest >= 0;
            case '≠' -> !exact || lowest != 0;
            default ->
                left.low().subtract(give).compareTo(right.high()) <= 0
                        && left.high().add(give).compareTo(right.low()) >= 0;
        };
    }

    private Optional<Span> expression() {
        Optional<Span> sum = sum();
        blank();
        return at == text.length() ? sum : Optional.empty();
    }

    private Optional<Span> sum() {
        Optional<Span> sum = product();
        while (sum.isPresent()) {
            if (next('+')) {
                Span left = sum.get();
                sum = product().map(left::plus);
            } else if (next('−')) {
                Span left = sum.get();
                sum = product().map(right -> left.plus(right.negated()));
            } else {
                break;
            }
        }
        return sum;
    }

    private Optional<Span> product() {
        Optional<Span> product = factor();
        while (product.isPresent()) {
            if (next('×')) {
                Span left = product.get();
                product = factor().map(left::times);
            } else if (next('/')) {
                Span left = product.get();
                product = factor().flatMap(left::by);
            } else {
                break;
            }
        }
        return product;
    }

    private Optional<Span> factor() {
        if (next('−')) {
            return factor().map(Span::negated);
        }
        if (next('(')) {
            Optional<Span> inner = sum();
            return next(')') ? inner : Optional.empty();
        }
        if (next('|')) {
            Optional<Span> inner = sum();
            return next('|') ? inner.map(Span::size) : Optional.empty();
        }
        return figure();
    }

    private Optional<Span> figure() {
        blank();
        Matcher day = DAY.matcher(text).region(at, text.length());
        if (day.lookingAt()) {
            at = day.end();
            long days = java.time.LocalDate.parse(day.group()).toEpochDay();
            return Optional.of(Span.of(BigDecimal.valueOf(days)));
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        at = number.end();
        BigDecimal value = switch (number.group()) {
            case "½" -> new BigDecimal("0.5");
            case "¼" -> new BigDecimal("0.25");
            default -> new BigDecimal(number.group().replaceAll("[ \u00a0]", "").replace(',', '.'));
        };
        boolean share = next('%');
        boolean rounded = value.scale() >= MOST_DECIMALS || (share && value.scale() == SHARE_DECIMALS);
        BigDecimal half =
                rounded ? BigDecimal.ONE.movePointLeft(value.scale()).divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
        int shift = share ? 2 : 0;
        return Optional.of(new Span(
                value.subtract(half).movePointLeft(shift), value.add(half).movePointLeft(shift)));
    }

    private boolean next(char sign) {
        blank();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void blank() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }
}
