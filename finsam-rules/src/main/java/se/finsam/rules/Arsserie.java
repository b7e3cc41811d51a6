package se.finsam.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Forbund;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;

/**
 * Underlag of several years, of one förbund or of many: for each, the same förbund's years before it. A förbund is known
 * by its organisationsnummer, since a name can be changed or shared; by its name only where the number is not given for
 * both. Not thread-safe.
 */
public final class Arsserie {
    /** As many are remembered, for an endless stream must not fill the memory: forty years of all förbund. */
    private static final int MOST = 3_000;

    private final Map<String, Set<Underlag>> byForbundAndYear = new HashMap<>();
    private final Deque<Underlag> all = new ArrayDeque<>();

    /** Remembers an underlag, once, as also where the same bytes are read twice; of very many, the first are forgotten. */
    public void add(Underlag underlag) {
        if (read(underlag)) {
            return;
        }
        boolean known = false;
        for (String key : keys(underlag.forbund(), underlag.rakenskapsar())) {
            known |= !byForbundAndYear
                    .computeIfAbsent(key, unused -> identitySet())
                    .add(underlag);
        }
        if (known) {
            return;
        }
        all.add(underlag);
        if (all.size() > MOST) {
            forget(all.remove());
        }
    }

    /**
     * The same förbund's years right before an underlag's, the latest first, as far as no year is missing. Of several for
     * one year the one with annual accounts counts; where that does not tell them apart, none does and the row ends.
     */
    public List<Underlag> before(Underlag underlag) {
        List<Underlag> years = new ArrayList<>();
        Underlag year = one(underlag.forbund(), underlag.rakenskapsar() - 1);
        while (year != null) {
            years.add(year);
            year = one(underlag.forbund(), year.rakenskapsar() - 1);
        }
        return List.copyOf(years);
    }

    /** Whether the same bytes are here already, read another time. */
    private boolean read(Underlag underlag) {
        String hash = underlag.origin().sha256();
        if (hash == null) {
            return false;
        }
        for (String key : keys(underlag.forbund(), underlag.rakenskapsar())) {
            for (Underlag known : byForbundAndYear.getOrDefault(key, Set.of())) {
                if (hash.equals(known.origin().sha256())) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Underlag one(Forbund forbund, int year) {
        Set<Underlag> found = identitySet();
        for (String key : keys(forbund, year)) {
            for (Underlag candidate : byForbundAndYear.getOrDefault(key, Set.of())) {
                if (candidate.forbund().sameAs(forbund)) {
                    found.add(candidate);
                }
            }
        }
        if (found.size() > 1) {
            found.removeIf(candidate -> candidate.arsredovisning() == null);
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /**
     * Whether the year before is not compared with because there is more than one of it: neither's having annual accounts
     * tells them apart.
     */
    public boolean ambiguous(Underlag underlag) {
        int year = underlag.rakenskapsar() - 1;
        return one(underlag.forbund(), year) == null
                && keys(underlag.forbund(), year).stream()
                        .flatMap(key -> byForbundAndYear.getOrDefault(key, Set.of()).stream())
                        .anyMatch(candidate -> candidate.forbund().sameAs(underlag.forbund()));
    }

    private void forget(Underlag underlag) {
        for (String key : keys(underlag.forbund(), underlag.rakenskapsar())) {
            Set<Underlag> year = byForbundAndYear.getOrDefault(key, Set.of());
            year.remove(underlag);
            if (year.isEmpty()) {
                byForbundAndYear.remove(key);
            }
        }
    }

    /** Two underlag with the same content are still two; to compare all that they hold would take long. */
    private static Set<Underlag> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static List<String> keys(Forbund forbund, int year) {
        String name = year + " " + Medlemsregister.fold(forbund.namn());
        String number = forbund.siffror();
        return number.isEmpty() ? List.of(name) : List.of(name, year + " #" + number);
    }
}
