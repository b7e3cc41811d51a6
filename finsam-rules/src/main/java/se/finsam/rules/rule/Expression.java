package se.finsam.rules.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of a rule, read and typed. Immutable. */
public sealed interface Expression {
    /** What its value is. */
    Kind kind();

    /** A number that stands there. */
    record Numeral(BigDecimal value, Kind kind) implements Expression {}

    /** A text or code that stands there. */
    record Quoted(String text, Kind kind) implements Expression {}

    /** A day that stands there. */
    record Day(LocalDate day) implements Expression {
        @Override
        public Kind kind() {
            return Kind.DAG;
        }
    }

    /** A yes or no that stands there. */
    record YesNo(boolean value) implements Expression {
        @Override
        public Kind kind() {
            return Kind.JANEJ;
        }
    }

    /** A figure of the same control, by its name. */
    record Figure(String name, Kind kind) implements Expression {}

    /** A fact, by the name that the sheet has for it. */
    record Fact(String name) implements Expression {
        @Override
        public Kind kind() {
            return Kind.FAKTUM;
        }
    }

    /** A field of a fact. */
    record Field(String fact, String field, Kind kind) implements Expression {
        /** How conditions and messages call it. */
        String name() {
            return fact + "." + field;
        }
    }

    /**
     * A key of the underlag that has one value.
     *
     * @param from where the path begins
     * @param path the key, with dots
     * @param deniable whether it takes a day, or {@code false} where it was not done
     */
    record Key(From from, String path, boolean deniable, Kind kind) implements Expression {}

    /** Where a key's path begins. */
    enum From {
        /** In the object at hand. */
        OBJECT,
        /** In what the object at hand belongs to. */
        OWNER,
        /** In the underlag. */
        UNDERLAG,
        /** In the underlag of the year before. */
        PREVIOUS,
        /** In a row of the list at hand. */
        ROW
    }

    /**
     * Rows of a list, those for which a condition holds.
     *
     * @param list the list's key, with dots; of one that stands in the rows of another with {@code []} after that one
     * @param flagged whether the list has a key beside it that says that it is whole
     * @param filter the condition; null where all are meant
     * @param within the rows that the list stands in, each with its own; null where there is one list
     */
    record Rows(
            From from,
            String list,
            boolean flagged,
            @Nullable Expression filter,
            @Nullable Rows within) implements Expression {
        @Override
        public Kind kind() {
            return Kind.LISTA;
        }
    }

    /**
     * A list of texts or codes.
     *
     * @param path the list's key, with dots
     * @param flagged whether the list has a key beside it that says that it is whole
     * @param codes the codes that can stand in it, where they are closed; else none
     */
    record Texts(From from, String path, boolean flagged, List<String> codes) implements Expression {
        @Override
        public Kind kind() {
            return Kind.LISTA;
        }
    }

    /** A parameter's value in the räkenskapsår. */
    record Parameter(String id, Kind kind) implements Expression {}

    /**
     * A function of values.
     *
     * @param name its name
     * @param arguments what it is given, in order
     */
    record Call(String name, List<Expression> arguments, Kind kind) implements Expression {}

    /** One of {@code + - * /} between two numbers, or a number of days added to a day. */
    record Arithmetic(char sign, Expression left, Expression right, Kind kind) implements Expression {}

    /** One of {@code = != < <= > >= i} between two values. */
    record Comparison(String sign, Expression left, Expression right) implements Expression {
        @Override
        public Kind kind() {
            return Kind.JANEJ;
        }
    }

    /** Conditions joined by {@code och}, or by {@code eller}. */
    record Joined(boolean all, List<Expression> parts) implements Expression {
        @Override
        public Kind kind() {
            return Kind.JANEJ;
        }
    }

    /** That a condition does not hold. */
    record Not(Expression of) implements Expression {
        @Override
        public Kind kind() {
            return Kind.JANEJ;
        }
    }

    /** A value, or, where it is missing, another: {@code a eller 0}. */
    record Else(Expression first, Expression otherwise, Kind kind) implements Expression {}
}
