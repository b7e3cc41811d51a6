package se.finsam.report.mall;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Dagsvar;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egentyp;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.schema.Beskrivning;
import se.finsam.model.schema.Beskrivningar;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/** Says what a key is and how its value is written. */
final class FieldWords {
    private final Language language;

    FieldWords(Language language) {
        this.language = language;
    }

    /** What the key means. */
    String meaning(Class<?> owner, RecordShape.Field field) {
        EgenNyckel own = field.own();
        return (own == null ? Beskrivningar.of(owner, field.key()).text() : own.beskrivning()).in(language);
    }

    /** What kind of value it takes, in a word or two. */
    String kind(RecordShape.Field field) {
        String one = single(field);
        return field.list() ? say("lista av ", "list of ") + one : one;
    }

    /** The codes with what each means, one a line; empty where there are none. */
    List<String> codes(Class<?> owner, RecordShape.Field field) {
        return Beskrivningar.codes(field).stream()
                .map(code -> code
                        + (field.own() == null
                                        ? Beskrivningar.ofCode(owner, field, code)
                                        : Optional.<Beskrivning>empty())
                                .map(Beskrivning::text)
                                .map(text -> ": " + text.in(language))
                                .orElse(""))
                .toList();
    }

    /** A made-up value as YAML writes it; empty where there is none. */
    static String example(Class<?> owner, RecordShape.Field field) {
        String example =
                field.own() == null ? Beskrivningar.of(owner, field.key()).exempel() : null;
        return example == null ? "" : example;
    }

    /** What the key means, what kind of value its cell takes, and a made-up one: with the words that its cell takes. */
    String inCell(Class<?> owner, RecordShape.Field field) {
        return worded(KeyWords.in(told(owner, field), List.of(), language), owner, field);
    }

    /** With words for codes, and for {@code false} and {@code true}. */
    private String worded(String text, Class<?> owner, RecordShape.Field field) {
        String said = text.replaceAll("\\bfalse\\b", SheetWords.NO.in(language))
                .replaceAll("\\btrue\\b", SheetWords.YES.in(language));
        // A key is told with the codes of those beside it, too.
        List<RecordShape.Field> fields = new ArrayList<>(List.of(field));
        fields.addAll(RecordShape.of(owner).fields());
        for (RecordShape.Field one : fields) {
            for (String code : one.own() == null ? Beskrivningar.codes(one) : List.<String>of()) {
                String word = Matcher.quoteReplacement(CodeWords.of(owner, one, code, language));
                // What a code is told as beside itself is its word.
                said = said.replaceAll(" \\(" + code + "\\)", "")
                        .replaceAll("\\b" + code + "\\b(?: \\([^)]*\\))?", word);
            }
        }
        return said;
    }

    private String told(Class<?> owner, RecordShape.Field field) {
        String kind = field.itemType() == Boolean.class
                ? say("ja eller nej", "yes or no")
                : field.list() ? say("flera värden, ", "several values, ") + single(field) : single(field);
        if (!Beskrivningar.codes(field).isEmpty()) {
            kind = field.list()
                    ? say("flera går bra, välj ur listan", "several may be chosen from the list")
                    : say("välj ur listan", "choose from the list");
        }
        String example = example(owner, field).replace("[", "").replace("]", "");
        if (field.list()) {
            example = example.replace(",", ";");
        }
        if (field.itemType() == Boolean.class) {
            example = "";
        }
        return meaning(owner, field) + " (" + kind
                + (example.isEmpty() ? "" : say(", till exempel ", ", such as ") + example) + ")";
    }

    private String single(RecordShape.Field field) {
        Class<?> type = field.itemType();
        if (type.isRecord() || field.added()) {
            return say("objekt", "object");
        }
        EgenNyckel own = field.own();
        if (own != null && own.typ() == Egentyp.ANDEL) {
            return say("andel från 0 till 1", "share from 0 to 1");
        }
        if (type == BigDecimal.class) {
            return field.amount() ? say("belopp i filens enhet", "amount in the file's unit") : say("tal", "number");
        }
        if (type == Integer.class || type == int.class) {
            return say("heltal", "whole number");
        }
        if (type == Boolean.class) {
            return "true | false";
        }
        if (type == LocalDate.class) {
            return say("datum, ÅÅÅÅ-MM-DD", "date, YYYY-MM-DD");
        }
        if (type == Dagsvar.class) {
            return say(
                    "datum, ÅÅÅÅ-MM-DD, en vecka, ÅÅÅÅ-Vvv, om dagen inte är känd, eller false om det inte har gjorts",
                    "date, YYYY-MM-DD, a week, YYYY-Vww, where the day is not known, or false where it was not done");
        }
        if (type == ArEllerDag.class) {
            return say("årtal, eller datum ÅÅÅÅ-MM-DD", "year, or date YYYY-MM-DD");
        }
        return Beskrivningar.codes(field).isEmpty() ? say("text", "text") : say("kod", "code");
    }

    String say(String sv, String en) {
        return new Text(sv, en).in(language);
    }
}
