package se.finsam.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Enhet;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;

/** Takes out of a draft what no underlag can have, and says so: what was read wrong must not keep the rest from being read. */
final class Rensning {
    private Rensning() {}

    /** The draft with what an underlag can have; proposals of one key and value are one, with the places of all. */
    static Utkast av(Utkast draft) {
        Enhet unit = unit(draft);
        Map<List<String>, Forslag> kept = new LinkedHashMap<>();
        Set<String> left = new java.util.LinkedHashSet<>();
        Set<String> keys = new HashSet<>();
        Set<String> none = none(draft);
        draft.forslag().stream()
                .map(Forslag::nyckel)
                .filter(key -> !none.contains(key))
                .forEach(keys::add);
        for (Forslag one : draft.forslag()) {
            Optional<Nyckelvag> way = Nyckelvag.of(one.nyckel(), new Place(one.nyckel(), 0, 0), new Problems());
            Place at = new Place(one.nyckel(), 0, 0);
            if (none.contains(one.nyckel())) {
                continue;
            }
            if (way.isEmpty()
                    || below(one.nyckel(), keys)
                    || !way.get().errors(one.varde(), unit, at).isEmpty()) {
                left.add(one.nyckel() + ": " + one.varde());
            } else {
                kept.merge(List.of(one.nyckel(), one.varde()), one, Rensning::together);
            }
        }
        if (left.isEmpty() && none.isEmpty() && kept.size() == draft.forslag().size()) {
            return draft;
        }
        List<String> notes = new ArrayList<>(draft.upplysningar());
        left.forEach(one -> notes.add("Utelämnat, eftersom ett underlag inte kan ha det: " + one));
        none.forEach(key -> notes.add("Två ställen säger olika om " + key
                + ": att det inte finns några, och vilka de är. Det som föreslås är posterna."));
        return new Utkast(draft.dokument(), new ArrayList<>(kept.values()), notes);
    }

    /** The lists that one place says to be empty, and that another has items of. */
    private static Set<String> none(Utkast draft) {
        Set<String> lists = new java.util.TreeSet<>();
        for (Forslag one : draft.forslag()) {
            for (int end = one.nyckel().lastIndexOf('/');
                    end > 0;
                    end = one.nyckel().lastIndexOf('/', end - 1)) {
                lists.add(one.nyckel().substring(0, end));
            }
        }
        Set<String> none = new java.util.TreeSet<>();
        for (Forslag one : draft.forslag()) {
            if (Tomlista.ar(one.varde()) && lists.contains(one.nyckel())) {
                none.add(one.nyckel());
            }
        }
        return none;
    }

    private static Forslag together(Forslag one, Forslag other) {
        List<Stalle> places = new ArrayList<>(one.stallen());
        other.stallen().stream().filter(place -> !places.contains(place)).forEach(places::add);
        boolean surer = other.sakerhet().compareTo(one.sakerhet()) < 0;
        return new Forslag(
                one.nyckel(),
                one.varde(),
                surer ? other.sakerhet() : one.sakerhet(),
                surer ? other.skal() : one.skal(),
                places);
    }

    /** Whether a value is proposed for what a key is in. */
    private static boolean below(String key, Set<String> keys) {
        for (int end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
            if (keys.contains(key.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Enhet unit(Utkast draft) {
        for (Forslag one : draft.forslag()) {
            for (Enhet unit : Enhet.values()) {
                if (one.nyckel().equals("/enhet") && one.varde().equals(unit.name())) {
                    return unit;
                }
            }
        }
        return null;
    }
}
