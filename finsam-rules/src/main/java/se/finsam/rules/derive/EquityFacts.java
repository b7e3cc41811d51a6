package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Underlag;
import se.finsam.rules.book.Trappsteg;
import se.finsam.rules.fakta.Arsandel;
import se.finsam.rules.fakta.EgenTrappa;
import se.finsam.rules.fakta.EgetBeslut;
import se.finsam.rules.fakta.EgetKapitalGaller;
import se.finsam.rules.fakta.EgetKapitalMotTak;
import se.finsam.rules.fakta.EgetKapitalTak;
import se.finsam.rules.fakta.EgetKapitalUtveckling;
import se.finsam.rules.fakta.EgetKapitalspann;
import se.finsam.rules.fakta.Faktum;
import se.finsam.rules.fakta.Spann;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.UtanforTrappan;
import se.finsam.rules.fakta.UtgaendeEgetKapital;
import se.finsam.rules.fakta.VandaTecken;

/** Equity beside the limit of Nationella rådet's recommendation; where that is not known, the förbund's own. */
final class EquityFacts {
    private static final String STAIRCASE = "egetkapital-trappa";
    private static final String OWN = "forbund.egetKapitalTrappa";
    private static final String RECOMMENDED = "REKOMMENDATION";
    private static final String DECIDED = "EGEN";
    private static final int SHARE_DECIMALS = 4;

    private EquityFacts() {}

    static void add(Derivation derivation) {
        Optional<Amount> whole = Tilldelningen.whole(derivation);
        Optional<Limit> limit = whole.isPresent() ? limit(derivation, whole.get()) : Optional.empty();
        Optional<ClosingEquity> closing = ClosingEquity.of(derivation);
        if (closing.isPresent()) {
            ClosingEquity equity = closing.get();
            Spar spar = Spar.INGET.och("egetKapital", equity.amount().places());
            boolean negative = equity.amount().value().signum() <= 0
                    && !equity.basis().equals("DELARSRAPPORT")
                    && equity.decides(Amount.ZERO, true);
            derivation.add(new UtgaendeEgetKapital(
                    equity.amount().value(), equity.basis(), negative ? "JA" : "NEJ", equity.computed(), spar));
            if (!equity.decides(limit.isPresent() ? limit.get().amount() : Amount.ZERO, true)) {
                derivation.add(new EgetKapitalspann(
                        "arets-slut",
                        equity.least(),
                        equity.amount().value().max(equity.against().value()),
                        Spar.INGET
                                .och("lagst", equity.against().places())
                                .och("hogst", equity.against().places())));
            }
        }
        if (closing.isPresent() && limit.isPresent()) {
            derivation.add(compare(closing.get(), limit.get(), derivation));
        }
    }

    private static Optional<Limit> limit(Derivation derivation, Amount total) {
        List<Trappsteg> steps = derivation.parameters().steps(STAIRCASE);
        if (steps.isEmpty() || total.value().signum() <= 0) {
            return Optional.empty();
        }
        for (Trappsteg step : steps) {
            if (step.galler(total.value())) {
                Limit limit = new Limit(
                        total,
                        new Amount(step.andel(), List.of(Parameters.place(STAIRCASE))),
                        RECOMMENDED,
                        derivation.parameters().since(STAIRCASE),
                        Parameters.place(STAIRCASE));
                derivation.add(new EgetKapitalTak(
                        total.value(),
                        step.andel(),
                        limit.amount().value(),
                        new Spann(step.fran(), step.till()),
                        Spar.INGET
                                .och("tilldelning", total.places())
                                .och("takandel", Parameters.place(STAIRCASE))
                                .och("tak", limit.amount().places())));
                return Optional.of(limit);
            }
        }
        derivation.add(outside(total, steps));
        return own(derivation, total);
    }

    /** The limit that the förbund has decided itself; where its steps meet, the lower share. */
    private static Optional<Limit> own(Derivation derivation, Amount total) {
        View decided = derivation.view().find(OWN + ".beslutad");
        View step = lowest(derivation, total);
        if (step == null || decided == null || !inTime(decided, derivation)) {
            return Optional.empty();
        }
        return Optional.of(new Limit(
                total,
                step.amount("andel").orElse(Amount.ZERO),
                DECIDED,
                (LocalDate) decided.value(),
                decided.pointer()));
    }

    private static @Nullable View lowest(Derivation derivation, Amount total) {
        View lowest = null;
        for (View step : derivation.view().items(OWN + ".steg")) {
            BigDecimal from = step.amount("fran").orElse(Amount.ZERO).value();
            Optional<Amount> to = step.amount("till");
            boolean within = from.compareTo(total.value()) <= 0
                    && (to.isEmpty() || total.value().compareTo(to.get().value()) <= 0);
            if (within && (lowest == null || share(step).compareTo(share(lowest)) < 0)) {
                lowest = step;
            }
        }
        return lowest;
    }

