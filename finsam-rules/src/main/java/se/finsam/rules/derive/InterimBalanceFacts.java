package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Balansrakning;
import se.finsam.rules.fakta.AvenDelarBalanserar;
import se.finsam.rules.fakta.BalansDelar;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.InomAvrundning;
import se.finsam.rules.fakta.OppenSkuldsidaDelar;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.VandaTecken;

/** Whether the two sides of the interim report's balance sheet are equal. */
final class InterimBalanceFacts {
    private static final String SHEET = "delarsrapport.balansrakning";

    private InterimBalanceFacts() {}

    /** Adds what is known of the sheet, and gives what to show beside an annual one: that this balances too. */
    static List<Faktum> add(Derivation derivation) {
        BalansDelar sides = sides(derivation);
        if (sides == null) {
            return List.of();
        }
        derivation.add(sides);
        return sides.skillnadDelar().compareTo(sides.toleransDelar()) > 0
                ? List.of()
                : List.of(new AvenDelarBalanserar(
                        sides.tillgangarDelar(),
                        sides.skillnadDelar(),
                        Spar.INGET.och(
                                "delarTillgangar", sides.spar().kallor().getOrDefault("tillgangarDelar", List.of()))));
    }

    /** Null where a side is not known, and where provisions that are not listed may be what one falls short by. */
    private static @Nullable BalansDelar sides(Derivation derivation) {
        View sheet = derivation.view().find(SHEET);
        if (sheet == null) {
            return null;
        }
        SignedSheet signs = new SignedSheet((Balansrakning) sheet.value());
        List<Amount> assets = new ArrayList<>();
        for (Amount sum : BalanceFacts.assets(sheet)) {
            assets.add(turn(sum, signs.assetsTurned()));
        }
        Optional<Amount> equity = sheet.amount("egetKapital.utgaende");
        Optional<Amount> computed =
                BalanceFacts.otherSide(sheet, equity, "belopp").map(sum -> turn(sum, signs.othersTurned()));
        Optional<Amount> stated = sheet.amount("summaEgetKapitalOchSkulder").map(sum -> turn(sum, signs.totalTurned()));
        Amount tolerance = BalanceFacts.tolerance(Rounding.budget(derivation), sheet, "belopp", equity);
        if (assets.isEmpty() || (computed.isEmpty() && stated.isEmpty())) {
            return null;
        }
        Optional<Amount> open = BalanceFacts.open(sheet, assets, computed, stated, tolerance);
        if (open.isPresent()) {
            derivation.add(new OppenSkuldsidaDelar(
                    computed.orElseThrow().value(),
                    open.get().value(),
                    Spar.INGET.och("posterDelar", computed.orElseThrow().places())));
            return null;
        }
        BalanceFacts.Sides sides = BalanceFacts.Sides.of(assets, computed, stated);
        List<Faktum> additions = new ArrayList<>(InomAvrundning.av(sides.apart().value(), tolerance.value()));
        if (signs.turned()) {
            additions.add(new VandaTecken("delårsrapportens balansräkning", Spar.INGET.och("tabell", sheet.pointer())));
        }
        return new BalansDelar(
                sides.one().value(),
                sides.other().value(),
                sides.apart().value(),
                tolerance.value(),
                additions,
                Spar.INGET
                        .och("tillgangarDelar", sides.one().places())
                        .och("egetKapitalOchSkulderDelar", sides.other().places())
                        .och("toleransDelar", tolerance.places()));
    }

    /** A sum as what it is, where its side is printed with a minus: the rule of {@link Signs}, as of the annual sheet. */
    private static Amount turn(Amount sum, boolean turned) {
        return turned ? new Amount(sum.value().negate(), sum.places()) : sum;
    }
}
