package se.finsam.rules.rule;

import java.util.List;
import java.util.Map;

/** The functions of the language: what each is given, and what it gives. */
final class Functions {
    /** What a place of a function takes. */
    private enum Takes {
        NUMBER("ett tal"),
        NUMBER_OR_DAY("ett tal eller en dag"),
        COUNT_OR_KRONOR("ett antal eller belopp"),
        KRONOR("ett belopp"),
        DAY("en dag"),
        TEXT("en text"),
        ANY("ett värde");

        private final String word;

        Takes(String word) {
            this.word = word;
        }

        boolean fits(Kind kind) {
            return switch (this) {
                case NUMBER -> kind.number();
                case NUMBER_OR_DAY -> kind.number() || kind == Kind.DAG;
                case COUNT_OR_KRONOR -> kind == Kind.ANTAL || kind == Kind.TAL || kind == Kind.KRONOR;
                case KRONOR -> kind == Kind.KRONOR;
                case DAY -> kind == Kind.DAG;
                case TEXT -> kind.text();
                case ANY -> kind != Kind.LISTA;
            };
        }
    }

    /** What a function is; where {@code more}, its last place can be given several times. */
    private record Shape(List<Takes> takes, boolean more) {}

    private static final Map<String, Shape> SHAPES = Map.of(
            "abs", new Shape(List.of(Takes.NUMBER), false),
            "min", new Shape(List.of(Takes.NUMBER_OR_DAY, Takes.NUMBER_OR_DAY), true),
            "max", new Shape(List.of(Takes.NUMBER_OR_DAY, Takes.NUMBER_OR_DAY), true),
            "dagar", new Shape(List.of(Takes.DAY, Takes.DAY), false),
            "manader", new Shape(List.of(Takes.DAY, Takes.DAY), false),
            "ar", new Shape(List.of(Takes.DAY), false),
            "medlem", new Shape(List.of(Takes.TEXT), false),
            "finns", new Shape(List.of(Takes.ANY), false));

    private static final Map<String, Shape> MORE = Map.of(
            "part", new Shape(List.of(Takes.TEXT), false),
            "kallad", new Shape(List.of(Takes.TEXT), false),
            "forbundet", new Shape(List.of(Takes.TEXT), false),
            "golv", new Shape(List.of(Takes.NUMBER), false),
            "medlemsnamn", new Shape(List.of(Takes.TEXT), false),
            "tolerans", new Shape(List.of(Takes.COUNT_OR_KRONOR), true),
            "toleransBudget", new Shape(List.of(Takes.COUNT_OR_KRONOR), true),
            "olikaAvrundat", new Shape(List.of(Takes.KRONOR, Takes.KRONOR), false));
    /** What an amount is rounded to, where it is not in kronor; in kronor it depends on the document. */
    private static final List<String> ROUNDING = List.of("avrundning-tkr", "avrundning-mkr", "avrundning-angiven");

    private static final List<String> SPECIAL =
            List.of("parameter", "sistaDag", "avrunda", "nekad", "tomt", "om", "visst", "sanna", "texter");

    private Functions() {}

    /** The names of all. */
    static List<String> names() {
        List<String> names = new java.util.ArrayList<>(SHAPES.keySet());
        names.addAll(MORE.keySet());
        names.addAll(ListFunctions.NAMES);
        names.addAll(SPECIAL);
        names.sort(null);
        return names;
    }

    /** A call of one that takes plain values. */
    static Expression.Call call(Token name, List<Expression> arguments) {
        Shape shape = java.util.Objects.requireNonNull(SHAPES.getOrDefault(name.text(), MORE.get(name.text())));
        List<Takes> takes = shape.takes();
        boolean many = shape.more() && arguments.size() >= takes.size();
        if (arguments.size() != takes.size() && !many) {
            throw new SlipException(
                    name.at(), name.text() + " tar " + takes.size() + " värden, inte " + arguments.size());
        }
        for (int i = 0; i < arguments.size(); i++) {
            Takes wanted = takes.get(Math.min(i, takes.size() - 1));
            Kind given = arguments.get(i).kind();
            if (!wanted.fits(given)) {
                throw new SlipException(name.at(), name.text() + ": väntade " + wanted.word + ", inte " + given.word());
            }
            if (shape.more() && !arguments.get(0).kind().fits(given)) {
                throw new SlipException(
                        name.at(),
                        name.text() + " av " + arguments.get(0).kind().word() + " och " + given.word()
                                + "; väntade samma slag");
            }
        }
        return new Expression.Call(name.text(), List.copyOf(arguments), result(name.text(), arguments));
    }

    /** The parameters that a function reads without their being named, so that a control says that it rests on them. */
    static List<String> parameters(String name) {
        if (name.equals("olikaAvrundat")) {
            return List.of("avrundning-angiven");
        }
        if (!name.startsWith("tolerans")) {
            return List.of();
        }
        List<String> read = new java.util.ArrayList<>(ROUNDING);
        read.add(name.equals("tolerans") ? "avrundning-sek-arsredovisning" : "avrundning-sek-budget");
        return read;
    }

    static boolean plain(String name) {
        return SHAPES.containsKey(name) || MORE.containsKey(name);
    }

    private static Kind result(String name, List<Expression> arguments) {
        return switch (name) {
            case "dagar" -> Kind.DAGAR;
            case "manader" -> Kind.ANTAL;
            case "ar" -> Kind.AR;
            case "medlem", "finns", "forbundet" -> Kind.JANEJ;
            case "kallad" -> Kind.TEXT;
            case "golv" -> Kind.ANTAL;
            case "part" -> Kind.KOD;
            case "medlemsnamn" -> Kind.TEXT;
            case "tolerans", "toleransBudget", "olikaAvrundat" -> Kind.KRONOR;
            default -> {
                Kind kind = arguments.get(0).kind();
                for (Expression one : arguments) {
                    kind = kind == Kind.TAL ? one.kind() : kind;
                }
                yield kind;
            }
        };
    }
}
