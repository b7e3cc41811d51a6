package se.finsam.report.xlsx;

/**
 * A number with the format of its cell.
 *
 * @param value the number
 * @param format how Excel shows it
 */
record Formatted(Number value, String format) {
    /** A number that is no amount: a year, a place in a list. */
    static final String PLAIN = "0";

    /** A day. */
    static final String DAY = "yyyy-mm-dd";
}
