package se.finsam.model.source;

import java.util.List;
import se.finsam.model.Internal;

/**
 * Tells a text that is none of finsam's, such as a private key or a list of passwords that was named by mistake. What is wrong
 * with it is told by line and column, and nothing of it is quoted.
 *
 * @hidden
 */
@Internal
public final class Foreign {
    /** Of these at least one stands in every file that finsam reads; none is a word of English, or of a program's settings. */
    private static final List<String> WORDS = List.of(
            "finsam",
            "forbund",
            "rakenskapsar",
            "tilldelning",
            "medlem",
            "belopp",
            "insats",
            "sammantrad",
            "beslut",
            "kontroll",
            "konto",
            "titel",
            "utgarFran",
            "huvudbok");

    private Foreign() {}

    /** Whether no word of finsam's stands in a text. */
    public static boolean is(String text) {
        for (String word : WORDS) {
            if (text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
