package se.finsam.report.mall;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.finsam.model.Enhet;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivning;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;

/** A code as people write it: {@code Försäkringskassan}, {@code kommun}, {@code Kostnader}, {@code Ej uppfyllt}. */
final class OfficeCode {
    private static final Set<String> ENDINGS = Set.of("ER", "AR", "OR", "R", "EN", "N", "ET", "T");

    private OfficeCode() {}

    /**
     * The one code that a text can mean: by the code's letters whatever their case, dots and blanks, by what the code means
     * in a word, or by another form of the word. Empty where it means none, or several.
     */
    static Optional<String> of(String text, Class<?> owner, RecordShape.Field field) {
        List<String> codes = Beskrivningar.codes(field);
        String wanted = fold(text);
        for (String code : codes) {
            if (fold(code).equals(wanted)) {
                return Optional.of(code);
            }
        }
        for (Language language : Language.values()) {
            for (String code : codes) {
                if (fold(CodeWords.of(owner, field, code, language)).equals(wanted)) {
                    return Optional.of(code);
                }
            }
        }
        List<String> meant = new ArrayList<>();
        for (String code : codes) {
            if (!wanted.isEmpty() && means(text, code, owner, field)) {
                meant.add(code);
            }
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The one known word that a text is but for case, dots and rings; empty where it is none. */
    static Optional<String> same(String text, Collection<String> known) {
        String wanted = fold(text);
        List<String> same =
                known.stream().filter(word -> fold(word).equals(wanted)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean means(String text, String code, Class<?> owner, RecordShape.Field field) {
        String wanted = fold(text);
        String folded = fold(code);
        if (wanted.startsWith(folded) && ENDINGS.contains(wanted.substring(folded.length()))) {
            return true;
        }
        if (field.itemType() == Enhet.class
                && code.equals(OfficeNumber.UNITS.get(text.strip().toLowerCase(Locale.ROOT)))) {
            return true;
        }
        Optional<Beskrivning> meaning = Beskrivningar.ofCode(owner, field, code);
        return meaning.isPresent()
                && (fold(CodeWords.first(meaning.get().text().sv())).equals(wanted)
                        || fold(CodeWords.first(meaning.get().text().en())).equals(wanted));
    }

    /** In capitals, without dots and rings, with a low line for each blank and mark. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
    }
}
