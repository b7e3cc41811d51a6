package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.finsam.model.schema.Etiketter;
import se.finsam.model.source.Text;

/** Places of the input and parameters of the rulebook as people call them. */
final class PlaceWords {
    private final Words words;
    private final Map<String, Text> parameters;

    /** With the titles of parameters, by id. */
    PlaceWords(Words words, Map<String, Text> parameters) {
        this.words = words;
        this.parameters = parameters;
    }

    /** {@code Årsredovisning › Eget kapital › Utgående} of a JSON Pointer into the input; the pointer where it is no such. */
    String place(String pointer) {
        List<String> keys = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String step : pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", -1)) {
            if (!keys.isEmpty() && isIndex(step)) {
                // People count from one.
                numbers.set(keys.size() - 1, " " + (Integer.parseInt(step) + 1));
            } else {
                keys.add(step);
                numbers.add("");
            }
        }
        List<String> names = Etiketter.path(keys, words.language());
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            steps.add(names.get(i) + numbers.get(i));
        }
        return steps.isEmpty() ? Shown.name(pointer) : String.join(Etiketter.STEP, steps);
    }

    /** The title of a parameter; its id where that is all that is known. */
    String parameter(String id) {
        Text title = parameters.get(id);
        return title == null ? id : title.in(words.language());
    }

    private static boolean isIndex(String key) {
        return key.length() < 9 && !key.isEmpty() && key.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
