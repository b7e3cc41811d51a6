package se.finsam.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.rules.report.Utfall;

/** Picks, of a rulebook's cases, those that show best what each control means. */
public final class Examples {
    private Examples() {}

    /** The first case of met, and the first of not met, or of a judgement where there is no deviation. */
    public static List<Exempel> of(Regelbok bok, List<Prov> cases) {
        List<Exempel> examples = new ArrayList<>();
        for (Kontrollfil kontroll : bok.kontroller()) {
            List<Prov> own = cases.stream()
                    .filter(prov -> prov.kontroll().equals(kontroll.id()))
                    .toList();
            first(own, Utfall.UPPFYLLD).ifPresent(examples::add);
            first(own, Utfall.AVVIKELSE).or(() -> first(own, Utfall.BEDOMNING)).ifPresent(examples::add);
        }
        return examples;
    }

    private static Optional<Exempel> first(List<Prov> cases, Utfall outcome) {
        return cases.stream()
                .filter(prov -> prov.fall().datum() == null)
                .flatMap(prov -> prov.fall().rader().stream()
                        .filter(rad -> rad.utfall() == outcome)
                        .limit(1)
                        .map(rad -> new Exempel(
                                prov.kontroll(),
                                prov.fall().namn(),
                                outcome,
                                rad.objekt(),
                                json(prov.underlag()),
                                before(prov))))
                .findFirst();
    }

    private static @Nullable String before(Prov prov) {
        Underlag year = prov.foregaendeAr();
        return year == null ? null : json(year);
    }

    private static String json(Underlag underlag) {
        return UnderlagWriter.toNdjson(underlag).strip();
    }
}
