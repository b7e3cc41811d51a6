package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Balans;
import se.finsam.rules.fakta.BalansForegaendeAr;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.InomAvrundning;
import se.finsam.rules.fakta.OppenSkuldsida;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.UtanArsredovisning;
import se.finsam.rules.fakta.VandaTecken;

/** Whether the two sides of the balance sheet are equal, this year and the year before. */
final class BalanceFacts {
    private BalanceFacts() {}

    /**
     * The two sums of a sheet's sides that are furthest apart: stated sums and sums of lines must all agree.
     *
     * @param one of the assets
     * @param other of equity, provisions and liabilities
     */
    record Sides(Amount one, Amount other) {
        /** Of the sums of the assets and those of the other side; each has at least one. */
        static Sides of(List<Amount> assets, Optional<Amount> computed, Optional<Amount> stated) {
            Sides sides = new Sides(assets.get(0), furthest(assets.get(0), computed, stated));
            for (Amount more : assets) {
                Sides against = new Sides(more, furthest(more, computed, stated));
                if (against.apart().value().compareTo(sides.apart().value()) > 0) {
                    sides = against;
                }
            }
            return sides;
        }

        Amount apart() {
            return one.distance(other);
        }
    }

    static void add(Derivation derivation) {
        List<Faktum> interim = InterimBalanceFacts.add(derivation);
        if (!derivation.accounts().has("arsredovisning")) {
            derivation.add(new UtanArsredovisning(Spar.INGET));
        }
        View sheet = derivation.accounts().find("arsredovisning.balansrakning");
        if (sheet != null) {
            balance(derivation, sheet, interim);
            balanceBefore(derivation, sheet);
        }
    }

    private static void balance(Derivation derivation, View sheet, List<Faktum> interim) {
        List<Amount> assets = assets(sheet);
        Optional<Amount> computed = otherSide(sheet, sheet.amount("egetKapital.utgaende"), "belopp");
        Optional<Amount> stated = sheet.amount("summaEgetKapitalOchSkulder");
        if (assets.isEmpty() || (computed.isEmpty() && stated.isEmpty())) {
            return;
        }
        Amount tolerance =
                tolerance(Rounding.accounts(derivation), sheet, "belopp", sheet.amount("egetKapital.utgaende"));
        Optional<Amount> open = open(sheet, assets, computed, stated, tolerance);
        if (open.isPresent()) {
            derivation.add(new OppenSkuldsida(
                    computed.orElseThrow().value(),
                    open.get().value(),
                    Spar.INGET.och("poster", computed.orElseThrow().places())));
            return;
        }
        Sides sides = Sides.of(assets, computed, stated);
        List<Faktum> additions = new ArrayList<>(InomAvrundning.av(sides.apart().value(), tolerance.value()));
        if (derivation.ledger().signs().turned("balansräkning")) {
            additions.add(new VandaTecken("balansräkning", Spar.INGET.och("tabell", sheet.pointer())));
        }
        additions.addAll(interim);
        derivation.add(new Balans(
                sides.one().value(),
                sides.other().value(),
                sides.apart().value(),
                tolerance.value(),
                additions,
                Spar.INGET
                        .och("tillgangar", sides.one().places())
                        .och("egetKapitalOchSkulder", sides.other().places())
                        .och("tolerans", tolerance.places())));
    }

    /**
     * What provisions may come to, where the input does not list them and nothing else contradicts: the equity and the
     * liabilities then fall short of a sum. Empty where there is no such gap.
     */
    static Optional<Amount> open(
            View sheet, List<Amount> assets, Optional<Amount> computed, Optional<Amount> stated, Amount tolerance) {
        if (sheet.has("avsattningar") || computed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> gap = Optional.empty();
        List<Amount> sums = new ArrayList<>(assets);
        stated.ifPresent(sums::add);
        for (Amount sum : sums) {
            if (sum.distance(sums.get(0)).value().compareTo(tolerance.value()) > 0) {
                return Optional.empty();
            }
            Amount left = sum.minus(computed.get());
            if (left.value().compareTo(tolerance.value()) > 0) {
                gap = Optional.of(left);
            }
        }
        return gap;
    }

    private static void balanceBefore(Derivation derivation, View sheet) {
        List<View> lines = sheet.items("tillgangar");
        Optional<Amount> assets = lines.isEmpty() ? Optional.empty() : Amount.sum(lines, "foregaendeAr");
        Optional<Amount> other = otherSide(sheet, sheet.amount("egetKapital.ingaende"), "foregaendeAr");
        if (assets.isEmpty() || other.isEmpty()) {
            return;
        }
        Amount tolerance =
                tolerance(Rounding.accounts(derivation), sheet, "foregaendeAr", sheet.amount("egetKapital.ingaende"));
        if (open(sheet, List.of(assets.get()), other, Optional.empty(), tolerance)
                .isPresent()) {
            return;
        }
        derivation.add(new BalansForegaendeAr(
                assets.get().value(),
                other.get().value(),
                assets.get().distance(other.get()).value(),
                tolerance.value(),
                Spar.INGET
                        .och("tillgangarForegaendeAr", assets.get().places())
                        .och("egetKapitalOchSkulderForegaendeAr", other.get().places())
                        .och("toleransForegaendeAr", tolerance.places())));
    }

    /** Equity with provisions and liabilities; empty where equity or a line is not known. */
    static Optional<Amount> otherSide(View sheet, Optional<Amount> equity, String column) {
        if (equity.isEmpty() || sheet.at("skulder").isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> liabilities = Amount.sum(sheet.items("skulder"), column);
        Optional<Amount> provisions = Amount.sum(sheet.items("avsattningar"), column);
        return liabilities.isEmpty() || provisions.isEmpty()
                ? Optional.empty()
                : Optional.of(equity.get().plus(provisions.get()).plus(liabilities.get()));
    }

    /** The stated sum of the assets and that of their lines, as far as they are known. */
    static List<Amount> assets(View sheet) {
        List<Amount> known = new ArrayList<>();
        Optional<Amount> stated = sheet.amount("summaTillgangar");
        if (stated.isPresent()) {
            known.add(stated.get());
        }
        List<View> lines = sheet.items("tillgangar");
        Optional<Amount> sum = Amount.sum(lines, "belopp");
        if (sum.isPresent() && (!lines.isEmpty() || (stated.isEmpty() && sheet.has("tillgangar")))) {
            known.add(sum.get());
        }
        return known;
    }

    /** The one of two sums that is further from a third; the first where both are as far. At least one is there. */
    private static Amount furthest(Amount from, Optional<Amount> one, Optional<Amount> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other.orElseThrow() : one.get();
        }
        BigDecimal off = one.get().distance(from).value();
        BigDecimal otherOff = other.get().distance(from).value();
        return otherOff.compareTo(off) > 0 ? other.get() : one.get();
    }

    /** What rounding may explain between the sides: only what is there was rounded and added. */
    static Amount tolerance(Rounding rounding, View sheet, String column, Optional<Amount> equity) {
        return rounding.of(sheet.items("tillgangar"), column)
                .plus(rounding.of(sheet.items("avsattningar"), column))
                .plus(rounding.of(sheet.items("skulder"), column))
                .plus(rounding.of(equity));
    }
}
