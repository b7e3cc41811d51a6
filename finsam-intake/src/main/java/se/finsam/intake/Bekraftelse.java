package se.finsam.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * What a human has said of a draft ({@code finsam-bekraftelse/1}): which values are confirmed, changed or rejected. What it
 * is silent about nobody has confirmed.
 *
 * @param utkast the name of the draft's file; null where that is not said
 * @param sha256 the hash of the draft's bytes, as 64 small hex digits, by which it is known that the keys are the same; null
 *     where that is not said
 * @param besked what is said, at most once of each key
 * @since 0.1
 */
@Api
public record Bekraftelse(@Nullable String utkast, @Nullable String sha256, List<Besked> besked) {
    /** Nothing said of any draft. */
    public static final Bekraftelse INGEN = new Bekraftelse(null, null, List.of());

    /**
     * Copies what is said.
     *
     * @throws IllegalArgumentException where a key stands twice
     */
    public Bekraftelse {
        besked = List.copyOf(besked);
        if (besked.stream().map(Besked::nyckel).distinct().count() < besked.size()) {
            throw new IllegalArgumentException("a key that something is said of twice");
        }
    }

    /** What is said, by key, in the order that it was said; the caller's own to change. */
    public Map<String, Besked> perNyckel() {
        Map<String, Besked> all = new LinkedHashMap<>();
        besked.forEach(one -> all.put(one.nyckel(), one));
        return all;
    }

    /** The same with more said; of a key that something is said of already, the new holds. */
    public Bekraftelse med(List<Besked> more) {
        Map<String, Besked> all = perNyckel();
        more.forEach(one -> all.put(one.nyckel(), one));
        return new Bekraftelse(utkast, sha256, new ArrayList<>(all.values()));
    }

    /** The same without what is said of a key. */
    public Bekraftelse utan(String nyckel) {
        Map<String, Besked> all = perNyckel();
        all.remove(nyckel);
        return new Bekraftelse(utkast, sha256, new ArrayList<>(all.values()));
    }

    /**
     * The same, and all that arithmetic proves confirmed at once: each key that nothing is said of and that has one value, which
     * is {@link Sakerhet#STYRKT}.
     */
    public Bekraftelse medStyrkta(Utkast draft) {
        List<Besked> more = new ArrayList<>();
        Map<String, Besked> known = perNyckel();
        for (Fraga one : Fraga.of(draft)) {
            if (!known.containsKey(one.nyckel()) && one.styrkt()) {
                more.add(new Besked(
                        one.nyckel(), Svar.BEKRAFTAD, one.forslag().get(0).varde()));
            }
        }
        return med(more);
    }
}
