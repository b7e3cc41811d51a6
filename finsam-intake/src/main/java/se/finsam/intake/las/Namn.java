package se.finsam.intake.las;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the names of persons out of words that are to be proposed or quoted. */
final class Namn {
    private static final Set<String> FORNAMN = las();
    private static final Pattern NAMN = Pattern.compile(
            "\\b(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)((?: \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?| \\p{Lu}\\b\\.?){1,3})");
    private static final Pattern ADRESS = Pattern.compile("\\S+@\\S+");

    private Namn() {}

    /** The words without names; {@code N.N.} stands where one was. */
    static String utan(String text) {
        Matcher namn = NAMN.matcher(text);
        StringBuilder ut = new StringBuilder();
        int fran = 0;
        int sok = 0;
        while (namn.find(sok)) {
            if (FORNAMN.contains(namn.group(1).toLowerCase(Locale.ROOT).split("-", 2)[0])) {
                ut.append(text, fran, namn.start()).append("N.N.");
                fran = namn.end();
                sok = namn.end();
            } else {
                sok = namn.end(1); // the next word may be a name
            }
        }
        ut.append(text, fran, text.length());
        return ADRESS.matcher(ut).replaceAll("N.N.");
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
