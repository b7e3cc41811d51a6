package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Nyckeltalsprov;
import se.finsam.rules.fakta.OtestbartNyckeltal;
import se.finsam.rules.fakta.Spar;

/** The shares that the annual report states, beside what they are shares of. Compared as amounts, so nothing is rounded. */
final class ShareFacts {
    private static final String RATIOS = "arsredovisning.nyckeltal.";
    private static final String SHARE = "Andel";
    private static final String OF = "Av";
    private static final String COARSEST = "nyckeltal-grovst";
    private static final int SHARE_DECIMALS = 4;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The ratios by the key that their share begins with. */
    private static final List<String> STATED = List.of("egetKapital", "administration", "individ");

    private ShareFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named ratio : Objects.of(Objekttyp.NYCKELTAL, derivation.accounts())) {
            test(derivation, ratio.name());
        }
    }

    /** The ratios that an underlag states, each by what its key begins with. */
    static List<String> stated(View underlag) {
        List<String> stated = new ArrayList<>();
        for (String name : STATED) {
            if (underlag.amount(RATIOS + name + SHARE).isPresent()) {
                stated.add(name);
            }
        }
        return stated;
    }

    /** The keys of the shares. */
    static List<String> keys() {
        return STATED.stream().map(name -> RATIOS + name + SHARE).toList();
    }

    private static void test(Derivation derivation, String name) {
        View view = derivation.accounts();
        Amount share = view.amount(RATIOS + name + SHARE).orElseThrow();
        boolean equity = name.equals("egetKapital");
        String partKey = equity ? "arsredovisning.balansrakning.egetKapital.utgaende" : RATIOS + name;
        Optional<Amount> part = view.amount(partKey);
        Optional<String> of = equity ? Optional.of("TILLDELNING") : view.text(RATIOS + name + OF);
        Optional<Amount> whole = of.isEmpty() ? Optional.empty() : whole(derivation, of.get());
        List<String> missing = new ArrayList<>();
        if (part.isEmpty()) {
            missing.add(partKey);
        }
        if (of.isEmpty()) {
            missing.add(RATIOS + name + OF);
        } else if (whole.isEmpty()) {
            missing.addAll(wholeKeys(derivation, of.get()));
        }
        Spar stands = Spar.INGET.och("angivet", share.places());
        if (part.isEmpty() || of.isEmpty() || whole.isEmpty()) {
            derivation.add(new OtestbartNyckeltal(name, "SAKNAS", missing, stands));
        } else if (whole.get().value().signum() <= 0) {
            derivation.add(new OtestbartNyckeltal(name, "HELHET", List.of(), stands));
        } else {
            derivation.add(tested(name, of.get(), share, part.get(), whole.get(), rounding(derivation, share)));
        }
    }

    private static Nyckeltalsprov tested(
            String name, String of, Amount share, Amount part, Amount whole, Amount rounding) {
        Amount tolerance = rounding.times(whole);
        return new Nyckeltalsprov(
                name,
                share.value(),
                part.value().divide(whole.value(), SHARE_DECIMALS, RoundingMode.HALF_UP),
                part.value(),
                whole.value(),
                of,
                share.times(whole).distance(part).value(),
                tolerance.value(),
                Spar.INGET
                        .och("angivet", share.places())
                        .och("del", part.places())
                        .och("helhet", whole.places())
                        .och("tolerans", tolerance.places()));
    }

    /** Half of the last digit that the share is written with, and no more than a share may be rounded by. */
    private static Amount rounding(Derivation derivation, Amount share) {
        Amount most = derivation.parameters().number(COARSEST);
        BigDecimal half = HALF.scaleByPowerOfTen(-share.value().scale());
        return half.compareTo(most.value()) < 0 ? new Amount(half, List.of()) : most;
    }

    private static Optional<Amount> whole(Derivation derivation, String of) {
        View view = derivation.accounts();
        return switch (of) {
            case "TILLDELNING" -> Tilldelningen.whole(derivation);
            case "KOSTNADER" -> costs(view);
            default -> {
                List<View> insatser = view.items("insatser");
                yield insatser.isEmpty() ? Optional.empty() : Amount.sum(insatser, "redovisning.utfall");
            }
        };
    }

    private static Optional<Amount> costs(View view) {
        Optional<Amount> stated = view.amount("arsredovisning.resultatrakning.summaKostnader");
        List<View> lines = view.items("arsredovisning.resultatrakning.kostnader");
        return stated.isPresent() || lines.isEmpty() ? stated : Amount.sum(lines, "belopp");
    }

    private static List<String> wholeKeys(Derivation derivation, String of) {
        return switch (of) {
            case "TILLDELNING" -> {
                List<String> missing = Tilldelningen.missing(derivation);
                yield missing.isEmpty() ? List.of("tilldelning") : missing;
            }
            case "KOSTNADER" -> List.of("arsredovisning.resultatrakning.summaKostnader");
            default -> List.of("insatser[].redovisning.utfall");
        };
    }
}
