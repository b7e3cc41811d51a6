package se.finsam.report.mall;

import java.util.Optional;
import se.finsam.model.Underlag;
import se.finsam.model.source.Beskrivningar;
import se.finsam.model.source.Language;
import se.finsam.model.source.RecordShape;

/**
 * What a key of the input means, for people who are asked for it.
 *
 * @hidden
 */
public final class KeyMeaning {
    private KeyMeaning() {}

    /**
     * The meaning of a key as a report's rows write it, such as {@code insatser[].avtal.fran}; empty of what is no key.
     */
    public static Optional<String> of(String written, Language language) {
        Optional<KeyPath> path = KeyPath.parse(written);
        Class<?> owner = Underlag.class;
        Optional<String> meaning = Optional.empty();
        for (KeyPath.Step step : path.map(KeyPath::steps).orElse(java.util.List.of())) {
            Optional<RecordShape.Field> field =
                    owner.isRecord() ? RecordShape.of(owner).field(step.key()) : Optional.empty();
            if (field.isEmpty()) {
                return Optional.empty();
            }
            meaning = Optional.of(Beskrivningar.of(owner, step.key()).text().in(language));
            owner = field.get().itemType();
        }
        return meaning;
    }
}
