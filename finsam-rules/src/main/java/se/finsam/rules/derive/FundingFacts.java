package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.derive.Tilldelningen.Betalare;
import se.finsam.rules.fakta.EndastTilldelningssumma;
import se.finsam.rules.fakta.Finansiering;
import se.finsam.rules.fakta.OfullstandigTilldelning;
import se.finsam.rules.fakta.OkandHelhet;
import se.finsam.rules.fakta.Spar;

/** How the money is shared between the parts (5 §). */
final class FundingFacts {
    private static final String STATE = "andel-stat";
    private static final String OTHERS = "andel-region-kommun";

    private FundingFacts() {}

    static void add(Derivation derivation) {
        Optional<Tilldelningen> tilldelning = Tilldelningen.of(derivation);
        if (tilldelning.isEmpty()) {
            return;
        }
        Tilldelningen given = tilldelning.get();
        String hinder = given.hinder();
        if (hinder.equals("OFULLSTANDIG")) {
            derivation.add(new OfullstandigTilldelning(given.without(), Spar.INGET));
        } else if (!hinder.isEmpty()) {
            derivation.add(new OkandHelhet(
                    hinder,
                    given.total().value(),
                    Tilldelningen.missing(derivation),
                    Spar.INGET.och("kandTilldelning", given.total().places())));
        } else if (given.sharesUnknown()) {
            derivation.add(new EndastTilldelningssumma(
                    given.all().value(),
                    given.without(),
                    Spar.INGET.och("tilldelning", given.all().places())));
        } else {
            derivation.add(shares(derivation, given));
        }
    }

    private static Finansiering shares(Derivation derivation, Tilldelningen tilldelning) {
        List<View> statRows = tilldelning.rows(Betalare.STAT);
        List<View> regionRows = tilldelning.rows(Betalare.REGION);
        List<View> outsideRows = tilldelning.rows(Betalare.KOMMUN_UTANFOR_REGION);
        List<View> kommunRows = tilldelning.rows(Betalare.KOMMUN);
        Amount total = tilldelning.total();
        Amount half = total.times(share(derivation, STATE));
        Amount quarter = total.times(share(derivation, OTHERS));
        Amount stat = Tilldelningen.sum(statRows);
        Amount outside = Tilldelningen.sum(outsideRows);
        Amount forRegion = forRegion(Tilldelningen.sum(regionRows), outside, quarter);
        Amount region = Tilldelningen.sum(regionRows).plus(forRegion);
        Amount kommun = Tilldelningen.sum(kommunRows).plus(outside).minus(forRegion);
        Rounding rounding = Rounding.shares(derivation);
        Amount inRegion = forRegion.value().signum() == 0 ? Amount.ZERO : rounding.of(outsideRows, "belopp");
        Amount toleranceStat = rounding.of(statRows, "belopp");
        Amount toleranceRegion = rounding.of(regionRows, "belopp").plus(inRegion);
        Amount toleranceKommun = rounding.of(kommunRows, "belopp").plus(rounding.of(outsideRows, "belopp"));
        return new Finansiering(
                total.value(),
                stat.value(),
                region.value(),
                kommun.value(),
                outside.value(),
                half.value(),
                quarter.value(),
                stat.distance(half).value(),
                region.distance(quarter).value(),
                kommun.distance(quarter).value(),
                toleranceStat.value(),
                toleranceRegion.value(),
                toleranceKommun.value(),
                regionRows.isEmpty() && kommunRows.isEmpty() && !outsideRows.isEmpty() ? "UTAN" : "MED",
                Spar.INGET
                        .och("tilldelning", total.places())
                        .och("stat", stat.places())
                        .och("region", region.places())
                        .och("kommun", kommun.places())
                        .och("toleransStat", Parameters.place("avrundning-andelar"))
                        .och("toleransRegion", Parameters.place("avrundning-andelar"))
                        .och("toleransKommun", Parameters.place("avrundning-andelar")));
    }

    /** A share by law, without its place: what it gives is shown as a part of the tilldelning. */
    private static Amount share(Derivation derivation, String parameter) {
        return new Amount(derivation.parameters().number(parameter).value(), List.of());
    }

    /** How much of what kommuner outside every region pay stands for a region: what the quarter lacks, if they pay it. */
    private static Amount forRegion(Amount regions, Amount outside, Amount quarter) {
        BigDecimal lacking = quarter.value().subtract(regions.value()).max(BigDecimal.ZERO);
        return new Amount(lacking.min(outside.value()).max(BigDecimal.ZERO), outside.places());
    }
}
