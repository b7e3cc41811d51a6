package se.finsam.model.schema;

import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * What a key, or a code, means.
 *
 * @param sv in Swedish, in one or two sentences
 * @param en in English
 * @param exempel a made-up value as YAML writes it; null of what holds keys of its own, and of codes
 * @hidden
 */
public record Beskrivning(String sv, String en, @Nullable String exempel) {
    /** What it means, in both languages. */
    public Text text() {
        return new Text(sv, en);
    }
}
