package se.finsam.model.kontoplan;

import java.util.List;
import se.finsam.model.Medlemsregister;

/** Words within an account's name. */
final class Words {
    private Words() {}

    /** Whether a name holds any of these words, or parts of words, in capitals or not. */
    static boolean any(List<String> words, String name) {
        String folded = Medlemsregister.fold(name);
        for (String word : words) {
            if (folded.contains(Medlemsregister.fold(word))) {
                return true;
            }
        }
        return false;
    }
}
