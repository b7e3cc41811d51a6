package se.finsam.rules.derive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which kinds of facts a deriving class can give, read off the class itself and those that it uses: a list by hand would be
 * one to forget. Looked up only where deriving failed; a kind too many costs a row, one too few could make it wrong.
 */
final class FactKinds {
    private static final String DERIVE = "se/finsam/rules/derive/";
    private static final String FACTS = "se/finsam/rules/fakta/";

    private FactKinds() {}

    /** The simple names of the kinds; empty where a class cannot be read, and any kind may be one. */
    static Optional<Set<String>> of(String group) {
        Set<String> kinds = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(group);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next)) {
                Optional<String> names = constants(next);
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                kinds.addAll(after(FACTS, names.get()));
                open.addAll(after(DERIVE, names.get()));
            }
        }
        return Optional.of(kinds);
    }

    /** A class file as text: the names of what it uses stand there as they are. */
    private static Optional<String> constants(String name) {
        try (InputStream in = FactKinds.class.getResourceAsStream(name + ".class")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Set<String> after(String prefix, String text) {
        Set<String> names = new HashSet<>();
        for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at)) {
            at += prefix.length();
            int end = at;
            while (end < text.length() && name(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                names.add(text.substring(at, end));
            }
        }
        return names;
    }

    /** Of letters and digits: all that identifiers here are made of. */
    private static boolean name(char sign) {
        return sign == '$'
                || (sign >= '0' && sign <= '9')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= 'a' && sign <= 'z');
    }
}
