package se.finsam.report.mall;

import java.util.List;
import java.util.Optional;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivning;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.schema.Beskrivningsfil;
import se.finsam.model.source.Language;

/** What a code is called where people choose it and read it: {@code Försäkringskassan} for {@code FORSAKRINGSKASSAN}. */
final class CodeWords {
    private static final class Holder {
        static final Beskrivningsfil ALL = Beskrivningsfil.read(CodeWords.class, "/se/finsam/report/mall/kodord.yaml");
    }

    private CodeWords() {}

    /** The word; the code itself of a key that a rulebook adds, and of a code that is not known. */
    static String of(Class<?> owner, RecordShape.Field field, String code, Language language) {
        if (field.own() != null) {
            return code;
        }
        Optional<Beskrivning> own = Holder.ALL.ofCode(owner, field, code);
        return own.map(word -> word.text().in(language))
                .or(() -> Beskrivningar.ofCode(owner, field, code)
                        .map(meaning -> first(meaning.text().in(language))))
                .orElse(code);
    }

    /** The words of all codes that a field takes, in order; empty where it takes none. */
    static List<String> all(Class<?> owner, RecordShape.Field field, Language language) {
        return Beskrivningar.codes(field).stream()
                .map(code -> of(owner, field, code, language))
                .toList();
    }

    /** The word or words before the first mark. */
    static String first(String meaning) {
        return meaning.split("[.:,(]", 2)[0].strip();
    }
}
