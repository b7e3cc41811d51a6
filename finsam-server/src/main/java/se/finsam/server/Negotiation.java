package se.finsam.server;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;

/** What a call sends, takes and speaks: Content-Type, Accept and Accept-Language. */
final class Negotiation {
    private Negotiation() {}

    /** One choice of a header, such as {@code text/html;q=0.5}. */
    private record Choice(String word, BigDecimal weight) {}

    /**
     * The media type of what is sent, without its parameters.
     *
     * @param header the header as it came; null where there is none
     * @param known what is taken
     */
    static String sent(@Nullable String header, List<String> known) {
        String all = String.join(", ", known);
        if (header == null || header.isBlank()) {
            throw Problem.of(
                    415, "Content-Type saknas; väntade en av " + all, "no Content-Type; expected one of " + all);
        }
        String[] parts = header.split(";", -1);
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        if (!known.contains(type)) {
            throw Problem.unknown(
                    415,
                    type,
                    known,
                    "här tas " + all + " emot, inte medietypen",
                    "here " + all + " is taken, and not the media type");
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT).replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                throw Problem.of(415, "teckenkodningen måste vara UTF-8", "the encoding of characters has to be UTF-8");
            }
        }
        return type;
    }

    /**
     * The media type to answer in: of those that a call takes, the one that it would rather have.
     *
     * @param header the header as it came; null where there is none
     * @param offered what can be given, the usual first
     */
    static String accepted(@Nullable String header, List<String> offered) {
        List<Choice> choices = choices(header);
        if (choices.isEmpty()) {
            return offered.get(0);
        }
        String best = "";
        BigDecimal weight = BigDecimal.ZERO;
        for (String type : offered) {
            BigDecimal of = weight(type, choices);
            if (of.compareTo(weight) > 0) {
                best = type;
                weight = of;
            }
        }
        if (best.isEmpty()) {
            String all = String.join(", ", offered);
            throw Problem.of(
                    406,
                    "svaret finns som " + all + "; Accept tar ingen",
                    "the answer is " + all + "; Accept takes none");
        }
        return best;
    }

    /** The language to answer in: the parameter, else the header, else the standard one. */
    static Language language(@Nullable String parameter, @Nullable String header, Language standard) {
        if (parameter != null) {
            return switch (parameter) {
                case "sv" -> Language.SV;
                case "en" -> Language.EN;
                default -> throw Problem.parameter("lang", parameter, "sv | en", "sv | en");
            };
        }
        Language best = standard;
        BigDecimal weight = BigDecimal.ZERO;
        for (Choice choice : choices(header)) {
            String word = choice.word().split("-", 2)[0];
            boolean known = word.equals("sv") || word.equals("en");
            if (known && choice.weight().compareTo(weight) > 0) {
                best = word.equals("sv") ? Language.SV : Language.EN;
                weight = choice.weight();
            }
        }
        return best;
    }

    /** The weight of the choice that says most of a type: itself, its kind, or anything. */
    private static BigDecimal weight(String type, List<Choice> choices) {
        String kind = type.substring(0, type.indexOf('/')) + "/*";
        for (String word : List.of(type, kind, "*/*")) {
            for (Choice choice : choices) {
                if (choice.word().equals(word)) {
                    return choice.weight();
                }
            }
        }
        return BigDecimal.ZERO;
    }

    private static List<Choice> choices(@Nullable String header) {
        List<Choice> choices = new ArrayList<>();
        if (header == null) {
            return choices;
        }
        for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] pieces = part.split(";", -1);
            String word = pieces[0].strip();
            if (!word.isEmpty()) {
                choices.add(new Choice(word, weight(pieces)));
            }
        }
        return choices;
    }

    private static BigDecimal weight(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String piece = pieces[i].strip();
            if (piece.startsWith("q=") && piece.length() <= 7) {
                String number = piece.substring(2);
                return number.matches("[01](\\.[0-9]{1,3})?") ? new BigDecimal(number) : BigDecimal.ONE;
            }
        }
        return BigDecimal.ONE;
    }
}
