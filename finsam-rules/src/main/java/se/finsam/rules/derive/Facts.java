package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Faktum;

/** All facts that can be derived from an underlag. */
public final class Facts {
    private Facts() {}

    /**
     * The facts of an underlag and its ledger, in a fixed order.
     *
     * @param today the day of assessment; null where every day counts as come
     * @param earlier years to compare with
     */
    public static List<Faktum> of(
            Ledger ledger, @Nullable LocalDate today, Parameters parameters, List<Underlag> earlier) {
        Derivation derivation = new Derivation(ledger, today, parameters, earlier);
        MemberFacts.add(derivation);
        FundingFacts.add(derivation);
        BudgetFacts.add(derivation);
        Forbundstid.add(derivation);
        DeadlineFacts.add(derivation);
        EquityFacts.add(derivation);
        InsatsFacts.add(derivation);
        InterimReportFacts.add(derivation);
        SumFacts.add(derivation);
        AccountFacts.add(derivation);
        StatedFacts.add(derivation);
        MeetingFacts.add(derivation);
        BoardFacts.add(derivation);
        PartsFacts.add(derivation);
        DocumentFacts.add(derivation);
        DebtFacts.add(derivation);
        AuditFacts.add(derivation);
        AuditDayFacts.add(derivation);
        GoalFacts.add(derivation);
        NoteFacts.add(derivation);
        RatioFacts.add(derivation);
        DifferenceFacts.add(derivation);
        AccrualFacts.add(derivation);
        GrantFacts.add(derivation);
        AgreementFacts.add(derivation);
        ComparisonFacts.add(derivation);
        LedgerFacts.add(derivation);
        return derivation.facts();
    }
}
