package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A balance sheet.
 *
 * @param tillgangar lines of assets
 * @param egetKapital equity
 * @param avsattningar lines of provisions
 * @param skulder lines of liabilities
 * @param summaTillgangar stated sum of assets, in kronor
 * @param summaAvsattningar stated sum of provisions, in kronor
 * @param summaSkulder stated sum of liabilities, in kronor
 * @param summaEgetKapitalOchSkulder stated sum of equity, provisions and liabilities, in kronor
 * @param panter pledges given
 * @param ansvarsforbindelser contingent liabilities, borgen among them
 */
@Api
public record Balansrakning(
        @Nullable List<Post> tillgangar,
        @Nullable EgetKapital egetKapital,
        @Nullable List<Post> avsattningar,
        @Nullable List<Post> skulder,
        @Nullable @Belopp BigDecimal summaTillgangar,
        @Nullable @Belopp BigDecimal summaAvsattningar,
        @Nullable @Belopp BigDecimal summaSkulder,
        @Nullable @Belopp BigDecimal summaEgetKapitalOchSkulder,
        @Nullable List<Post> panter,
        @Nullable List<Post> ansvarsforbindelser) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Balansrakning {
        tillgangar = Listor.kopia(tillgangar);
        avsattningar = Listor.kopia(avsattningar);
        skulder = Listor.kopia(skulder);
        panter = Listor.kopia(panter);
        ansvarsforbindelser = Listor.kopia(ansvarsforbindelser);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static BalansrakningBuilder builder() {
        return new BalansrakningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public BalansrakningBuilder toBuilder() {
        return new BalansrakningBuilder(this);
    }
}
