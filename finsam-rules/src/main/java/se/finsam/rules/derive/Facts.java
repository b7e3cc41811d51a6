package se.finsam.rules.derive;

import java.util.List;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Faktum;

/** All facts that can be derived from an underlag. */
public final class Facts {
    private Facts() {}

    /** The facts of an underlag, in a fixed order. */
    public static List<Faktum> of(Underlag underlag, View view, Parameters parameters) {
        Derivation derivation = new Derivation(underlag, view, parameters);
        MemberFacts.add(derivation);
        FundingFacts.add(derivation);
        BudgetFacts.add(derivation);
        DeadlineFacts.add(derivation);
        EquityFacts.add(derivation);
        InsatsFacts.add(derivation);
        InterimReportFacts.add(derivation);
        SumFacts.add(derivation);
        AccountFacts.add(derivation);
        return derivation.facts();
    }
}
