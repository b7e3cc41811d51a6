package se.finsam.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Origin;

/**
 * What is known of one samordningsförbund and one räkenskapsår: {@code finsam-underlag/1}. The constructors of this record
 * and of those in it take what they are given and throw nothing: {@link se.finsam.model.read.UnderlagValidator} tells what
 * is wrong with an underlag that was built in Java, by the same rules as a reader, and a check asks it.
 *
 * @param schema always {@value #SCHEMA}
 * @param enhet the unit of the input's amounts; decides rounding tolerances, though the amounts here are in kronor. Null
 *     only where the input holds no amount
 * @param avrundning what the input's amounts are rounded to, in kronor whatever the unit: 100000 where they are printed in
 *     millions with one decimal. Null where it is the unit itself
 * @param forbund the förbund
 * @param rakenskapsar the year that the underlag is about
 * @param tilldelning what each medlem pays for the year
 * @param tilldelningSumma what all medlemmar together pay for the year, in kronor, where the source prints the sum
 * @param budget the budget of the year
 * @param arsredovisning the annual report of the year
 * @param delarsrapport an interim report within the year
 * @param prognos a forecast for the year
 * @param insatser the efforts that the förbund pays for
 * @param sammantraden meetings of the board
 * @param revision the audit of the year
 * @param beslut decisions on expenses
 * @param styrdokument adopted guidelines and plans
 * @param styrdokumentFullstandig whether {@code styrdokument} has all of them, so that there are no others
 * @param finansiellaMal the board's financial goals
 * @param uppfoljning follow-up and indicators
 * @param huvudbok the ledger of the year, where the underlag was given one
 * @param verksamhetsmal goals of the activity (KL 11:6)
 * @param verksamhetsmalFullstandig whether verksamhetsmal has all of them
 * @param ansokningar applications in all, as the text sums them up
 * @param tabell one table with several columns; null once it was read
 * @param egna the keys that the rulebook adds, by name: {@link java.math.BigDecimal}, {@link String} or {@link Boolean}, as they
 *     were written; what they shall be the rulebook says, so that a number may be an amount in the underlag's unit
 * @param kallor in which documents values stood, by their places in this underlag; asked by no rule, shown by reports. Null
 *     where nothing is said of that
 * @param origin where the underlag came from and where each value stood; never part of what it says. What a reader gave one
 *     underlag does not hold of another that is made of it, and is then left out of account
 */