    /** A limit holds for the years that end after it was decided. */
    private static boolean inTime(View decided, Derivation derivation) {
        return !((LocalDate) decided.value()).isAfter(LocalDate.of(derivation.rakenskapsar(), 12, 31));
    }

    private static BigDecimal share(View step) {
        return step.amount("andel").orElse(Amount.ZERO).value();
    }

    /** Equity as a share of the tilldelning, year by year, the earliest first; none where only this year is known. */
    private static List<Arsandel> development(Derivation derivation, BigDecimal share) {
        List<Arsandel> years = new ArrayList<>();
        for (Underlag year : derivation.years()) {
            Derivation earlier = derivation.of(year);
            Optional<BigDecimal> earlierShare = share(earlier);
            if (earlierShare.isEmpty()) {
                break;
            }
            years.add(0, new Arsandel(year.rakenskapsar(), earlierShare.get(), basis(earlier)));
        }
        if (!years.isEmpty()) {
            years.add(new Arsandel(derivation.rakenskapsar(), share, basis(derivation)));
        }
        return years;
    }

    private static String basis(Derivation year) {
        Optional<ClosingEquity> closing = ClosingEquity.of(year);
        return closing.isEmpty() ? "" : closing.get().basis();
    }

    private static Optional<BigDecimal> share(Derivation year) {
        Optional<ClosingEquity> closing = ClosingEquity.of(year);
        Optional<Amount> whole = Tilldelningen.whole(year);
        return closing.isEmpty() || whole.isEmpty() || whole.get().value().signum() <= 0
                ? Optional.empty()
                : Optional.of(share(closing.get().amount().value(), whole.get().value()));
    }

    private static BigDecimal share(BigDecimal equity, BigDecimal total) {
        return equity.divide(total, SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static UtanforTrappan outside(Amount total, List<Trappsteg> steps) {
        List<Spann> known = new ArrayList<>();
        for (Trappsteg step : steps) {
            known.add(new Spann(step.fran(), step.till()));
        }
        return new UtanforTrappan(total.value(), known, Spar.INGET.och("tilldelning", total.places()));
    }

    private static EgetKapitalMotTak compare(ClosingEquity closing, Limit limit, Derivation derivation) {
        BigDecimal equity = closing.amount().value();
        BigDecimal most = limit.amount().value();
        BigDecimal share = share(equity, limit.total.value());
        return new EgetKapitalMotTak(
                equity,
                limit.total.value(),
                share,
                limit.share.value(),
                most,
                equity.subtract(most).max(BigDecimal.ZERO),
                closing.decides(limit.amount(), true) ? "JA" : "NEJ",
                closing.basis(),
                limit.whose,
                additions(closing, limit, derivation, share),
                Spar.INGET
                        .och("egetKapital", closing.amount().places())
                        .och("tilldelning", limit.total.places())
                        .och("takandel", limit.share.places())
                        .och("tak", limit.amount().places()));
    }

    private static List<Faktum> additions(ClosingEquity closing, Limit limit, Derivation derivation, BigDecimal share) {
        List<Faktum> additions = new ArrayList<>(closing.computed());
        additions.add(
                limit.whose.equals(RECOMMENDED)
                        ? new EgetKapitalGaller(limit.since, Spar.INGET.och("galler", limit.sinceFrom))
                        : new EgetBeslut(
                                derivation.view().text(OWN + ".kalla").orElse(""),
                                limit.since,
                                Spar.INGET.och("beslutad", limit.sinceFrom)));
        Optional<Limit> own = limit.whose.equals(RECOMMENDED) ? own(derivation, limit.total) : Optional.empty();
        if (own.isPresent()) {
            Amount andel = own.get().share;
            additions.add(new EgenTrappa(andel.value(), Spar.INGET.och("egenTakandel", andel.places())));
        }
        if (closing.basis().equals("ARSREDOVISNING")
                && derivation.ledger().signs().turned("balansräkning")) {
            additions.add(new VandaTecken("balansräkning", Spar.INGET.och("tabell", "/arsredovisning/balansrakning")));
        }
        List<Arsandel> years = development(derivation, share);
        if (!years.isEmpty()) {
            Arsandel before = years.get(years.size() - 2);
            additions.add(new EgetKapitalUtveckling(before.andel(), years, Spar.INGET));
        }
        return additions;
    }

    /**
     * A limit.
     *
     * @param total the tilldelning
     * @param share the greatest share of it
     * @param whose {@link #RECOMMENDED} or {@link #DECIDED}
     * @param since the day that it is from
     * @param sinceFrom where that day stands
     */
    private record Limit(Amount total, Amount share, String whose, LocalDate since, String sinceFrom) {
        Amount amount() {
            return total.times(share);
        }
    }
}
