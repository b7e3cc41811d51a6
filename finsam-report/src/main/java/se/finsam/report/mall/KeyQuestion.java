package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.model.source.Language;

/**
 * What the förbund is asked of a key, where the underlag itself is not at hand: the question of text, workbook and letter.
 *
 * @hidden
 */
public final class KeyQuestion {
    private KeyQuestion() {}

    /**
     * The question of keys that differ only in the item, such as {@code arsredovisning.noter[3]}; empty of what is no key.
     *
     * @param keys the keys, as a report's rows write them
     * @param objects what the rows that lack them are about, by name
     * @param year the räkenskapsår
     */
    public static Optional<String> of(List<String> keys, List<String> objects, int year, Language language) {
        String family = KeyWords.family(keys.get(0));
        if (QuestionWords.own(family).isEmpty()) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>();
        keys.forEach(key -> named.addAll(ItemNames.of(key, language)));
        List<String> about = named.isEmpty() && family.contains("[]") ? objects : named;
        return Optional.of(new QuestionWords(year, language)
                .of(family, about.stream().distinct().toList()));
    }
}
