package se.finsam.rules.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Forbund;
import se.finsam.model.source.Origin;
import se.finsam.rules.report.Bedomning;

/**
 * What humans have decided of the rows of one förbund's year: {@code finsam-bedomning/1}. It changes nothing that the check
 * finds, and stands beside it. Immutable.
 *
 * @param schema always {@value #SCHEMA}
 * @param forbund the förbund's name
 * @param organisationsnummer its organisationsnummer; null where the underlag has none
 * @param rakenskapsar the year
 * @param bedomningar the judgements; at most one of each control and object
 * @param origin where they came from; never part of what they say
 */
@Api
public record Bedomningar(
        String schema,
        String forbund,
        @Nullable String organisationsnummer,
        int rakenskapsar,
        List<Bedomning> bedomningar,
        Origin origin) {
    /** The schema that this version reads and writes. */
    public static final String SCHEMA = "finsam-bedomning/1";

    /** Copies its list. */
    public Bedomningar {
        bedomningar = List.copyOf(bedomningar);
    }

    /** None yet, of a förbund's year. */
    public static Bedomningar inga(Forbund forbund, int rakenskapsar) {
        return new Bedomningar(
                SCHEMA, forbund.namn(), forbund.organisationsnummer(), rakenskapsar, List.of(), Origin.MEMORY);
    }

    /** Whether they are about a förbund's year: known by number where both have one, else by name. */
    public boolean avser(Forbund other, int year) {
        return year == rakenskapsar && Forbund.av(forbund, organisationsnummer).sameAs(other);
    }

    /** The same with others instead; those are about the same förbund's year. */
    public Bedomningar med(List<Bedomning> others) {
        return new Bedomningar(schema, forbund, organisationsnummer, rakenskapsar, others, origin);
    }
}
