package se.finsam.rules.rule;

/** What comes of counting with values of two kinds, and which can be compared. */
final class Kinds {
    private Kinds() {}

    /** The kind of a sum, a difference, a product or a ratio. */
    static Kind of(char sign, Kind left, Kind right, int at) {
        if (left == Kind.DAG && (right == Kind.DAGAR || right == Kind.ANTAL) && (sign == '+' || sign == '-')) {
            return Kind.DAG;
        }
        if (left == Kind.DAG && right == Kind.DAG && sign == '-') {
            throw new SlipException(at, "en dag minus en dag; skriv dagar(den första, den andra)");
        }
        if (!left.number() || !right.number()) {
            throw new SlipException(at, left.word() + " " + sign + " " + right.word() + ": båda måste vara tal");
        }
        return switch (sign) {
            case '*' -> product(left, right, at);
            case '/' -> ratio(left, right);
            default -> sum(sign, left, right, at);
        };
    }

    private static Kind sum(char sign, Kind left, Kind right, int at) {
        if (left == Kind.AR && right == Kind.ANTAL) {
            return Kind.AR;
        }
        if (!left.fits(right)) {
            throw new SlipException(
                    at, left.word() + " " + sign + " " + right.word() + ": bara samma slag kan läggas ihop");
        }
        return left == Kind.TAL ? right : left;
    }

    private static Kind product(Kind left, Kind right, int at) {
        if (left == Kind.KRONOR && right == Kind.KRONOR) {
            throw new SlipException(at, "kronor gånger kronor är inget belopp");
        }
        if (left == Kind.KRONOR || right == Kind.KRONOR) {
            return Kind.KRONOR;
        }
        if (left == Kind.TAL || right == Kind.TAL) {
            return left == Kind.TAL ? right : left;
        }
        return left == right ? left : Kind.TAL;
    }

    private static Kind ratio(Kind left, Kind right) {
        if (left == right) {
            return Kind.ANDEL;
        }
        return left == Kind.KRONOR ? Kind.KRONOR : Kind.TAL;
    }

    /** Refuses a comparison of what cannot be compared. */
    static void compared(String sign, Kind left, Kind right, int at) {
        if (!left.fits(right) || left == Kind.LISTA || left == Kind.FAKTUM) {
            throw new SlipException(at, left.word() + " " + sign + " " + right.word() + ": inte av samma slag");
        }
        boolean order = left.number() || left == Kind.DAG;
        if (!order && !sign.equals("=") && !sign.equals("!=")) {
            throw new SlipException(at, left.word() + " kan bara vara = eller != " + right.word());
        }
    }
}
