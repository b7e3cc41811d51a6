package se.finsam.model.read;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.ArEllerDag;
import se.finsam.model.Budget;
import se.finsam.model.Dagsvar;
import se.finsam.model.Enhet;
import se.finsam.model.Forbund;
import se.finsam.model.Huvudbok;
import se.finsam.model.Kallangivelse;
import se.finsam.model.Medlem;
import se.finsam.model.Papekande;
import se.finsam.model.Part;
import se.finsam.model.Prognos;
import se.finsam.model.Styrelseplats;
import se.finsam.model.Tilldelning;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordShape;
import se.finsam.model.source.Origin;

/**
 * Makes an underlag with every key of the schema set, from the records themselves: a new component gets a value without
 * anyone having to think of it. The values differ from each other, and only what the reader refuses is steered.
 */
final class EveryKey {
    private static final String MEDLEM = "Medlemmen";

    /** Of which a medlem has one. */
    private static final Set<Class<?>> ONCE = Set.of(Tilldelning.class, Styrelseplats.class);

    private static final Set<String> SHARES = Set.of("soliditet", "varde", "prognosavvikelseHogst");

    /** Keys of ages; those of other kinds with the same names are days. */
    private static final Set<String> AGES = Set.of("fran", "till");

    private final Enhet enhet;
    private int made;

    private EveryKey(Enhet enhet) {
        this.enhet = enhet;
    }

    /** An underlag in a unit, with nothing left out. */
    static Underlag underlag(Enhet enhet) {
        return (Underlag) new EveryKey(enhet).make(Underlag.class);
    }

    private Object make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            values[i] = Origin.class.equals(components[i].getType())
                    ? Origin.MEMORY
                    : value(type, field(type, components[i].getAccessor().getName(), i));
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private static RecordShape.Field field(Class<?> type, String name, int index) {
        RecordShape.Field field = RecordShape.of(type).fields().get(index);
        // Only the last component of Underlag is not in files, so that the indexes of the two lists agree.
        if (!field.key().equals(name) && !name.equals("uppdragsgivare")) {
            throw new IllegalStateException(type + ": " + field.key() + " is not " + name);
        }
        return field;
    }

    private @Nullable Object value(Class<?> owner, RecordShape.Field field) {
        if (owner == Underlag.class && field.key().equals("tabell")) {
            return null; // what it fills stands in the parts themselves
        }
        Object steered = steered(owner, field.key());
        if (steered != null) {
            return steered;
        }
        if (field.added()) {
            made++;
            return Map.of("tal", new BigDecimal(made + ".5"), "text", "text " + made, "flagga", made % 2 == 0);
        }
        if (field.list()) {
            List<Object> items = new ArrayList<>(List.of(item(field)));
            boolean once = ONCE.contains(field.itemType());
            if (!field.itemType().isEnum() && !once) {
                items.add(item(field));
            }
            return items;
        }
        return item(field);
    }

    /** What cannot be made up: the values that the reader holds against each other. */
    private @Nullable Object steered(Class<?> owner, String key) {
        if (owner == Underlag.class) {
            return switch (key) {
                case "schema" -> Underlag.SCHEMA;
                case "enhet" -> enhet;
                case "rakenskapsar" -> 2021;
                default -> null;
            };
        }
        if (owner == Kallangivelse.class && key.equals("plats")) {
            return "/rakenskapsar";
        }
        if (owner == Kallangivelse.class && key.equals("sha256")) {
            return "0".repeat(64);
        }
        if (key.equals("medlem")) {
            return MEDLEM;
        }
        if (owner == Huvudbok.class && key.equals("till")) {
            return LocalDate.of(2021, 12, 31);
        }
        if (owner == Huvudbok.class && key.equals("fran")) {
            return LocalDate.of(2021, 1, 1);
        }
        if (owner == Prognos.class && key.equals("datum")) {
            return LocalDate.of(2021, 12, 31);
        }
        if (owner == Papekande.class && key.equals("ar")) {
            return 2020;
        }
        if (owner == Budget.class && key.equals("ar")) {
            return 2022;
        }
        if (owner == Forbund.class && key.equals("medlemmar")) {
            return List.of(
                    new Medlem(MEDLEM, Part.KOMMUN, List.of("M"), "212000-0001", "Region", true, Map.of("eget", true)));
        }
        return null;
    }

    private Object item(RecordShape.Field field) {
        made++;
        Class<?> type = field.itemType();
        if (type.isRecord()) {
            return make(type);
        }
        if (type.isEnum()) {
            Object[] constants = Objects.requireNonNull(type.getEnumConstants());
            return field.key().equals("saknas") ? constants[constants.length - 1] : constants[0];
        }
        if (type == String.class) {
            return field.codes().isEmpty()
                    ? "text " + made
                    : field.codes().get(made % field.codes().size());
        }
        if (type == BigDecimal.class) {
            boolean share = SHARES.contains(field.key())
                    || field.key().startsWith("andel")
                    || field.key().endsWith("Andel");
            return new BigDecimal(share ? "0." + made + "5" : made + ".25");
        }
        if (type == Dagsvar.class) {
            return made % 3 == 0
                    ? Dagsvar.NEJ
                    : Dagsvar.den(LocalDate.of(2021, 1, 1).plusDays(made));
        }
        if (type == ArEllerDag.class) {
            return made % 2 == 0
                    ? ArEllerDag.ar(2000 + made)
                    : ArEllerDag.den(LocalDate.of(2021, 1, 1).plusDays(made));
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2021, 1, 1).plusDays(made);
        }
        if (type == Boolean.class) {
            return made % 2 == 0;
        }
        if (AGES.contains(field.key()) && type == Integer.class) {
            return 20;
        }
        if (field.key().endsWith("Manader")) {
            // None may be longer than a year, nor the least longer than the greatest.
            return 6;
        }
        if (type == Integer.class || type == int.class) {
            return 2000 + made;
        }
        throw new IllegalStateException("no value for " + field.key() + " of " + Arrays.toString(new Object[] {type}));
    }
}
