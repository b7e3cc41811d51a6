package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words by their letters, as an expression that tries each letter once however many words begin with it. Of two words that both
 * stand in a text it takes the longer one. Changes while words are added.
 */
final class Ordtrad {
    private final Map<Character, Ordtrad> vidare = new TreeMap<>();
    /** What has to hold where a word ends here; null where none does. */
    private @Nullable String slut;

    /**
     * Adds a word.
     *
     * @param efter an expression that has to hold after it; empty where the word may go on
     */
    void lagg(String ord, String efter) {
        Ordtrad har = this;
        for (int i = 0; i < ord.length(); i++) {
            har = har.vidare.computeIfAbsent(ord.charAt(i), nytt -> new Ordtrad());
        }
        har.slut = har.slut == null || efter.isEmpty() ? efter : har.slut;
    }

    boolean tomt() {
        return vidare.isEmpty();
    }

    /** The first letters of the words, as a class of characters. */
    String borjan() {
        StringBuilder ut = new StringBuilder("[");
        vidare.keySet().forEach(tecken -> ut.append(citat(tecken)));
        return ut.append(']').toString();
    }

    String uttryck() {
        List<String> alla = new ArrayList<>();
        vidare.forEach((tecken, resten) -> alla.add(citat(tecken) + resten.uttryck()));
        if (alla.isEmpty()) {
            return slut == null ? "" : slut;
        }
        if (slut != null) {
            alla.add(slut); // last, so that a longer word goes before
        }
        return alla.size() == 1 ? alla.get(0) : "(?:" + String.join("|", alla) + ")";
    }

    private static String citat(char tecken) {
        return Character.isLetterOrDigit(tecken) || tecken == ' ' ? String.valueOf(tecken) : "\\" + tecken;
    }
}
