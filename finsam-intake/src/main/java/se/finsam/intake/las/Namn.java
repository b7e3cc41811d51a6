package se.finsam.intake.las;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the names of persons out of words that are to be proposed or quoted: those that any text shows to be names. */
final class Namn {
    /** What stands where a name was. */
    static final String MASK = "N.N.";

    /** A word with a capital, or two with a hyphen. */
    static final String ORD = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)?";

    private static final Set<String> FORNAMN = las();
    private static final Set<String> AVEN_ORD = Set.copyOf(Fraser.ord("FORNAMN_SOM_ORD"));
    private static final List<String> SLUT = Fraser.ord("EFTERNAMN_SLUTAR");

    private static final Pattern NAMN = Fraser.skriven("\\b(" + ORD + ")((?: {ADELSORD})*(?: " + ORD
            + "| \\p{Lu}\\b\\.?)(?:(?: {ADELSORD})* " + ORD + "| \\p{Lu}\\b\\.?){0,2})");
    private static final Pattern ADLIGT = Fraser.skriven("\\b" + ORD + " {ADELSORD_ENSAMT} " + ORD);
    private static final Pattern VERSALT =
            Pattern.compile("(?<!\\p{L})(\\p{Lu}{2,}(?:-\\p{Lu}+)?) \\p{Lu}{3,}(?!\\p{L})");
    private static final Pattern OMVANT = Pattern.compile("\\b" + ORD + ", (" + ORD + ")\\b(?! \\p{Lu})");
    private static final Pattern GEMENT =
            Pattern.compile("(?<!\\p{L})(\\p{Ll}{3,}(?:-\\p{Ll}+)?) (\\p{Ll}{4,}|\\p{Lu}\\p{Ll}{3,})(?!\\p{L})");
    private static final Pattern INITIAL =
            Pattern.compile("(?<![\\p{L}.])(?:\\p{Lu}\\.[ -]?){1,3}(\\p{Lu}\\p{Ll}{2,})");
    private static final Pattern ADRESS = Pattern.compile("\\S+@\\S+");

    private Namn() {}

    /** What of a found name is one, from where it stood and on; nothing where it is none. */
    private interface Villkor {
        boolean ar(Matcher funnet);
    }

    /** The words without names; {@code N.N.} stands where one was. */
    static String utan(String text) {
        String ut = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ');
        ut = utan(ut, NAMN, namn -> fornamn(namn.group(1)));
        ut = utan(ut, ADLIGT, namn -> true);
        ut = utan(ut, OMVANT, namn -> fornamn(namn.group(1)) && !avenOrd(namn.group(1)));
        ut = utan(ut, VERSALT, namn -> fornamn(namn.group(1)) && !avenOrd(namn.group(1)));
        ut = utan(ut, GEMENT, namn -> fornamn(namn.group(1)) && !avenOrd(namn.group(1)) && efternamn(namn.group(2)));
        // A letter before a heading numbers it: within a text it is the beginning of a name.
        ut = utan(ut, INITIAL, namn -> namn.start() > 0 || efternamn(namn.group(1)));
        return ADRESS.matcher(ut).replaceAll(MASK);
    }

    private static String utan(String text, Pattern vad, Villkor villkor) {
        Matcher namn = vad.matcher(text);
        StringBuilder ut = new StringBuilder();
        int fran = 0;
        int sok = 0;
        while (sok <= text.length() && namn.find(sok)) {
            if (villkor.ar(namn)) {
                ut.append(text, fran, namn.start()).append(MASK);
                fran = namn.end();
                sok = namn.end();
            } else {
                sok = namn.groupCount() > 0 && namn.start(1) == namn.start()
                        ? namn.end(1) // the next word may be a name
                        : namn.end();
            }
        }
        return ut.append(text, fran, text.length()).toString();
    }

    /** Whether a word is a given name, alone or as the first of two with a hyphen. */
    static boolean fornamn(String ord) {
        return FORNAMN.contains(ord.toLowerCase(Locale.ROOT).split("-", 2)[0]);
    }

    /** Whether a given name is a word as well. */
    static boolean avenOrd(String ord) {
        return AVEN_ORD.contains(ord.toLowerCase(Locale.ROOT));
    }

    /** Whether a word ends as family names do. */
    static boolean efternamn(String ord) {
        String gement = ord.toLowerCase(Locale.ROOT);
        boolean genitiv = gement.endsWith("s") && !gement.endsWith("ss");
        String utan = genitiv ? gement.substring(0, gement.length() - 1) : gement;
        for (String slut : SLUT) {
            if (utan.endsWith(slut) && utan.length() > slut.length() + 1) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> las() {
        try (InputStream in =
                Objects.requireNonNull(Namn.class.getResourceAsStream("/se/finsam/intake/las/fornamn.txt"))) {
            Set<String> alla = new HashSet<>();
            for (String rad : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!rad.startsWith("#")) {
                    for (String ett : rad.split("[ ,]+", -1)) {
                        if (!ett.isBlank()) {
                            alla.add(ett.strip().toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
            return Set.copyOf(alla);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
