package se.finsam.cli.text;

/** Colour and weight, where the reader can have them. */
enum Style {
    /** As it is. */
    PLAIN(""),
    /** Heavier. */
    BOLD("1"),
    /** Something deviates. */
    RED("1;31"),
    /** Something is to be looked at. */
    YELLOW("1;33"),
    /** All is well. */
    GREEN("1;32"),
    /** Less important. */
    DIM("2");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text in this style. */
    String of(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
