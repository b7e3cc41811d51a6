package se.finsam.report.mall;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.EgenNyckel;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Identity;
import se.finsam.model.bind.OwnKeys;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.bind.RecordWriter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Printable;

/**
 * Writes a YAML file to fill in. A line that begins with {@code ##} explains; a key that may be left out stands behind one
 * {@code #}, so that taking that sign away from the lines wanted leaves a file that can be read.
 */
final class YamlTemplate {
    private static final int WIDTH = 100;
    private static final int STEP = 2;

    private final FieldWords words;
    private final StringBuilder out = new StringBuilder();
    private final boolean answers;
    private final RecordWriter values;

    private final EgnaNycklar own;

    /**
     * A writer.
     *
     * @param answers whether what is asked for is to be filled in, rather than chosen from all that there is
     * @param own the keys that the rulebook adds
     */
    YamlTemplate(Language language, boolean answers, @Nullable Underlag given, EgnaNycklar own) {
        this.own = own;
        this.words = new FieldWords(language);
        this.answers = answers;
        this.values = new RecordWriter(given == null ? null : given.enhet());
    }

    /** The file, ended by a line break. */
    String write(List<String> introduction, Asked asked, @Nullable Underlag given) {
        introduction.forEach(line -> comment(0, false, line));
        fields(Underlag.class, given, asked, 0, false);
        return out.toString();
    }

    private void fields(Class<?> type, @Nullable Object given, Asked asked, int indent, boolean off) {
        for (RecordShape.Field field : RecordShape.of(type).fields()) {
            Object value = given == null ? null : field.get(given);
            Asked part = asked.at(field.key());
            boolean known = answers && value != null && identifies(type, field);
            if (!ByHand.filledIn(type, field)) {
                continue;
            }
            if (field.added()) {
                added(type, field, value, part, indent, off);
                continue;
            }
            if (known || (part != null && !(answers && value != null && !below(field)))) {
                field(type, field, value, part == null ? Asked.nothing() : part, indent, off);
            }
        }
    }

    /** The keys that the rulebook adds to a record, where any of them is asked for. */
    private void added(
            Class<?> type,
            RecordShape.Field under,
            @Nullable Object given,
            @Nullable Asked asked,
            int indent,
            boolean off) {
        boolean silent = off || !answers;
        boolean begun = false;
        for (EgenNyckel key : OwnKeys.of(own, type)) {
            RecordShape.Field field = RecordShape.Field.of(key);
            Object value = given == null ? null : field.get(given);
            Asked one = asked == null ? null : asked.at(key.namn());
            if (one != null && !(answers && value != null)) {
                if (!begun && indent == 0) {
                    out.append('\n');
                }
                if (!begun) {
                    comment(indent, silent, words.meaning(type, under));
                    line(indent, silent, under.key() + ":");
                }
                begun = true;
                field(type, field, null, one, indent + STEP, silent);
            }
        }
    }

    /** Whether a field is written in answers though it is known, so that they can be put where they belong. */
    static boolean identifies(Class<?> type, RecordShape.Field field) {
        boolean first = type == Underlag.class
                && Set.of("schema", "enhet", "forbund", "rakenskapsar").contains(field.key());
        boolean named = Identity.key(type).filter(field.key()::equals).isPresent();
        boolean forbund = type == se.finsam.model.Forbund.class && field.key().equals("namn");
        return first
                || named
                || forbund
                || (field.required() && !field.itemType().isRecord());
    }

    private static boolean below(RecordShape.Field field) {
        return field.itemType().isRecord();
    }

    private void field(
            Class<?> owner, RecordShape.Field field, @Nullable Object value, Asked asked, int indent, boolean off) {
        boolean records = field.itemType().isRecord();
        boolean optional = !answers && !field.required() && !field.key().equals("enhet");
        if (records && field.list()) {
            list(owner, field, value, asked, indent, off || optional);
            return;
        }
        boolean silent = off || optional;
        if (indent == 0) {
            out.append('\n');
        }
        describe(owner, field, asked, indent, silent);
        if (records) {
            line(indent, silent, field.key() + ":");
            fields(field.itemType(), value, asked, indent + STEP, silent);
            return;
        }
        String written = field.key().equals("schema") ? Underlag.SCHEMA : "";
        if (value != null) {
            written = scalar(value, field);
        }
        line(indent, silent, field.key() + ":" + (written.isEmpty() ? "" : " " + written));
    }

