package se.finsam.rules.check;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.Textplats;
import se.finsam.rules.fakta.Andel;
import se.finsam.rules.fakta.Artal;
import se.finsam.rules.fakta.Dagar;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Kallat;
import se.finsam.rules.fakta.Rakning;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.report.Talenhet;
import se.finsam.rules.rule.Kind;

/** The figures and words of an answer's facts, by name. */
public final class Figures {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private static final String ADDITIONS = "tillagg";

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Talenhet> units = new LinkedHashMap<>();

    /** The figures of these facts, in their order; where two share a name the first has it. */
    Figures(List<Faktum> facts) {
        for (Faktum fact : facts) {
            if (fact instanceof Rakning computed) {
                add(computed);
                continue;
            }
            Faktum shown = fact instanceof Kallat called ? called.av() : fact;
            for (RecordComponent component : COMPONENTS.get(shown.getClass())) {
                String name = component.getName();
                if (!component.getType().equals(Spar.class) && !name.equals(ADDITIONS)) {
                    add(fact instanceof Kallat called ? called.kallas(name) : name, component, shown);
                }
            }
        }
    }

    /** The figures of a {@code regel.yaml} say by themselves what they are. */
    private void add(Rakning computed) {
        for (Map.Entry<String, Kind> figure : computed.slag().entrySet()) {
            Kind kind = figure.getValue();
            Object value = computed.varden().get(figure.getKey());
            if (value == null) {
                // A text that names it has a dash there.
                values.putIfAbsent(figure.getKey(), "");
                continue;
            }
            if (values.putIfAbsent(figure.getKey(), read(kind, value)) == null) {
                switch (kind) {
                    case ANDEL -> units.put(figure.getKey(), Talenhet.ANDEL);
                    case ANTAL -> count(figure.getKey());
                    case DAGAR -> units.put(figure.getKey(), Talenhet.DAGAR);
                    case AR -> units.put(figure.getKey(), Talenhet.AR);
                    default -> {}
                }
                if (values.get(figure.getKey()) instanceof Plain) {
                    // What has no unit of its own is no amount: a reader would take it for kronor.
                    units.put(figure.getKey(), Talenhet.TAL);
                }
            }
        }
    }

    /** A figure is a count where it is a whole number of nothing else. */
    private void count(String name) {
        if (values.get(name) instanceof Integer) {
            units.put(name, Talenhet.ANTAL);
        }
    }

    private static Object read(Kind kind, Object value) {
        if (!(value instanceof BigDecimal number)) {
            return value;
        }
        BigDecimal plain = plain(number);
        return switch (kind) {
            case KRONOR -> plain;
            case ANDEL -> new Share(plain);
            case ANTAL, DAGAR, AR -> plain.scale() == 0 ? (Object) plain.intValueExact() : new Plain(plain);
            default -> new Plain(plain);
        };
    }

    private void add(String name, RecordComponent component, Faktum fact) {
        if (name.isEmpty()) {
            return;
        }
        Talenhet unit = unit(component, fact);
        if (values.putIfAbsent(name, read(component, fact, unit)) == null) {
            if (unit == null) {
                count(name);
            } else {
                units.put(name, unit);
            }
        }
    }

    private static @Nullable Talenhet unit(RecordComponent component, Faktum fact) {
        Class<?> type = component.getType();
        if (type == BigDecimal.class) {
            return component.isAnnotationPresent(Andel.class) ? Talenhet.ANDEL : fact.enhet(component.getName());
        }
        if (type != int.class) {
            return null;
        }
        if (component.isAnnotationPresent(Dagar.class)) {
            return Talenhet.DAGAR;
        }
        return component.isAnnotationPresent(Artal.class) ? Talenhet.AR : null;
    }

    /** Facts, each followed by what is shown with it. */
    static List<Faktum> withAdditions(List<Faktum> facts) {
        List<Faktum> all = new ArrayList<>();
        for (Faktum fact : facts) {
            all.add(fact);
            all.addAll(fact.tillagg());
        }
        return all;
    }

    /** The figures that a row shows: amounts, shares, counts and days. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Map.Entry<String, Object> figure : values.entrySet()) {
            Object value = figure.getValue();
            if (value instanceof BigDecimal || value instanceof Integer) {
                shown.put(figure.getKey(), value);
            } else if (value instanceof Share share) {
                shown.put(figure.getKey(), share.value());
            } else if (value instanceof Plain number) {
                shown.put(figure.getKey(), number.value());
            } else if (value instanceof LocalDate) {
                shown.put(figure.getKey(), value.toString());
            }
        }
        return shown;
    }

    /** Gives the figures that a text writes in a unit that another figure tells that unit. */
    void inUnits(String template) {
        for (Textplats place = Textplats.next(template, 0);
                place != null;
                place = Textplats.next(template, place.end())) {
            if (!place.unit().isEmpty() && values.get(place.name()) instanceof Plain) {
                switch (String.valueOf(values.get(place.unit()))) {
                    case "ANDEL" -> units.put(place.name(), Talenhet.ANDEL);
                    case "KRONOR" -> units.remove(place.name());
                    default -> units.put(place.name(), Talenhet.TAL);
                }
            }
        }
    }

    /** The units of those figures whose type does not tell it; null where there are none. */
    @Nullable Map<String, Talenhet> units() {
        return units.isEmpty() ? null : units;
    }

    /** All of them, for a text. */
    Map<String, Object> all() {
        return values;
    }

    private static Object read(RecordComponent component, Faktum fact, @Nullable Talenhet unit) {
        try {
            Object value = component.getAccessor().invoke(fact);
            if (value instanceof BigDecimal number) {
                BigDecimal plain = plain(number);
                return unit == Talenhet.ANDEL ? new Share(plain) : unit == null ? plain : new Plain(plain);
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number of something else, so that a text can tell it from kronor. */
    public record Plain(BigDecimal value) {}

    /** A share, so that a text can tell it from kronor. */
    public record Share(BigDecimal value) {}
}
