package se.finsam.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.report.Kalla;
import se.finsam.rules.report.Rad;

/** The figures of a row, each with where it stood. */
final class Figures {
    private final Words words;
    private final @Nullable PlaceWords named;

    /** With places as paths and parameters by id. */
    Figures(Words words) {
        this(words, null);
    }

    /** With places and parameters in words; as paths and ids where there are none. */
    Figures(Words words, @Nullable PlaceWords named) {
        this.words = words;
        this.named = named;
    }

    List<Figur> of(Rad row) {
        List<Figur> figures = new ArrayList<>();
        for (Map.Entry<String, Object> figure : row.tal().entrySet()) {
            String name = figure.getKey();
            figures.add(new Figur(name, figure.getValue(), Talslag.of(row, name), places(row, name)));
        }
        return List.copyOf(figures);
    }

    /** The limits of some rows, each once. */
    static List<Limit> limits(List<Rad> rows) {
        Set<Limit> limits = new LinkedHashSet<>();
        for (Rad row : rows) {
            for (Kalla source : row.kallor()) {
                Limit limit = Limit.of(source);
                if (limit != null) {
                    limits.add(limit);
                }
            }
        }
        return List.copyOf(limits);
    }

    private String places(Rad row, String figure) {
        Set<Integer> lines = new TreeSet<>();
        Set<String> cells = new LinkedHashSet<>();
        Set<String> pointers = new LinkedHashSet<>();
        Set<String> parameters = new LinkedHashSet<>();
        LedgerPlaces ledger = new LedgerPlaces(words);
        DocumentPlaces documents = new DocumentPlaces(words);
        for (Kalla source : row.kallor()) {
            if (source.tal().equals(figure)) {
                documents.add(source);
            }
            if (source.tal().equals(figure) && source.fil() != null) {
                ledger.add(source);
            } else if (source.tal().equals(figure)) {
                if (source.rad() != null) {
                    lines.add(source.rad());
                }
                if (source.cell() != null) {
                    cells.add(Shown.name(source.cell()));
                }
                if (source.plats() != null) {
                    pointers.add(named == null ? Shown.name(source.plats()) : named.place(source.plats()));
                }
                if (source.parameter() != null) {
                    parameters.add(named == null ? source.parameter() : named.parameter(source.parameter()));
                }
            }
        }
        List<String> parts = new ArrayList<>();
        if (!lines.isEmpty()) {
            parts.add(words.say("rad ", lines.size() == 1 ? "line " : "lines ") + Lines.ranges(lines));
        }
        if (!cells.isEmpty()) {
            parts.add(String.join(", ", cells));
        }
        // A sum of many lines is found by the lines alone; one value is told by its key too.
        if ((lines.isEmpty() && cells.isEmpty()) || pointers.size() == 1) {
            parts.addAll(pointers);
        }
        parts.addAll(ledger.parts());
        parts.addAll(documents.parts());
        parts.addAll(parameters);
        return String.join(", ", parts);
    }
}
