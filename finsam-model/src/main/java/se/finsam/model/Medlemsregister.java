package se.finsam.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the medlem that a name means: by its name or an alias, without regard to case and to how spaces and accents are
 * encoded. All other names are external. Immutable and thread-safe.
 *
 * @hidden
 */
public final class Medlemsregister {
    /** The first combining sign of Unicode: all that comes before it is in composed form. */
    private static final char FIRST_COMBINING = 0x300;

    private final Map<String, Medlem> byName = new HashMap<>();

    /** A register of these medlemmar. Where two claim the same name the first has it. */
    public Medlemsregister(List<Medlem> medlemmar) {
        for (Medlem medlem : medlemmar) {
            for (String name : names(medlem)) {
                byName.putIfAbsent(fold(name), medlem);
            }
        }
    }

    /** The medlem that {@code name} means; empty where it is external. */
    public Optional<Medlem> find(String name) {
        return Optional.ofNullable(byName.get(fold(name)));
    }

    /** All names that a medlem goes by, its own first. */
    public static List<String> names(Medlem medlem) {
        List<String> names = new ArrayList<>();
        names.add(medlem.namn());
        List<String> alias = medlem.alias();
        if (alias != null) {
            names.addAll(alias);
        }
        return List.copyOf(names);
    }

    /** The form in which two spellings of the same name are equal. */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (char sign : composed(name).toCharArray()) {
            boolean space = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
            if (!space) {
                folded.append(sign);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().stripTrailing().toLowerCase(Locale.ROOT);
    }

    /** An å in one sign and one in two are the same; what has no combining signs is composed already. */
    private static String composed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name;
    }
}
