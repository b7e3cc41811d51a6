package se.finsam.intake.las;

import se.finsam.intake.Sakerhet;

/**
 * What a place lacks, whatever arithmetic proves of its digits: that its column's year or kind is not said by a head, that the table
 * may be somebody else's, or that it may be a part of the year.
 *
 * @param hogst how certain what stands there can be
 * @param skal why
 */
record Brist(Sakerhet hogst, String skal) {
    static final Brist INGEN = new Brist(Sakerhet.STYRKT, "");

    static Brist last(String skal) {
        return new Brist(Sakerhet.LAST, skal);
    }

    static Brist osaker(String skal) {
        return new Brist(Sakerhet.OSAKER, skal);
    }

    boolean finns() {
        return hogst != Sakerhet.STYRKT;
    }

    /** The worse of two. */
    Brist och(Brist annan) {
        return annan.hogst.compareTo(hogst) > 0 ? annan : this;
    }

    /** How certain what is given as certain is at such a place. */
    Sakerhet sakerhet(Sakerhet given) {
        return given.compareTo(hogst) < 0 ? hogst : given;
    }

    /** Why what is given as certain is less so here. */
    String skal(Sakerhet given, String annars) {
        return given.compareTo(hogst) < 0 ? skal : annars;
    }
}
