package se.finsam.intake.las;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.finsam.intake.dokument.Rad;

/** Chooses how a line's digits are divided into numbers, where its places do not say. */
final class Talval {
    private Talval() {}

    /** How many columns a table has whose places say nothing: as many as its head names, or as most rows have. */
    static int antal(List<Rad> huvud, List<Rarad> kropp) {
        Map<Integer, Integer> antal = new TreeMap<>();
        Set<Integer> mojliga = new HashSet<>();
        for (Rarad en : kropp) {
            if (en.harTal() && !en.huvud()) {
                antal.merge(
                        en.mojliga().isEmpty()
                                ? en.tal().size()
                                : en.mojliga().get(0).size(),
                        1,
                        Integer::sum);
                mojliga.add(
                        en.mojliga().isEmpty()
                                ? en.tal().size()
                                : en.mojliga().get(0).size());
            }
        }
        int n = 1;
        int flest = 0;
        for (Map.Entry<Integer, Integer> en : antal.entrySet()) {
            if (en.getValue() >= flest) {
                flest = en.getValue();
                n = en.getKey();
            }
        }
        Set<Integer> sagda = new HashSet<>();
        for (Rad rad : huvud) {
            int synliga = 0;
            for (Huvuddel del : Kolumnhuvud.delar(rad).delar()) {
                synliga += del.slag() == Kolumn.Slag.NOT ? 0 : 1;
            }
            if (synliga > 1) {
                sagda.add(synliga);
            }
        }
        // Lines of a head that disagree were not read whole: then the rows decide.
        int sagt = sagda.size() == 1 ? sagda.iterator().next() : n;
        if (sagt < n + 2 && mojliga.contains(sagt)) {
            return sagt;
        }
        return n;
    }

    /** The numbers of a line that should have so many; uncertain where they can be divided in more ways. */
    static List<Tal> valda(List<List<Tal>> mojliga, int antal) {
        List<Tal> vald = List.of();
        int passar = 0;
        for (List<Tal> en : mojliga) {
            if (en.size() == antal) {
                passar++;
                if (vald.isEmpty() || spridning(en) < spridning(vald)) {
                    vald = en;
                }
            }
        }
        if (passar == 0) {
            vald = mojliga.get(0);
        }
        if (passar == 1) {
            return vald;
        }
        List<Tal> tveksamma = new ArrayList<>();
        for (Tal ett : vald) {
            tveksamma.add(ett.tveksam());
        }
        return tveksamma;
    }

    private static int spridning(List<Tal> tal) {
        int storst = 0;
        int minst = Integer.MAX_VALUE;
        for (Tal ett : tal) {
            storst = Math.max(storst, ett.text().length());
            minst = Math.min(minst, ett.text().length());
        }
        return storst - minst;
    }
}
