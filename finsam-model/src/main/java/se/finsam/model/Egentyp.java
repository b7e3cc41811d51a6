package se.finsam.model;

/**
 * What the value of a key of one's own is.
 *
 * @since 0.1
 */
@Api
public enum Egentyp {
    /** An amount, written in the underlag's unit and counted with in kronor. */
    BELOPP,
    /** A whole number, from 0. */
    ANTAL,
    /** Any number. */
    TAL,
    /** A share, from 0 to 1. */
    ANDEL,
    /** A day, {@code YYYY-MM-DD}. */
    DAG,
    /** Yes or no: {@code true} or {@code false}. */
    JANEJ,
    /** One of the key's codes. */
    KOD,
    /** A text. */
    TEXT
}
