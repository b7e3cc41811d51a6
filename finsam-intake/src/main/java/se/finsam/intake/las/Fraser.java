package se.finsam.intake.las;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.model.bind.Node;

/**
 * The words and phrases of sentences, as {@code meningar.yaml} has them, and patterns that are built of them.
 *
 * <p>A pattern is written as a frame: an expression of what stands between the words, with the name of a group in braces where any
 * word of that group may stand. {@code {GRUPP}} is a whole word; <code>{*GRUPP}</code> may go on from letters before it and
 * <code>{GRUPP*}</code> with letters after it; <code>{^GRUPP}</code> may begin with a capital where the case counts. A word that the
 * file ends with a star may always go on.
 */
final class Fraser {
    private static final Pattern PLATS = Pattern.compile("\\{(\\*?)(\\^?)([A-Z_]{2,})(\\*?)}");

    /** Letters and digits as a reader sees them: what {@code \b} looks for is not the same in every Java. */
    private static final String TECKEN = "[\\p{L}\\p{Nd}\\p{Mn}_]";

    private static final Map<String, List<String>> GRUPPER = las();

    /** How words are written in a pattern, and what is no word before and after them. */
    private record Skrift(UnaryOperator<String> som, String fore, String efter) {}

    private static final Skrift SKRIVEN =
            new Skrift(UnaryOperator.identity(), "(?<!" + TECKEN + ")", "(?!" + TECKEN + ")");
    private static final Skrift NORMAL = new Skrift(Norm::av, "\\b", "\\b");

    private Fraser() {}

    /** The pattern of a frame for text as it is written. */
    static Pattern skriven(String mall) {
        return Pattern.compile(fylld(mall, SKRIVEN));
    }

    /** The pattern of a frame for text as {@link Norm} gives it. */
    static Pattern normal(String mall) {
        return Pattern.compile(fylld(mall, NORMAL));
    }

    /** The words of a group as they are written, in the order of the file. */
    static List<String> ord(String grupp) {
        List<String> alla = GRUPPER.get(grupp);
        if (alla == null) {
            throw new IllegalStateException("meningar.yaml has no " + grupp);
        }
        return alla;
    }

    /** The names of all groups. */
    static Set<String> grupper() {
        return GRUPPER.keySet();
    }

    private static String fylld(String mall, Skrift skrift) {
        return PLATS.matcher(mall)
                .replaceAll(plats -> Matcher.quoteReplacement(valfritt(
                        ord(plats.group(3)),
                        skrift,
                        plats.group(1).isEmpty(),
                        plats.group(4).isEmpty(),
                        !plats.group(2).isEmpty())));
    }

    /** Any of some words, the longest first. */
    private static String valfritt(List<String> alla, Skrift skrift, boolean borjar, boolean slutar, boolean versal) {
        Ordtrad helt = new Ordtrad();
        Ordtrad oppet = new Ordtrad();
        for (String skrivet : alla) {
            boolean vidare = skrivet.endsWith("*");
            String ord = skrift.som().apply(vidare ? skrivet.substring(0, skrivet.length() - 1) : skrivet);
            String efter = slutar && !vidare && tecken(ord, ord.length() - 1) ? skrift.efter() : "";
            Ordtrad trad = borjar && tecken(ord, 0) ? helt : oppet;
            trad.lagg(ord, efter);
            if (versal) {
                trad.lagg(Character.toUpperCase(ord.charAt(0)) + ord.substring(1), efter);
            }
        }
        // What a word begins with is asked for first: it is no letter of most words, and quicker to see than a border.
        String hela = helt.tomt() ? "" : "(?=" + helt.borjan() + ")" + skrift.fore() + helt.uttryck();
        String delar = oppet.tomt() ? "" : oppet.uttryck();
        return "(?:" + hela + (hela.isEmpty() || delar.isEmpty() ? "" : "|") + delar + ")";
    }

    private static boolean tecken(String ord, int plats) {
        return Character.isLetterOrDigit(ord.charAt(plats));
    }

    private static Map<String, List<String>> las() {
        Map<String, List<String>> alla = new LinkedHashMap<>();
        for (Node grupp : Ordfil.grupper("meningar.yaml")) {
            String begrepp = Ordfil.skriven(grupp, "begrepp");
            if (alla.put(begrepp, Ordfil.ord(grupp)) != null) {
                throw new IllegalStateException("meningar.yaml: " + begrepp + " stands twice");
            }
        }
        return Map.copyOf(alla);
    }
}
