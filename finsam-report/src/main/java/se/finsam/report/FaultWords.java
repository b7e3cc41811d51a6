package se.finsam.report;

import java.util.Map;
import se.finsam.model.source.InputError;
import se.finsam.report.mall.KeyWords;
import se.finsam.rules.report.Felrapport;

/**
 * What is wrong with an input, for people who did not write it: with the place by what it is called, and without the keys that
 * could have stood there. Text and JSON have it as whoever wrote the file has to know it.
 *
 * @hidden
 */
public final class FaultWords {
    private final Words words;
    private final PlaceWords places;

    /** In the language of these words. */
    public FaultWords(Words words) {
        this.words = words;
        this.places = new PlaceWords(words, Map.of());
    }

    /** What is wrong, in a line. */
    public String of(Felrapport.Fel fault) {
        String pointer = fault.plats();
        int at = pointer == null || pointer.isEmpty() || fault.cell() != null
                ? -1
                : fault.text().indexOf(pointer + ":");
        if (pointer == null || at < 0) {
            return fault.text();
        }
        boolean unknown = InputError.Kind.UNKNOWN_KEY.name().equals(fault.kod());
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        String within = unknown ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
        String place = within.isEmpty() ? "" : places.place(within);
        String before = fault.text().substring(0, at);
        String after = fault.text().substring(at + pointer.length());
        if (place.isEmpty()) {
            return before.replaceFirst(", $", "") + expected(after, key, unknown);
        }
        return before + place + expected(after, key, unknown);
    }

    private String expected(String said, String key, boolean unknown) {
        int end = said.lastIndexOf(words.say("; väntade ", "; expected "));
        if (end < 0) {
            return said;
        }
        if (unknown) {
            return said.substring(0, end);
        }
        int start = said.indexOf(' ', end + 2) + 1;
        String expected = said.substring(start);
        String own = expected.startsWith(key + ": ") ? expected.substring(key.length() + 2) : expected;
        return said.substring(0, start) + KeyWords.in(own, java.util.List.of(), words.language());
    }
}
