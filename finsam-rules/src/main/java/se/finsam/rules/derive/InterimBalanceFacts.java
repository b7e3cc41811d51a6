package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Balansrakning;
import se.finsam.rules.fakta.AvenDelarBalanserar;
import se.finsam.rules.fakta.Avstamning;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.VandaTecken;

/** Whether the two sides of the interim report's balance sheet are equal. */
final class InterimBalanceFacts {
    private static final String SHEET = "delarsrapport.balansrakning";

    private InterimBalanceFacts() {}

    /** Adds what is known of the sheet, and gives what to show beside an annual one: that this balances too. */
    static List<Faktum> add(Derivation derivation) {
        Avstamning sides = sides(derivation);
        return sides == null || sides.skillnad().compareTo(sides.tolerans()) > 0
                ? List.of()
                : List.of(new AvenDelarBalanserar(
                        sides.angivet(),
                        sides.skillnad(),
                        Spar.INGET.och("delarTillgangar", sides.spar().kallor().getOrDefault("angivet", List.of()))));
    }

    private static @Nullable Avstamning sides(Derivation derivation) {
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
        List<Faktum> turned = signs.turned()
                ? List.of(new VandaTecken("delårsrapportens balansräkning", Spar.INGET.och("tabell", sheet.pointer())))
                : List.of();
        return BalanceFacts.both(
                derivation,
                "balans-delarsrapport",
                assets,
                BalanceFacts.otherSide(sheet, equity, "belopp").map(sum -> turn(sum, signs.othersTurned())),
                sheet.amount("summaEgetKapitalOchSkulder").map(sum -> turn(sum, signs.totalTurned())),
                !sheet.has("avsattningar"),
                BalanceFacts.tolerance(Rounding.budget(derivation), sheet, "belopp", equity),
                turned);
    }

    /** A sum as what it is, where its side is printed with a minus: the rule of {@link Signs}, as of the annual sheet. */
    private static Amount turn(Amount sum, boolean turned) {
        return turned ? new Amount(sum.value().negate(), sum.places()) : sum;
    }
}
