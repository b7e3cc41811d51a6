package se.finsam.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which items of lists a key of a draft is in. */
final class Delar {
    private Delar() {}

    /** For each list that the key is in, from the outermost, the item: {@code /insatser} with {@code /insatser/3}, and so on. */
    static Map<String, String> of(String key) {
        Map<String, String> items = new LinkedHashMap<>();
        StringBuilder at = new StringBuilder();
        for (String step : Nyckelvag.steps(key)) {
            String list = at.toString();
            at.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            if (Nyckelvag.index(step)) {
                items.put(list, at.toString());
            }
        }
        return items;
    }
}
