package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Faktum;

/**
 * All facts that can be derived from an underlag. What throws while it is derived costs the controls that ask for its kinds
 * of facts, and no others: none of those facts is handed on, since one that is missing would be read as an absence.
 *
 * @param facts in a fixed order
 * @param failures what could not be derived; empty where nothing failed
 */
public record Facts(List<Faktum> facts, List<Failure> failures) {
    /** The classes that derive, in the order of the facts. */
    private static final List<String> GROUPS = List.of(
            "FundingFacts",
            "BudgetFacts",
            "Forbundstid",
            "DeadlineFacts",
            "EquityFacts",
            "InsatsFacts",
            "InterimReportFacts",
            "SumFacts",
            "AccountFacts",
            "StatedFacts",
            "ImpossibleDays",
            "MeetingFacts",
            "BoardFacts",
            "PartsFacts",
            "DocumentFacts",
            "DebtFacts",
            "AuditFacts",
            "AuditDayFacts",
            "GoalFacts",
            "StatementFacts",
            "NoteFacts",
            "ShareFacts",
            "MemberIncomeFacts",
            "BudgetColumnFacts",
            "DifferenceFacts",
            "AccrualFacts",
            "AgreementFacts",
            "ComparisonFacts",
            "LedgerFacts",
            "OwnFacts");

    /**
     * Facts that could not be derived.
     *
     * @param kinds the simple names of the kinds that are then not known; null where any may be
     * @param cause what was thrown
     */
    public record Failure(@Nullable Set<String> kinds, RuntimeException cause) {
        /** Whether facts of a kind, by its simple name, are not known. */
        public boolean of(String kind) {
            return kinds == null || kinds.contains(kind);
        }
    }

    /**
     * The facts of an underlag and its ledger.
     *
     * @param today the day of assessment; null where every day counts as come
     * @param earlier years to compare with
     */
    public static Facts of(Ledger ledger, @Nullable LocalDate today, Parameters parameters, List<Underlag> earlier) {
        Derivation derivation = new Derivation(ledger, today, parameters, earlier);
        List<Failure> failures = new ArrayList<>();
        for (String group : GROUPS) {
            int before = derivation.size();
            try {
                add(group, derivation);
            } catch (RuntimeException e) {
                derivation.backTo(before);
                failures.add(new Failure(FactKinds.of(group).orElse(null), e));
            }
        }
        List<Faktum> facts = derivation.facts();
        return new Facts(failures.isEmpty() ? facts : without(failures, facts), List.copyOf(failures));
    }

    /** The same with some more. */
    public Facts with(List<? extends Faktum> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Faktum> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Facts(List.copyOf(all), failures);
    }

    private static void add(String group, Derivation derivation) {
        switch (group) {
            case "FundingFacts" -> FundingFacts.add(derivation);
            case "BudgetFacts" -> BudgetFacts.add(derivation);
            case "Forbundstid" -> Forbundstid.add(derivation);
            case "DeadlineFacts" -> DeadlineFacts.add(derivation);
            case "EquityFacts" -> EquityFacts.add(derivation);
            case "InsatsFacts" -> InsatsFacts.add(derivation);
            case "InterimReportFacts" -> InterimReportFacts.add(derivation);
            case "SumFacts" -> SumFacts.add(derivation);
            case "AccountFacts" -> AccountFacts.add(derivation);
            case "StatedFacts" -> StatedFacts.add(derivation);
            case "ImpossibleDays" -> ImpossibleDays.add(derivation);
            case "MeetingFacts" -> MeetingFacts.add(derivation);
            case "BoardFacts" -> BoardFacts.add(derivation);
            case "PartsFacts" -> PartsFacts.add(derivation);
            case "DocumentFacts" -> DocumentFacts.add(derivation);
            case "DebtFacts" -> DebtFacts.add(derivation);
            case "AuditFacts" -> AuditFacts.add(derivation);
            case "AuditDayFacts" -> AuditDayFacts.add(derivation);
            case "GoalFacts" -> GoalFacts.add(derivation);
            case "StatementFacts" -> StatementFacts.add(derivation);
            case "NoteFacts" -> NoteFacts.add(derivation);
            case "ShareFacts" -> ShareFacts.add(derivation);
            case "MemberIncomeFacts" -> MemberIncomeFacts.add(derivation);
            case "BudgetColumnFacts" -> BudgetColumnFacts.add(derivation);
            case "DifferenceFacts" -> DifferenceFacts.add(derivation);
            case "AccrualFacts" -> AccrualFacts.add(derivation);
            case "AgreementFacts" -> AgreementFacts.add(derivation);
            case "ComparisonFacts" -> ComparisonFacts.add(derivation);
            case "LedgerFacts" -> LedgerFacts.add(derivation);
            case "OwnFacts" -> OwnFacts.add(derivation);
            default -> throw new IllegalArgumentException("no group " + group);
        }
    }

    /** What other groups gave of the same kinds is half of what there is. */
    private static List<Faktum> without(List<Failure> failures, List<Faktum> facts) {
        List<Faktum> kept = new ArrayList<>();
        for (Faktum fact : facts) {
            boolean known = true;
            for (Failure failure : failures) {
                known &= !failure.of(fact.getClass().getSimpleName());
            }
            if (known) {
                kept.add(fact);
            }
        }
        return List.copyOf(kept);
    }
}
