package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an insats accounted for its money.
 *
 * @param budget the budget that it reported, in kronor
 * @param utfall its outcome, in kronor
 * @param inlamnad the day the account was handed in, or that it was not
 * @param rader its lines: {@code budget} and {@code belopp} of each
 * @param undertecknad for which medlemmar the account is signed
 * @param tom whether its table of amounts is printed but empty
 * @param period the time that the account is of; not that of the insats
 * @param avvikelseForklarad whether it says why money was not used, or more was
 */
@Api
public record Redovisning(
        @Nullable @Belopp BigDecimal budget,
        @Nullable @Belopp BigDecimal utfall,
        @Nullable Dagsvar inlamnad,
        @Nullable List<Post> rader,
        @Nullable List<Undertecknande> undertecknad,
        @Nullable Boolean tom,
        @Nullable Period period,
        @Nullable Boolean avvikelseForklarad) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Redovisning {
        rader = Listor.kopia(rader);
        undertecknad = Listor.kopia(undertecknad);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static RedovisningBuilder builder() {
        return new RedovisningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public RedovisningBuilder toBuilder() {
        return new RedovisningBuilder(this);
    }
}