    private void list(
            Class<?> owner, RecordShape.Field field, @Nullable Object value, Asked asked, int indent, boolean off) {
        List<?> items = value instanceof List<?> list ? list : List.of();
        boolean open = asked.whole() && asked.fresh().isEmpty() && asked.items().isEmpty();
        boolean silent = off || (answers && open);
        if (indent == 0) {
            out.append('\n');
        }
        describe(owner, field, asked, indent, silent);
        line(indent, silent, field.key() + ":");
        Class<?> type = field.itemType();
        int inner = indent + STEP;
        boolean someAsked = answers && !asked.items().isEmpty();
        Set<Object> repeated = someAsked ? Items.repeated(items) : Set.of();
        for (int i = 0; i < items.size(); i++) {
            Asked one = asked.items().get(i);
            // Items of the same name are told apart by their order, so none of them may be left out.
            Object name = someAsked ? Items.identity(items.get(i)) : null;
            if (one != null || (name != null && repeated.contains(name))) {
                line(inner, silent, "-");
                fields(type, items.get(i), one == null ? Asked.nothing() : one, inner + STEP, silent);
            }
        }
        for (Map.Entry<String, Asked> fresh : asked.fresh().entrySet()) {
            line(inner, silent, "-");
            String key = Identity.key(type).orElseThrow();
            line(inner + STEP, silent, key + ": " + quoted(fresh.getKey()));
            for (RecordShape.Field part : RecordShape.of(type).fields()) {
                if (part.added()) {
                    added(type, part, null, Asked.all(), inner + STEP, silent);
                } else if (!part.key().equals(key)) {
                    field(type, part, null, Asked.all(), inner + STEP, silent);
                }
            }
        }
        if (open) {
            comment(inner, silent, words.say("Ett streck (-) för varje rad.", "A dash (-) for each row."));
            line(inner, silent, "-");
            fields(type, null, Asked.all(), inner + STEP, silent);
        }
    }

    private void describe(Class<?> owner, RecordShape.Field field, Asked asked, int indent, boolean off) {
        String text = words.meaning(owner, field);
        String example = FieldWords.example(owner, field);
        if (!field.itemType().isRecord()) {
            text += " (" + words.kind(field)
                    + (example.isEmpty() ? "" : words.say(", till exempel ", ", such as ") + example) + ")";
        }
        comment(indent, off, text);
        for (String code : words.codes(owner, field)) {
            comment(indent, off, "  " + code);
        }
        if (!asked.controls().isEmpty()) {
            comment(indent, off, words.say("Behövs av ", "Needed by ") + String.join(", ", asked.controls()) + ".");
        }
    }

    private String scalar(Object value, RecordShape.Field field) {
        if (value instanceof String text) {
            return field.designation() && text.matches("[0-9]{1,8}") ? text : quoted(text);
        }
        if (value instanceof BigDecimal number) {
            return values.amount(number, field.amount());
        }
        return value instanceof List<?> items
                ? "["
                        + String.join(
                                ", ",
                                items.stream()
                                        .map(item -> quoted(item.toString()))
                                        .toList()) + "]"
                : value.toString();
    }

    /** A text in JSON's quotes, which YAML reads too. */
    private static String quoted(String text) {
        String json = new RecordWriter(null).write(List.of(text), RecordWriter.Layout.JSON_LINE);
        return json.substring(1, json.lastIndexOf(']'));
    }

    /** Lines that explain. They may name what the underlag does, so no sign of it may end the line: YAML knows four that do. */
    private void comment(int indent, boolean off, String text) {
        int room = Math.max(40, WIDTH - indent);
        String rest = Printable.of(text);
        String hang = text.startsWith("  ") ? "    " : "";
        while (rest.length() > room) {
            int space = rest.lastIndexOf(' ', room);
            int end = space <= hang.length() ? room : space;
            line(indent, off, "## " + rest.substring(0, end));
            rest = hang + rest.substring(end).strip();
        }
        line(indent, off, ("## " + rest).stripTrailing());
    }

    private void line(int indent, boolean off, String text) {
        out.append(off ? "#" : "").append(" ".repeat(indent)).append(text).append('\n');
    }
}
