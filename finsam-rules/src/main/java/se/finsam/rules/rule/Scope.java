package se.finsam.rules.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the names of an expression can mean. */
public interface Scope {
    /**
     * What stands at a key.
     *
     * @param kind what its value is; {@link Kind#LISTA} for a list, null never
     * @param deniable whether it takes a day, or {@code false}
     * @param flagged of a list, whether a key beside it says that it is whole
     * @param codes the codes that it can be, where they are closed; else none
     * @param texts whether it is a list of texts or codes, and not of rows
     */
    record Known(Kind kind, boolean deniable, boolean flagged, List<String> codes, boolean texts) {}

    /** What stands at a key; empty where no underlag can have it, or where it is no single value and no list of rows. */
    Optional<Known> key(Expression.From from, String list, String path);

    /** Whether what stands at a key is a part of the underlag with keys of its own, such as a document. */
    boolean group(Expression.From from, String list, String path);

    /** The keys that could have been meant, one step below a path that is known. */
    Collection<String> keys(Expression.From from, String list, String path);

    /** Whether a path begins in the object at hand, and not in the underlag. */
    boolean ofObject(String first);

    /** Whether the object at hand belongs to another, which {@code agare} means. */
    boolean owned();

    /** The codes of the parts that a medlem can be. */
    List<String> parts();

    /** A kind of fact; empty where there is none of the name. */
    Optional<FactKind> fact(String name);

    /** The kinds of facts, by name. */
    Collection<String> facts();

    /** What a parameter's value is; empty where there is no such parameter, or where it has no value that can be counted with. */
    Optional<Kind> parameter(String id);

    /** The ids of the parameters. */
    Collection<String> parameters();
}
