package se.finsam.rules.rule;

import java.util.List;

/** The functions of conditions: one value or another, whether one is known to hold, and the words of those that are. */
final class Choices {
    private Choices() {}

    /** A call of one. */
    static Expression call(Token name, List<Expression> given) {
        return switch (name.text()) {
            case "om" -> either(name, given);
            case "visst" -> {
                condition(name, given, 1, "visst(villkor)");
                yield new Expression.Call("visst", List.copyOf(given), Kind.JANEJ);
            }
            default -> words(name, given);
        };
    }

    private static Expression either(Token name, List<Expression> given) {
        String shape = "om(villkor, a, b)";
        condition(name, given, 3, shape);
        Kind first = given.get(1).kind();
        Kind second = given.get(2).kind();
        if (first == Kind.LISTA || second == Kind.LISTA || !first.fits(second)) {
            throw new SlipException(
                    name.at(), shape + ": " + first.word() + " och " + second.word() + " är inte av samma slag");
        }
        return new Expression.Call("om", List.copyOf(given), first == Kind.TAL ? second : first);
    }

    private static Expression words(Token name, List<Expression> given) {
        String shape = "sanna(villkor, \"ORD\", …)";
        boolean pairs = given.size() % 2 == 0;
        for (int i = 0; i < given.size(); i++) {
            pairs &= i % 2 == 0 ? given.get(i).kind() == Kind.JANEJ : given.get(i) instanceof Expression.Quoted;
        }
        if (!pairs) {
            throw new SlipException(name.at(), "väntade ett villkor och ett ord i taget: " + shape);
        }
        return new Expression.Call("sanna", List.copyOf(given), Kind.LISTA);
    }

    private static void condition(Token name, List<Expression> given, int size, String shape) {
        if (given.size() != size || given.get(0).kind() != Kind.JANEJ) {
            throw new SlipException(name.at(), "väntade " + shape);
        }
    }
}
