package se.finsam.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The förbund's budget (21 and 23 §§).
 *
 * @param ar the year it is for; where absent, the underlag's räkenskapsår
 * @param beslutad the day the board adopted it, or that it did not
 * @param andringar changes of it that were decided later
 * @param samrad the consultation with the members before it
 * @param intakter lines of income
 * @param kostnader lines of cost
 * @param grupper groups of cost lines with their sums
 * @param summaIntakter stated sum of income, in kronor
 * @param summaKostnader stated sum of costs, in kronor
 * @param finansnetto financial income less financial cost, in kronor
 * @param resultat stated result, in kronor
 * @param undantag the reason stated for a budget that is not in balance
 * @param prognosEgetKapitalVidArsskifte forecast equity when the budget year begins, in kronor
 * @param innehall which of the parts that the law asks for are there
 * @param saknas which of them are not
 * @param flerarsplan the plan for the years ahead, the budget year first
 * @param flerarsplanFinansiellaMal whether the plan states financial goals
 * @param egetKapitalPlan the plan to bring equity down, where the budget has it
 * @param publicerad the day the proposal was made public, or that it was not
 * @param kungjord the day the meeting on it was announced, or that it was not
 */
@Api
public record Budget(
        @Nullable Integer ar,
        @Nullable Dagsvar beslutad,
        @Nullable List<Budgetandring> andringar,
        @Nullable Samrad samrad,
        @Nullable List<Post> intakter,
        @Nullable List<Post> kostnader,
        @Nullable List<Grupp> grupper,
        @Nullable @Belopp BigDecimal summaIntakter,
        @Nullable @Belopp BigDecimal summaKostnader,
        @Nullable @Belopp BigDecimal finansnetto,
        @Nullable @Belopp BigDecimal resultat,
        @Nullable Undantag undantag,
        @Nullable @Belopp BigDecimal prognosEgetKapitalVidArsskifte,
        @Nullable List<Budgetinnehall> innehall,
        @Nullable List<Budgetinnehall> saknas,
        @Nullable List<Planar> flerarsplan,
        @Nullable Boolean flerarsplanFinansiellaMal,
        @Nullable Plan egetKapitalPlan,
        @Nullable Dagsvar publicerad,
        @Nullable Dagsvar kungjord) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Budget {
        andringar = Listor.kopia(andringar);
        intakter = Listor.kopia(intakter);
        kostnader = Listor.kopia(kostnader);
        grupper = Listor.kopia(grupper);
        innehall = Listor.kopia(innehall);
        saknas = Listor.kopia(saknas);
        flerarsplan = Listor.kopia(flerarsplan);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static BudgetBuilder builder() {
        return new BudgetBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public BudgetBuilder toBuilder() {
        return new BudgetBuilder(this);
    }
}
