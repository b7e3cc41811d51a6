package se.finsam.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.finsam.rules.report.Kalla;

/** Where in a ledger a figure comes from, in words: its file, the lines, and the accounts. */
final class LedgerPlaces {
    /** As many accounts are named; of the others the lines are. */
    private static final int MOST = 4;

    private final Words words;
    private final Map<String, Set<Integer>> lines = new LinkedHashMap<>();
    private final Map<String, Set<String>> accounts = new LinkedHashMap<>();

    LedgerPlaces(Words words) {
        this.words = words;
    }

    /** Adds a source that is a ledger's. */
    void add(Kalla source) {
        String file = String.valueOf(source.fil());
        Set<Integer> at = lines.computeIfAbsent(file, name -> new TreeSet<>());
        if (source.rad() != null) {
            at.add(source.rad());
        }
        Set<String> booked = accounts.computeIfAbsent(file, name -> new TreeSet<>());
        if (source.konto() != null) {
            booked.add(source.konto());
        }
    }

    /** {@code bok.se rad 51, 59–74 (konto 2010, 3511 …)}, for each file. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        lines.forEach((file, at) -> {
            StringBuilder part = new StringBuilder(Shown.name(file));
            if (!at.isEmpty()) {
                part.append(words.say(" rad ", at.size() == 1 ? " line " : " lines "))
                        .append(Lines.ranges(at));
            }
            Set<String> booked = accounts.getOrDefault(file, Set.of());
            if (!booked.isEmpty()) {
                part.append(words.say(" (konto ", booked.size() == 1 ? " (account " : " (accounts "))
                        .append(named(booked))
                        .append(')');
            }
            parts.add(part.toString());
        });
        return parts;
    }

    private static String named(Set<String> accounts) {
        List<String> named = accounts.stream().map(Shown::name).limit(MOST).toList();
        return String.join(", ", named) + (accounts.size() > MOST ? " …" : "");
    }
}
