package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.fakta.Avstamning;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.InomAvrundning;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.VandaTecken;

/** Whether the two sides of the balance sheet are equal, this year and the year before. */
final class BalanceFacts {
    /** The column of the year's own amounts. */
    private static final String YEAR = "belopp";

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
        View sheet = derivation.accounts().find("arsredovisning.balansrakning");
        if (sheet != null) {
            balance(derivation, sheet, interim);
            balanceBefore(derivation, sheet);
        }
    }

    private static void balance(Derivation derivation, View sheet, List<Faktum> interim) {
        Optional<Amount> equity = sheet.amount("egetKapital.utgaende");
        List<Faktum> additions = new ArrayList<>();
        if (derivation.ledger().signs().turned("balansräkning")) {
            additions.add(new VandaTecken("balansräkning", Spar.INGET.och("tabell", sheet.pointer())));
        }
        additions.addAll(interim);
        both(
                derivation,
                "balans",
                assets(sheet),
                otherSide(sheet, equity, "belopp"),
                sheet.amount("summaEgetKapitalOchSkulder"),
                !sheet.has("avsattningar"),
                tolerance(Rounding.accounts(derivation), sheet, "belopp", equity),
                additions);
    }

    /**
     * Adds what is known of the two sides of a sheet, and gives it where both are known; else null, also where provisions that
     * are not listed may be what one falls short by.
     *
     * @param unlisted whether the input does not list the provisions
     */
    static @Nullable Avstamning both(
            Derivation derivation,
            String kind,
            List<Amount> assets,
            Optional<Amount> computed,
            Optional<Amount> stated,
            boolean unlisted,
            Amount tolerance,
            List<Faktum> more) {
        if (assets.isEmpty() || (computed.isEmpty() && stated.isEmpty())) {
            return null;
        }
        Optional<Amount> open = unlisted ? open(assets, computed, stated, tolerance) : Optional.empty();
        if (open.isPresent()) {
            Amount listed = computed.orElseThrow();
            derivation.add(
                    Held.against(kind + "-utan-avsattningar", listed.plus(open.get()), listed, tolerance, List.of()));
            return null;
        }
        Sides sides = Sides.of(assets, computed, stated);
        List<Faktum> additions = new ArrayList<>(InomAvrundning.av(sides.apart().value(), tolerance.value()));
        additions.addAll(more);
        Avstamning known = Held.against(kind, sides.one(), sides.other(), tolerance, additions);
        derivation.add(known);
        return known;
    }

    /**
     * What provisions may come to, where the input does not list them and nothing else contradicts: the equity and the
     * liabilities then fall short of a sum. Empty where there is no such gap.
     */
    private static Optional<Amount> open(
            List<Amount> assets, Optional<Amount> computed, Optional<Amount> stated, Amount tolerance) {
        if (computed.isEmpty()) {
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
        boolean open = !sheet.has("avsattningar")
                && open(List.of(assets.get()), other, Optional.empty(), tolerance)
                        .isPresent();
        if (!open) {
            derivation.add(Held.against("balans-foregaende-ar", assets.get(), other.get(), tolerance, List.of()));
        }
    }

    /** Equity with provisions and liabilities; empty where equity, or a line and their sum, is not known. */
    static Optional<Amount> otherSide(View sheet, Optional<Amount> equity, String column) {
        Optional<Amount> liabilities = liabilities(sheet, column);
        if (equity.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> provisions = Amount.sum(sheet.items("avsattningar"), column);
        return liabilities.isEmpty() || provisions.isEmpty()
                ? Optional.empty()
                : Optional.of(equity.get().plus(provisions.get()).plus(liabilities.get()));
    }

    /** The liabilities by their lines; where they are not listed the sum that is stated of the year's. */
    private static Optional<Amount> liabilities(View sheet, String column) {
        if (sheet.at("skulder").isPresent()) {
            return Amount.sum(sheet.items("skulder"), column);
        }
        return column.equals(YEAR) ? sheet.amount("summaSkulder") : Optional.empty();
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
                .plus(
                        sheet.at("skulder").isPresent()
                                ? rounding.of(sheet.items("skulder"), column)
                                : rounding.of(liabilities(sheet, column)))
                .plus(rounding.of(equity));
    }
}
