package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

/**
 * What is wrong with the cells of a workbook, for whoever filled it in: what to write, in the words that a cell takes, and the
 * same fault down a column once.
 */
final class CellErrors {
    private static final int MOST_VALUES = 3;

    /** What is the same of faults that are told as one. */
    private record Fault(Place.Cell sheet, int column, String key, InputError.Kind kind, Text expected) {}

    private CellErrors() {}

    /** The errors of a workbook; {@code told}: those of them that say what a cell takes already. */
    static List<InputError> of(List<InputError> errors, Set<InputError> told) {
        Map<Fault, List<InputError>> faults = new LinkedHashMap<>();
        List<InputError> all = new ArrayList<>();
        for (InputError error : errors) {
            Place.Cell cell = error.place().cell();
            InputError worded = cell == null || told.contains(error) ? error : worded(error);
            if (cell == null || error.kind() == InputError.Kind.SYNTAX) {
                all.add(error);
            } else {
                faults.computeIfAbsent(fault(worded, cell), key -> new ArrayList<>())
                        .add(worded);
            }
        }
        faults.values().forEach(same -> all.add(same.size() == 1 ? same.get(0) : one(same)));
        all.sort(Comparator.comparingInt((InputError error) -> sheet(error.place()))
                .thenComparingInt(error -> error.place().line())
                .thenComparingInt(error -> error.place().column()));
        return List.copyOf(all);
    }

    private static int sheet(Place place) {
        Place.Cell cell = place.cell();
        return cell == null ? 0 : cell.number();
    }

    private static InputError worded(InputError error) {
        Text expected = CellWords.expected(error);
        return expected == null ? error : new InputError(error.kind(), error.place(), error.value(), expected);
    }

    private static Fault fault(InputError error, Place.Cell cell) {
        Place place = error.place();
        return new Fault(
                new Place.Cell(cell.number(), cell.sheet(), ""),
                place.column(),
                place.pointer().replaceAll("/[0-9]+(?=/|$)", "/"),
                error.kind(),
                error.expected());
    }

    private static InputError one(List<InputError> same) {
        InputError first = same.get(0);
        Place place = first.place();
        Place.Cell cell = Objects.requireNonNull(place.cell());
        Set<String> values = new LinkedHashSet<>();
        List<String> ranges = new ArrayList<>();
        String from = cell.reference();
        String to = from;
        int row = place.line();
        for (InputError error : same) {
            Place.Cell at = Objects.requireNonNull(error.place().cell());
            if (error.place().line() > row + 1) {
                ranges.add(range(from, to));
                from = at.reference();
            }
            row = error.place().line();
            to = at.reference();
            if (error.value() != null) {
                values.add(error.value());
            }
        }
        ranges.add(range(from, to));
        Place.Cell all = new Place.Cell(cell.number(), cell.sheet(), String.join(", ", ranges));
        Place wide = new Place(place.pointer(), place.line(), place.column(), all, place.file());
        return new InputError(first.kind(), wide, values(List.copyOf(values)), first.expected());
    }

    private static String range(String from, String to) {
        return from.equals(to) ? from : from + ":" + to;
    }

    private static @Nullable String values(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        return String.join(" · ", values.subList(0, Math.min(MOST_VALUES, values.size())))
                + (values.size() > MOST_VALUES ? " · …" : "");
    }
}
