package peersfacts;

import java.util.Comparator;

/** What a control says of an object: the outcome alone, which is what all of them can be compared by. */
record Svar(String kontroll, String objekt, String utfall) implements Comparable<Svar> {
    private static final Comparator<Svar> ORDER = Comparator.comparing(Svar::kontroll).thenComparing(Svar::objekt);

    @Override
    public int compareTo(Svar other) {
        return ORDER.compare(this, other);
    }
}
