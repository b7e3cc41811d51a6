package se.finsam.rules.fakta;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Talenhet;

/**
 * A fact whose figures a control's row calls something else than the fact does. No rule asks for it. Immutable.
 *
 * @param av the fact itself
 * @param namn what the row calls a field of it, where that is something else; empty where it does not show it
 */
public record Kallat(Faktum av, Map<String, String> namn) implements Faktum {
    /** Copies its names, in their order. */
    public Kallat {
        namn = Collections.unmodifiableMap(new LinkedHashMap<>(namn));
    }

    /** A fact by other names: each field, followed by its name. */
    static Kallat som(Faktum av, String... namn) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namn.length; i += 2) {
            names.put(namn[i], namn[i + 1]);
        }
        return new Kallat(av, names);
    }

    /** What the row calls a field; empty where it does not show it. */
    public String kallas(String falt) {
        return namn.getOrDefault(falt, falt);
    }

    @Override
    public String objekt() {
        return av.objekt();
    }

    @Override
    public List<Faktum> tillagg() {
        return av.tillagg();
    }

    @Override
    public @Nullable Talenhet enhet(String tal) {
        return av.enhet(tal);
    }

    @Override
    public Spar spar() {
        Map<String, List<String>> called = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> one : av.spar().kallor().entrySet()) {
            called.put(kallas(one.getKey()), one.getValue());
        }
        return new Spar(called);
    }
}
