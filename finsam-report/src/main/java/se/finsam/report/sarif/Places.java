package se.finsam.report.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.report.DocumentPlaces;
import se.finsam.report.Words;
import se.finsam.rules.report.Kalla;
import se.finsam.rules.report.Rad;

/** Where in the input a row's figures stand. */
final class Places {
    private record Place(
            @Nullable String pointer,
            @Nullable Integer line,
            @Nullable String ledger,
            @Nullable String account) {}

    private final Sarif.@Nullable ArtifactLocation file;
    private final Words words;

    Places(InputFile file, Words words) {
        this.file = file.location();
        this.words = words;
    }

    /** Each place once, in the order of the figures; the file alone where no place in it is known. */
    List<Sarif.Location> of(Rad row) {
        Map<Place, Set<String>> figures = new LinkedHashMap<>();
        Map<Place, DocumentPlaces> documents = new HashMap<>();
        for (Kalla source : row.kallor()) {
            if (source.plats() != null || source.rad() != null) {
                Place place = new Place(source.plats(), source.rad(), source.fil(), source.konto());
                figures.computeIfAbsent(place, each -> new LinkedHashSet<>()).add(source.tal());
                documents
                        .computeIfAbsent(place, each -> new DocumentPlaces(words))
                        .add(source);
            }
        }
        List<Sarif.Location> locations = new ArrayList<>();
        figures.forEach((place, names) -> {
            DocumentPlaces stood = documents.get(place);
            String said = stood == null ? "" : String.join("; ", stood.parts());
            locations.add(location(place, String.join(", ", names) + (said.isEmpty() ? "" : " ← " + said)));
        });
        if (locations.isEmpty() && file != null) {
            locations.add(new Sarif.Location(new Sarif.PhysicalLocation(file, null), null, null));
        }
        return List.copyOf(locations);
    }

    private Sarif.Location location(Place place, String figures) {
        Integer line = place.line();
        Sarif.Region region = line == null ? null : new Sarif.Region(line);
        // Within a ledger the account is the place; the pointer is into the underlag that it was put in.
        String within = place.account() == null ? place.pointer() : place.account();
        Sarif.ArtifactLocation in = place.ledger() == null ? file : InputFile.other(place.ledger());
        return new Sarif.Location(
                in == null ? null : new Sarif.PhysicalLocation(in, region),
                within == null ? null : List.of(new Sarif.LogicalLocation(within)),
                new Sarif.Message(figures));
    }
}
