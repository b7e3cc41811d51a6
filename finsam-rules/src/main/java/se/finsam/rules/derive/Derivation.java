package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.model.Enhet;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.rules.fakta.Faktum;

/** What the deriving classes share: the underlag, its parameters, and the facts so far. One check each. */
final class Derivation {
    private final Underlag underlag;
    private final View view;
    private final Parameters parameters;
    private final Medlemsregister register;
    private final List<Faktum> facts = new ArrayList<>();

    Derivation(Underlag underlag, View view, Parameters parameters) {
        this.underlag = underlag;
        this.view = view;
        this.parameters = parameters;
        var medlemmar = underlag.forbund().medlemmar();
        this.register = new Medlemsregister(medlemmar == null ? List.of() : medlemmar);
    }

    View view() {
        return view;
    }

    Parameters parameters() {
        return parameters;
    }

    Medlemsregister register() {
        return register;
    }

    int rakenskapsar() {
        return underlag.rakenskapsar();
    }

    /** The year that the budget is for: the one it names, else the räkenskapsår. */
    int budgetar() {
        return view.number("budget.ar").orElse(rakenskapsar());
    }

    /** One unit of the input, in kronor: 1 or 1 000. */
    BigDecimal unit() {
        return BigDecimal.ONE.scaleByPowerOfTen(inTkr() ? Enhet.TKR.potens() : 0);
    }

    boolean inTkr() {
        return underlag.enhet() == Enhet.TKR;
    }

    void add(Faktum fact) {
        facts.add(fact);
    }

    List<Faktum> facts() {
        return List.copyOf(facts);
    }
}
