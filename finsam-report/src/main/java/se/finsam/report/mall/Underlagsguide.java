package se.finsam.report.mall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Language;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Rulebook;

/** The whole input format as a page to look things up in. Immutable and thread-safe. */
final class Underlagsguide {
    private static final String EACH = "[]";

    private final FieldWords words;
    private final Map<String, List<String>> controls = new LinkedHashMap<>();
    private final String version;

    /** A guide in a language, with the controls of a rulebook beside the keys that they can need. */
    Underlagsguide(Rulebook rulebook, Language language) {
        this.words = new FieldWords(language);
        this.version = rulebook.version();
        for (Kontroll kontroll : rulebook.kontroller()) {
            for (String path : rulebook.nycklar(kontroll.id())) {
                controls.computeIfAbsent(path, key -> new ArrayList<>()).add(kontroll.id());
            }
        }
    }

    /** The page as Markdown, ended by a line break. */
    String markdown() {
        StringBuilder out = new StringBuilder(words.say(
                "# Underlaget: " + Underlag.SCHEMA + "\n\nAlla nycklar, skapade ur koden och regelboken " + version
                        + " av bygget; ändra i `beskrivningar.yaml`, inte här. `[]` står för varje rad i en lista. "
                        + "Det som utelämnas är okänt: kontroller som behöver det kan inte bedömas. "
                        + "Så är det också med det som inte står i en lista, där listans nyckel inte säger annat. "
                        + "Nycklar märkta *krävs* måste finnas där deras objekt finns. "
                        + "`finsam template` skriver en tom mall, se [mall.md](mall.md).\n",
                "# The input: " + Underlag.SCHEMA + "\n\nAll keys, made from the code and rulebook " + version
                        + " by the build; change `beskrivningar.yaml`, not this file. `[]` stands for each row of a list. "
                        + "What is left out is unknown: controls that need it cannot be decided. "
                        + "So is what a list does not have, where its key does not say otherwise. "
                        + "Keys marked *required* must be there where their object is. "
                        + "`finsam template` writes an empty template.\n"));
        out.append("\n## ").append(words.say("Överst", "At the top")).append("\n\n");
        List<RecordShape.Field> parts = new ArrayList<>();
        for (RecordShape.Field field : RecordShape.of(Underlag.class).fields()) {
            line(out, Underlag.class, field, field.key());
            if (field.itemType().isRecord()) {
                parts.add(field);
            }
        }
        for (RecordShape.Field part : parts) {
            out.append("\n## ").append(part.key()).append("\n\n");
            lines(out, part.itemType(), part.key() + (part.list() ? EACH : ""));
        }
        return out.toString();
    }

    private void lines(StringBuilder out, Class<?> type, String path) {
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            String own = path + "." + field.key();
            line(out, type, field, own);
            if (field.itemType().isRecord()) {
                lines(out, field.itemType(), own + (field.list() ? EACH : ""));
            }
        }
    }

    private void line(StringBuilder out, Class<?> owner, RecordShape.Field field, String path) {
        out.append("- `").append(path).append("` (").append(words.kind(field));
        if (field.required()) {
            out.append(", *").append(words.say("krävs", "required")).append('*');
        }
        out.append("): ").append(words.meaning(owner, field));
        String example = FieldWords.example(owner, field);
        if (!example.isEmpty()) {
            out.append(words.say(" Exempel: `", " Example: `")).append(example).append("`.");
        }
        List<String> needing = controls.get(path);
        if (needing != null) {
            out.append(words.say(" Behövs av ", " Needed by "))
                    .append(String.join(", ", needing))
                    .append('.');
        }
        out.append('\n');
        words.codes(owner, field)
                .forEach(code -> out.append("  - `")
                        .append(code.replaceFirst(":|$", "`$0"))
                        .append('\n'));
    }
}
