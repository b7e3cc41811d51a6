package se.finsam.rules.derive;

import java.util.Set;
import se.finsam.model.Forbund;
import se.finsam.model.Medlemsregister;

/** Whether a name means the förbund itself: it is no medlem of itself, and no outsider either. */
final class Itself {
    /** What a förbund calls itself in its own documents, in the form that names are compared in. */
    private static final Set<String> WORDS =
            Set.of("förbundet", "samordningsförbundet", "förbundet självt", "samordningsförbundet självt");

    private Itself() {}

    /** By its name, by what it calls itself, or by an organisationsnummer that stands in the name. */
    static boolean means(Forbund forbund, String name) {
        String folded = Medlemsregister.fold(name);
        if (WORDS.contains(folded) || folded.equals(Medlemsregister.fold(forbund.namn()))) {
            return true;
        }
        String number = forbund.siffror();
        return !number.isEmpty() && number.equals(digits(name));
    }

    private static String digits(String name) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
                digits.append(name.charAt(i));
            }
        }
        return digits.toString();
    }
}
