package se.finsam.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure of a row as the page shows it.
 *
 * @param name its name
 * @param value its value, with unit
 * @param place where it stood; empty where it was computed
 */
public record FigureView(String name, String value, String place) {
    /** The place in pieces between which a line may break. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int slash = place.indexOf('/', 1); slash >= 0; slash = place.indexOf('/', slash + 1)) {
            parts.add(place.substring(start, slash));
            start = slash;
        }
        if (start < place.length()) {
            parts.add(place.substring(start));
        }
        return parts;
    }
}
