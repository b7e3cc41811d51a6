package se.finsam.rules.rule;

/** What an expression's value is. */
public enum Kind {
    /** An amount, in kronor. */
    KRONOR("kronor"),
    /** A share: 0.2 is 20 %. */
    ANDEL("andel"),
    /** A whole number of things. */
    ANTAL("antal"),
    /** A whole number of days. */
    DAGAR("dagar"),
    /** A year. */
    AR("år"),
    /** A number without a unit. */
    TAL("tal"),
    /** A day. */
    DAG("dag"),
    /** One of a closed set of codes. */
    KOD("kod"),
    /** A text. */
    TEXT("text"),
    /** A yes or no. */
    JANEJ("ja/nej"),
    /** Codes or words of a parameter, or texts of a fact. */
    LISTA("lista"),
    /** A fact itself. */
    FAKTUM("faktum");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The kind in a message, in Swedish. */
    public String word() {
        return word;
    }

    /** Whether it is counted with. */
    public boolean number() {
        return switch (this) {
            case KRONOR, ANDEL, ANTAL, DAGAR, AR, TAL -> true;
            case DAG, KOD, TEXT, JANEJ, LISTA, FAKTUM -> false;
        };
    }

    /** Whether it is a text or a code. */
    public boolean text() {
        return this == KOD || this == TEXT;
    }

    /** Whether values of the two can be added, and compared with each other. */
    boolean fits(Kind other) {
        boolean plain = number() && other.number() && (this == TAL || other == TAL);
        boolean counted = (this == ANTAL && other == DAGAR) || (this == DAGAR && other == ANTAL);
        return this == other || plain || counted || (text() && other.text());
    }
}
