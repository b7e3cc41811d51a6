package se.finsam.workbench.lint;

import java.util.List;

/** A condition as it is written, read so that it can be reasoned about. */
sealed interface Formula {
    /**
     * All of several.
     *
     * @param delar the parts; none is true
     */
    record Och(List<Formula> delar) implements Formula {}

    /**
     * At least one of several.
     *
     * @param delar the parts; none is false
     */
    record Eller(List<Formula> delar) implements Formula {}

    /**
     * A comparison.
     *
     * @param vanster what is compared: a literal, or a name
     * @param jamfor how: {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code contains} or
     *     {@code not contains}
     * @param hoger what it is compared with
     */
    record Jamforelse(String vanster, String jamfor, String hoger) implements Formula {}

    /** The opposite. */
    default Formula inte() {
        if (this instanceof Och och) {
            return new Eller(och.delar().stream().map(Formula::inte).toList());
        }
        if (this instanceof Eller eller) {
            return new Och(eller.delar().stream().map(Formula::inte).toList());
        }
        Jamforelse one = (Jamforelse) this;
        String opposite = switch (one.jamfor()) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "<" -> ">=";
            case ">=" -> "<";
            case ">" -> "<=";
            case "<=" -> ">";
            case "contains" -> "not contains";
            default -> "contains";
        };
        return new Jamforelse(one.vanster(), opposite, one.hoger());
    }
}
