package se.finsam.rules.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Dagsvar;
import se.finsam.model.EgenNyckel;
import se.finsam.model.Egentyp;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Part;
import se.finsam.model.Underlag;
import se.finsam.model.bind.OwnKeys;
import se.finsam.model.bind.RecordShape;
import se.finsam.rules.rule.Expression;
import se.finsam.rules.rule.FactKind;
import se.finsam.rules.rule.Kind;
import se.finsam.rules.rule.Scope;

/** What the names of a control's expressions mean: the keys of the schema, and the parameters of the rulebook. */
public final class RuleScope implements Scope {
    private static final String WHOLE = "Fullstandig";
    /** What stands after a list whose rows a path goes into. */
    private static final String EACH = "[]";

    private static final List<String> YEARS = List.of("ar", "rakenskapsar");

    private final Objekttyp objekt;
    private final Class<?> object;
    private final @Nullable Class<?> owner;
    private final EgnaNycklar own;
    private final Map<String, Kind> parameters = new TreeMap<>();

    /**
     * A scope.
     *
     * @param objekt what the control gives a row for
     * @param parametrar the parameters of its rulebook, those of one that it extends among them
     * @param own the keys that its rulebook adds to the underlag
     */
    public RuleScope(Objekttyp objekt, List<Parameterfil> parametrar, EgnaNycklar own) {
        this.own = own;
        this.objekt = objekt;
        this.object = type(objekt);
        this.owner = objekt.agare().isEmpty() ? null : NeedChecks.type(objekt.agare(), EgnaNycklar.INGA);
        for (Parameterfil parameter : parametrar) {
            Kind kind = kind(parameter.typ());
            if (kind != null) {
                parameters.put(parameter.id(), kind);
            }
        }
    }

    private static Class<?> type(Objekttyp objekt) {
        Class<?> item = objekt.lista().isEmpty() ? null : NeedChecks.type(objekt.lista(), EgnaNycklar.INGA);
        return item == null ? Underlag.class : item;
    }

    private static @Nullable Kind kind(Parametertyp type) {
        return switch (type) {
            case ANTAL -> Kind.ANTAL;
            case BELOPP -> Kind.KRONOR;
            case ANDEL -> Kind.ANDEL;
            case DAG, DATUM -> Kind.DAG;
            case KODER -> Kind.LISTA;
            case NAMN -> Kind.TEXT;
            case TRAPPA -> null;
        };
    }

    @Override
    public Optional<Known> key(Expression.From from, String list, String path) {
        EgenNyckel added = added(from, list, path);
        if (added != null) {
            return Optional.of(new Known(
                    kind(added.typ()), false, false, added.koder() == null ? List.of() : added.koder(), false));
        }
        RecordShape.Field field = field(from, list, path);
        if (field == null || field.added()) {
            return Optional.empty();
        }
        if (field.list()) {
            boolean flagged = field(from, list, path + WHOLE) != null;
            boolean texts = !field.itemType().isRecord();
            return field.itemType().isRecord()
                            || field.itemType().isEnum()
                            || field.itemType().equals(String.class)
                    ? Optional.of(new Known(
                            Kind.LISTA, false, flagged, texts && !field.open() ? field.codes() : List.of(), texts))
                    : Optional.empty();
        }
        Kind kind = kind(field);
        return kind == null
                ? Optional.empty()
                : Optional.of(new Known(
                        kind,
                        field.itemType().equals(Dagsvar.class),
                        false,
                        field.open() ? List.of() : field.codes(),
                        false));
    }

    @Override
    public boolean group(Expression.From from, String list, String path) {
        RecordShape.Field field = field(from, list, path);
        return field != null
                && !field.list()
                && !field.map()
                && field.itemType().isRecord()
                && !field.itemType().equals(Dagsvar.class);
    }

