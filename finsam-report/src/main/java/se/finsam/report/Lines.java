package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines of a file, in words. */
final class Lines {
    private Lines() {}

    /** {@code 20–22, 30}. */
    static String ranges(Set<Integer> lines) {
        List<String> ranges = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int line : lines) {
            if (line != last + 1 || first < 0) {
                if (first >= 0) {
                    ranges.add(range(first, last));
                }
                first = line;
            }
            last = line;
        }
        ranges.add(range(first, last));
        return String.join(", ", ranges);
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
