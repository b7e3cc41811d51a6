package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.model.Underlag;
import se.finsam.model.source.Etiketter;
import se.finsam.model.source.RecordShape;
import se.finsam.model.source.Text;

/** Places of the input and parameters of the rulebook as people call them. */
final class PlaceWords {
    private static final String STEP = " › ";

    private final Words words;
    private final Map<String, Text> parameters;

    /** With the titles of parameters, by id. */
    PlaceWords(Words words, Map<String, Text> parameters) {
        this.words = words;
        this.parameters = parameters;
    }

    /** {@code Årsredovisning › Eget kapital › Utgående} of a JSON Pointer into the input; the pointer where it is no such. */
    String place(String pointer) {
        List<String> steps = new ArrayList<>();
        Class<?> owner = Underlag.class;
        for (String key : pointer.substring(pointer.startsWith("/") ? 1 : 0).split("/", -1)) {
            if (!steps.isEmpty() && isIndex(key)) {
                // People count from one.
                steps.set(steps.size() - 1, steps.get(steps.size() - 1) + " " + (Integer.parseInt(key) + 1));
                continue;
            }
            Optional<RecordShape.Field> field =
                    owner.isRecord() ? RecordShape.of(owner).field(key) : Optional.empty();
            Optional<Text> name = field.isEmpty() ? Optional.empty() : Etiketter.of(owner, key);
            if (name.isEmpty()) {
                return Shown.name(pointer);
            }
            steps.add(name.get().in(words.language()));
            owner = field.get().itemType();
        }
        return steps.isEmpty() ? Shown.name(pointer) : String.join(STEP, steps);
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
