package se.finsam.rules.rule;

import java.util.List;
import java.util.Map;

/**
 * Tells a sheet that asks facts alone, and computes nothing, without reading its expressions: a check need not read them
 * then, since Drools has its conditions. Where it cannot tell it says no.
 */
public final class FactsOnly {
    private static final List<String> WORDS = List.of("och", "eller", "inte", "i", "ja", "nej", "finns");
    private static final String YEAR = "rakenskapsar";

    private final Map<String, String> facts;
    private final String text;
    private int at;

    private FactsOnly(Map<String, String> facts, String text) {
        this.facts = facts;
        this.text = text;
    }

    /** Whether a sheet has no figures, no variants, and no conditions but on its facts. */
    public static boolean is(Regelblad blad) {
        if (blad.fakta() == null || blad.regler() == null || blad.rakna() != null || blad.varianter() != null) {
            return false;
        }
        for (Regelrad row : blad.regler()) {
            if (!new FactsOnly(blad.fakta(), row.nar()).names()) {
                return false;
            }
        }
        return true;
    }

    /** Whether each name is a fact's, a field's, or a word of the language; the year's only behind a field. */
    private boolean names() {
        boolean field = false;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"') {
                int end = text.indexOf('"', at + 1);
                at = end < 0 ? text.length() : end + 1;
            } else if (Character.isLetter(sign)) {
                int from = at;
                String name = name();
                boolean dotted = from > 0 && text.charAt(from - 1) == '.';
                boolean year = field && name.equals(YEAR);
                if (!dotted && !year && !WORDS.contains(name) && !facts.containsKey(name)) {
                    return false;
                }
                field = dotted;
            } else {
                at++;
            }
        }
        return true;
    }

    private String name() {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return text.substring(from, at);
    }
}