@Api
public record Underlag(
        String schema,
        @Nullable Enhet enhet,
        @Nullable BigDecimal avrundning,
        Forbund forbund,
        int rakenskapsar,
        @Nullable List<Tilldelning> tilldelning,
        @Nullable @Belopp BigDecimal tilldelningSumma,
        @Nullable Budget budget,
        @Nullable Arsredovisning arsredovisning,
        @Nullable Delarsrapport delarsrapport,
        @Nullable Prognos prognos,
        @Nullable List<Insats> insatser,
        @Nullable List<Sammantrade> sammantraden,
        @Nullable Revision revision,
        @Nullable List<Beslut> beslut,
        @Nullable List<Styrdokument> styrdokument,
        @Nullable Boolean styrdokumentFullstandig,
        @Nullable List<FinansielltMal> finansiellaMal,
        @Nullable Uppfoljning uppfoljning,
        @Nullable Huvudbok huvudbok,
        @Nullable List<Verksamhetsmal> verksamhetsmal,
        @Nullable Boolean verksamhetsmalFullstandig,
        @Nullable Ansokningar ansokningar,
        @Nullable Kolumntabell tabell,
        @Nullable Map<String, Object> egna,
        @Nullable List<Kallangivelse> kallor,
        Origin origin) {
    /**
     * Copies its lists and its keys.
     *
     * @hidden
     */
    @Internal
    public Underlag {
        tilldelning = Listor.kopia(tilldelning);
        insatser = Listor.kopia(insatser);
        sammantraden = Listor.kopia(sammantraden);
        beslut = Listor.kopia(beslut);
        styrdokument = Listor.kopia(styrdokument);
        finansiellaMal = Listor.kopia(finansiellaMal);
        verksamhetsmal = Listor.kopia(verksamhetsmal);
        egna = Listor.egna(egna);
        kallor = Listor.kopia(kallor);
        origin = origin == null ? Origin.MEMORY : origin;
    }

    /** The schema that this version reads and writes. */
    public static final String SCHEMA = "finsam-underlag/1";

    /** The same underlag with another origin. */
    public Underlag withOrigin(Origin other) {
        return with(arsredovisning, budget, tilldelning, insatser, huvudbok, kallor, other);
    }

    /**
     * The same underlag with a ledger beside what it says; in kronor where it had no unit. Like all that changes what an
     * underlag says it gives one that was built in memory, whatever file this one came from. Whose ledger it is, and of which
     * year, is not looked at: {@link se.finsam.model.kontoplan.Huvudboksunderlag#into} refuses another förbund's.
     */
    public Underlag withHuvudbok(Huvudbok other) {
        return with(arsredovisning, budget, tilldelning, insatser, other, utan("/huvudbok"), Origin.MEMORY);
    }

    /** The same underlag with other annual accounts; built in memory. Their sources are left out. */
    public Underlag withArsredovisning(@Nullable Arsredovisning other) {
        return with(other, budget, tilldelning, insatser, huvudbok, utan("/arsredovisning"), Origin.MEMORY);
    }

    /** The same underlag with another budget; built in memory. Its sources are left out. */
    public Underlag withBudget(@Nullable Budget other) {
        return with(arsredovisning, other, tilldelning, insatser, huvudbok, utan("/budget"), Origin.MEMORY);
    }

    /** The same underlag with another tilldelning; built in memory. Its sources are left out. */
    public Underlag withTilldelning(@Nullable List<Tilldelning> other) {
        return with(arsredovisning, budget, other, insatser, huvudbok, utan("/tilldelning"), Origin.MEMORY);
    }

    /** The same underlag with other insatser; built in memory. Their sources are left out. */
    public Underlag withInsatser(@Nullable List<Insats> other) {
        return with(arsredovisning, budget, tilldelning, other, huvudbok, utan("/insatser"), Origin.MEMORY);
    }

    /**
     * The same underlag with other sources of its values; built in memory.
     *
     * @param other the sources; null where nothing is to be said of them
     * @since 0.1
     */
    public Underlag withKallor(@Nullable List<Kallangivelse> other) {
        return with(arsredovisning, budget, tilldelning, insatser, huvudbok, other, Origin.MEMORY);
    }

    /** The sources of all but a part of the underlag, which is going to be another. */
    private @Nullable List<Kallangivelse> utan(String part) {
        if (kallor == null) {
            return null;
        }
        List<Kallangivelse> kept = new ArrayList<>();
        for (Kallangivelse one : kallor) {
            if (!(one.plats() + "/").startsWith(part + "/")) {
                kept.add(one);
            }
        }
        return kept;
    }

    private Underlag with(
            @Nullable Arsredovisning otherAccounts,
            @Nullable Budget otherBudget,
            @Nullable List<Tilldelning> otherFunding,
            @Nullable List<Insats> otherInsatser,
            @Nullable Huvudbok ledger,
            @Nullable List<Kallangivelse> sources,
            Origin from) {
        return new Underlag(
                schema,
                enhet == null && ledger != null ? Enhet.SEK : enhet,
                avrundning,
                forbund,
                rakenskapsar,
                otherFunding,
                tilldelningSumma,
                otherBudget,
                otherAccounts,
                delarsrapport,
                prognos,
                otherInsatser,
                sammantraden,
                revision,
                beslut,
                styrdokument,
                styrdokumentFullstandig,
                finansiellaMal,
                uppfoljning,
                ledger,
                verksamhetsmal,
                verksamhetsmalFullstandig,
                ansokningar,
                tabell,
                egna,
                sources,
                from);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static UnderlagBuilder builder() {
        return new UnderlagBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public UnderlagBuilder toBuilder() {
        return new UnderlagBuilder(this);
    }
}
