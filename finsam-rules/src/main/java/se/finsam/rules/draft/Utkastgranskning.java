package se.finsam.rules.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.finsam.model.Api;
import se.finsam.model.Underlag;
import se.finsam.model.source.Origin;
import se.finsam.rules.report.Obekraftat;

/**
 * A draft to check: an underlag of what is confirmed, and beside it one of all that is proposed.
 *
 * @param bekraftat what is confirmed, and of the rest no more than the förbund's name, the year and the unit
 * @param allt what is confirmed and what is proposed
 * @param uppgifter how many values the draft has
 * @param obekraftade what nobody has confirmed, at its place in {@code allt}; of places that contradict each other there are
 *     several of one place
 * @param ram whether the förbund's name, the year or the unit is among them: then nothing at all is decided
 * @param bekraftelse where what is confirmed was read; {@link Origin#MEMORY} where in no file
 * @since 0.1
 */
@Api
public record Utkastgranskning(
        Underlag bekraftat,
        Underlag allt,
        int uppgifter,
        List<Obekraftat> obekraftade,
        boolean ram,
        Origin bekraftelse) {
    /** Copies its list. */
    public Utkastgranskning {
        obekraftade = List.copyOf(obekraftade);
    }

    /** How many of the values nobody has confirmed, contradicting ones counted once. */
    public int antalObekraftade() {
        Set<String> places = new HashSet<>();
        for (Obekraftat one : obekraftade) {
            places.add(one.plats());
        }
        return places.size();
    }
}
