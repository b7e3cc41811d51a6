package se.finsam.rules.book;

/** What a parameter's values are. A file declares it, so that a value of another kind is found where it stands. */
public enum Parametertyp {
    /** A whole number of days, months, years or things, from 0. */
    ANTAL,
    /** An amount in kronor or in the input's unit, from 0. */
    BELOPP,
    /** A share, from 0 to 1. */
    ANDEL,
    /** A day of the year, {@code MM-DD}, with {@code arEfter}. */
    DAG,
    /** A day. */
    DATUM,
    /** A name. */
    NAMN,
    /** Steps of a staircase. */
    TRAPPA,
    /** Codes or words, in their order. */
    KODER;

    /** The key that a value of this type is written with. */
    String nyckel() {
        return switch (this) {
            case ANTAL, BELOPP, ANDEL -> "tal";
            case DAG -> "dag";
            case DATUM -> "datum";
            case NAMN -> "namn";
            case TRAPPA -> "steg";
            case KODER -> "koder";
        };
    }
}
