package se.finsam.model.read;

import java.util.List;
import se.finsam.model.Api;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.Enhet;
import se.finsam.model.Underlag;
import se.finsam.model.bind.Node;
import se.finsam.model.bind.RecordNodes;
import se.finsam.model.source.Limits;
import se.finsam.model.source.Origin;
import se.finsam.model.source.Problems;
import se.finsam.model.source.ReadPlaces;

/**
 * Holds an underlag that was built in Java to the rules that a reader holds a file to: the same rules, told by the same
 * errors, with JSON Pointers for places. Thread-safe; nothing that an underlag holds makes it throw.
 *
 * @since 0.1
 */
@Api
public final class UnderlagValidator {
    private static final String NO_NAME = "underlag";

    private UnderlagValidator() {}

    /**
     * An underlag as it would have been read, or everything that is wrong with it. Of an underlag that a reader gave that is
     * the same object, and costs nothing.
     *
     * @param underlag any; its parts and the items of its lists may be null, where that is an error
     */
    public static ReadResult validate(Underlag underlag) {
        String name = underlag.origin().name();
        return validate(underlag, name == null ? NO_NAME : name);
    }

    /** The same; {@code name} is what the result calls it. */
    public static ReadResult validate(Underlag underlag, String name) {
        Origin origin = underlag.origin();
        if (ReadPlaces.vouchFor(underlag, origin)) {
            return new ReadResult(name, underlag, List.of());
        }
        // What was said of another underlag is not said of this one.
        Origin own = ReadPlaces.ofAnother(underlag, origin) ? Origin.MEMORY : origin;
        Enhet unit = underlag.enhet();
        Problems problems = new Problems();
        Node document = new RecordNodes(unit, Limits.STANDARD, problems).of(underlag);
        ReadResult bound = UnderlagBinder.bind(document, name, null, problems);
        Underlag valid = bound.value();
        return valid == null
                ? new ReadResult(name, null, bound.errors(), own.id())
                : new ReadResult(bound.name(), vouched(valid, own), List.of());
    }

    /**
     * The same, with the keys of one's own in it held to those that a rulebook has: another one, or a value that is not what
     * the rulebook says, is an error. Without a rulebook they are taken as they are.
     *
     * @since 0.1
     */
    public static ReadResult validate(Underlag underlag, String name, EgnaNycklar nycklar) {
        ReadResult read = validate(underlag, name);
        Underlag valid = read.value();
        if (valid == null) {
            return read;
        }
        Problems problems = new Problems();
        OwnKeyChecks.check(valid, nycklar, problems);
        return problems.none() ? read : new ReadResult(name, null, problems.list(), read.id());
    }

    /**
     * The same underlag, as it would have been read.
     *
     * @throws InvalidUnderlagException where a reader would have refused it, with all that is wrong
     */
    public static Underlag require(Underlag underlag) {
        if (ReadPlaces.vouchFor(underlag, underlag.origin())) {
            return underlag;
        }
        ReadResult result = validate(underlag);
        Underlag valid = result.value();
        if (valid == null) {
            throw new InvalidUnderlagException(result.errors());
        }
        return valid;
    }

    /**
     * The same, with the keys of one's own in it held to those that a rulebook has.
     *
     * @throws InvalidUnderlagException where a reader would have refused it, or the rulebook does, with all that is wrong
     * @since 0.1
     */
    public static Underlag require(Underlag underlag, EgnaNycklar nycklar) {
        Underlag valid = require(underlag);
        Problems problems = new Problems();
        OwnKeyChecks.check(valid, nycklar, problems);
        if (!problems.none()) {
            throw new InvalidUnderlagException(problems.list());
        }
        return valid;
    }

    /** The same with another origin, in which nothing is wrong. */
    static Underlag vouched(Underlag valid, Origin origin) {
        Origin own = new Origin(
                origin.name(), origin.sha256(), new ReadPlaces(origin.places()), origin.shared(), origin.id());
        Underlag underlag = valid.withOrigin(own);
        ReadPlaces.vouch(underlag, own);
        return underlag;
    }
}
