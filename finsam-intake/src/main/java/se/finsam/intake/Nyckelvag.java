package se.finsam.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordBinder;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Nearest;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * The way that a pointer goes through the keys of an underlag, to a single value or to a list that may be said to be empty.
 *
 * @param nyckel the pointer
 * @param steg its steps, without escapes
 * @param owner the record that has the key
 * @param from which of the steps is that key
 * @param field what the key takes
 */
record Nyckelvag(String nyckel, List<String> steg, Class<?> owner, int from, RecordShape.Field field) {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,4}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** What no document tells: what finsam writes itself. */
    private static final Set<String> OWN = Set.of("schema", "kallor", "huvudbok", "tabell");

    /** Copies the steps. */
    Nyckelvag {
        steg = List.copyOf(steg);
    }

    /** The steps of a pointer; empty where it is none. */
    static List<String> steps(String pointer) {
        if (!pointer.startsWith("/")) {
            return List.of();
        }
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return steps;
    }

    /** Whether a step is a place in a list. */
    static boolean index(String step) {
        return INDEX.matcher(step).matches();
    }

    /** The way of a pointer; empty, with what is wrong among the problems, where it leads to no value. */
    static Optional<Nyckelvag> of(String pointer, Place at, Problems problems) {
        List<String> steps = steps(pointer);
        if (steps.isEmpty() || OWN.contains(steps.get(0))) {
            return none(pointer, at, problems, "en nyckel som /budget/resultat", "a key such as /budget/resultat");
        }
        Class<?> owner = Underlag.class;
        int i = 0;
        while (true) {
            RecordShape shape = RecordShape.of(owner);
            Optional<RecordShape.Field> known = shape.field(steps.get(i));
            if (known.isEmpty()) {
                String keys = Nearest.to(steps.get(i), shape.keys()).orElse(String.join(", ", shape.keys()));
                return none(pointer, at, problems, keys, keys);
            }
            RecordShape.Field field = known.get();
            int last = field.list() || field.map() ? i + 1 : i;
            boolean whole = field.list() && i == steps.size() - 1;
            if (whole && field.itemType().isRecord()) {
                return Optional.of(
                        new Nyckelvag(pointer, steps, owner, i, field)); // of which it may be said to be empty
            }
            if (last >= steps.size() && !whole) {
                return none(
                        pointer, at, problems, "ett steg till: vilken i listan", "one step more: which of the list");
            }
            if (field.list() && last < steps.size() && !index(steps.get(last))) {
                return none(pointer, at, problems, "en plats i listan, från 0", "a place in the list, from 0");
            }
            if (last >= steps.size() - 1) {
                return single(field)
                        ? Optional.of(new Nyckelvag(pointer, steps, owner, i, field))
                        : none(pointer, at, problems, "nyckeln till ett enda värde", "the key of a single value");
            }
            if (!field.itemType().isRecord()) {
                return none(pointer, at, problems, "inget steg efter värdet", "no step after the value");
            }
            owner = field.itemType();
            i = last + 1;
        }
    }

    private static boolean single(RecordShape.Field field) {
        return !field.itemType().isRecord() || !shorthand(field).isEmpty();
    }

    /** The kinds of value that may stand for the whole record. */
    private static List<String> shorthand(RecordShape.Field field) {
        List<String> keys = new ArrayList<>();
        se.finsam.model.Kortform form = field.itemType().getAnnotation(se.finsam.model.Kortform.class);
        if (form != null) {
            keys.addAll(List.of(form.value()));
        }
        return keys;
    }

    private static Optional<Nyckelvag> none(String pointer, Place at, Problems problems, String sv, String en) {
        problems.add(InputError.Kind.UNKNOWN_KEY, at, pointer, new Text(sv, en));
        return Optional.empty();
    }

    /** A value as the underlag would have it in YAML: an empty list where it is one, else a single value. */
    Node node(String value, Place at) {
        boolean list = field.list() && from == steg.size() - 1;
        return list && Tomlista.ar(value) ? new Node.Sequence(at, List.of()) : scalar(value, at);
    }

    /** Text where the key takes text, else what it looks like. */
    private Node.Scalar scalar(String value, Place at) {
        Class<?> type = field.itemType();
        boolean text = type == String.class || type.isEnum() || type == java.time.LocalDate.class;
        if (!text && (value.equals("true") || value.equals("false"))) {
            return new Node.Scalar(at, Node.Kind.BOOLEAN, value);
        }
        String number = text ? null : number(value);
        return number == null
                ? new Node.Scalar(at, Node.Kind.TEXT, value)
                : new Node.Scalar(at, Node.Kind.NUMBER, number);
    }

    /** The number that a value is, a share in percent as the part of one; null where it is none. */
    private static @Nullable String number(String value) {
        String bare =
                value.endsWith("%") ? value.substring(0, value.length() - 1).strip() : value;
        if (!NUMBER.matcher(bare).matches() || bare.length() > 40) {
            return null;
        }
        return bare.length() == value.length()
                ? value
                : new java.math.BigDecimal(bare)
                        .movePointLeft(2)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /**
     * What is wrong with a value of this key, told at a place; empty where nothing is. Of a unit that is not known yet nothing is
     * wrong that is right in one of them: kronor are the largest numbers, and millions have the most decimals.
     */
    List<InputError> errors(String value, @Nullable Enhet unit, Place at) {
        if (unit != null) {
            return errorsIn(value, unit, at);
        }
        List<InputError> errors = List.of();
        for (Enhet one : Enhet.values()) {
            errors = errorsIn(value, one, at);
            if (errors.isEmpty()) {
                return errors;
            }
        }
        return errors;
    }

    private List<InputError> errorsIn(String value, Enhet unit, Place at) {
        Problems own = new Problems();
        Node node = node(value, at.as(nyckel));
        for (int i = steg.size() - 1; i > from; i--) {
            Place above = at.as("");
            node = field.list()
                    ? new Node.Sequence(above, List.of(node))
                    : new Node.Mapping(above, List.of(new Node.Entry(steg.get(i), above, node)));
        }
        Node record = new Node.Mapping(at.as(""), List.of(new Node.Entry(steg.get(from), at.as(""), node)));
        new RecordBinder(unit, own).bind(record, owner, null, null);
        List<InputError> errors = new ArrayList<>();
        for (InputError error : own.list()) {
            if (error.kind() != InputError.Kind.MISSING_KEY
                    && (error.place().pointer() + "/").startsWith(nyckel + "/")) {
                errors.add(error);
            }
        }
        return errors;
    }
}