    /** The key that the rulebook adds at a path, {@code egna.NAME}; null where it adds none there. */
    private @Nullable EgenNyckel added(Expression.From from, String list, String path) {
        String under = OwnKeys.UNDER + ".";
        Class<?> type = root(from, list);
        return type == null || !path.startsWith(under) ? null : OwnKeys.find(own, type, path.substring(under.length()));
    }

    private static Kind kind(Egentyp type) {
        return switch (type) {
            case BELOPP -> Kind.KRONOR;
            case ANTAL -> Kind.ANTAL;
            case TAL -> Kind.TAL;
            case ANDEL -> Kind.ANDEL;
            case DAG -> Kind.DAG;
            case JANEJ -> Kind.JANEJ;
            case KOD -> Kind.KOD;
            case TEXT -> Kind.TEXT;
        };
    }

    private static @Nullable Kind kind(RecordShape.Field field) {
        Class<?> type = field.itemType();
        if (field.map() || (type.isRecord() && !type.equals(Dagsvar.class))) {
            return null;
        }
        if (type.equals(BigDecimal.class)) {
            return field.amount() ? Kind.KRONOR : Kind.TAL;
        }
        if (type.equals(Integer.class) || type.equals(int.class)) {
            return YEARS.contains(field.key()) ? Kind.AR : Kind.ANTAL;
        }
        if (type.equals(Boolean.class) || type.equals(boolean.class)) {
            return Kind.JANEJ;
        }
        if (type.equals(LocalDate.class) || type.equals(Dagsvar.class)) {
            return Kind.DAG;
        }
        return type.isEnum() || !field.codes().isEmpty() ? Kind.KOD : Kind.TEXT;
    }

    private RecordShape.@Nullable Field field(Expression.From from, String list, String path) {
        Class<?> type = root(from, list);
        RecordShape.Field field = null;
        boolean rows = false;
        for (String step : path.split("\\.", -1)) {
            if (type == null || !type.isRecord() || (field != null && (field.list() != rows || field.map()))) {
                return null;
            }
            rows = step.endsWith(EACH);
            String key = rows ? step.substring(0, step.length() - EACH.length()) : step;
            field = RecordShape.of(type).field(key).orElse(null);
            type = field == null ? null : field.itemType();
        }
        return field;
    }

    /** A list's rows are found by its path, from the object where that has it, else from the underlag. */
    private @Nullable Class<?> root(Expression.From from, String list) {
        return switch (from) {
            case OBJECT -> object;
            case OWNER -> owner;
            case UNDERLAG, PREVIOUS -> Underlag.class;
            case ROW -> {
                RecordShape.Field field = field(Expression.From.OBJECT, "", list);
                // An object may have an amount that is called as a list of the underlag is.
                RecordShape.Field other =
                        field == null || !field.list() ? field(Expression.From.UNDERLAG, "", list) : field;
                yield other == null ? null : other.itemType();
            }
        };
    }

    @Override
    public Collection<String> keys(Expression.From from, String list, String path) {
        Class<?> type = root(from, list);
        if (type != null && path.equals(OwnKeys.UNDER)) {
            return OwnKeys.of(own, type).stream().map(EgenNyckel::namn).toList();
        }
        if (!path.isEmpty()) {
            RecordShape.Field field = field(from, list, path);
            type = field == null || field.list() ? null : field.itemType();
        }
        if (type == null || !type.isRecord() || type.equals(Dagsvar.class)) {
            return List.of();
        }
        return new ArrayList<>(RecordShape.of(type).keys());
    }

    @Override
    public boolean ofObject(String first) {
        return RecordShape.of(object).field(first).isPresent();
    }

    @Override
    public boolean owned() {
        return owner != null;
    }

    @Override
    public List<String> parts() {
        return Stream.of(Part.values()).map(Part::name).toList();
    }

    @Override
    public Optional<FactKind> fact(String name) {
        return FactShapes.of(name, objekt);
    }

    @Override
    public Collection<String> facts() {
        return FactShapes.names();
    }

    @Override
    public Optional<Kind> parameter(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    @Override
    public Collection<String> parameters() {
        return parameters.keySet();
    }
}
