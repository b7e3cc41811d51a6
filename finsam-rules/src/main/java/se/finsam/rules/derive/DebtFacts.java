package se.finsam.rules.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.rules.fakta.Kreditgrans;
import se.finsam.rules.fakta.Skuldbild;
import se.finsam.rules.fakta.Spar;

/** Debts, pledges and contingent liabilities (21 § second stycket). */
final class DebtFacts {
    private static final String SHEET = "arsredovisning.balansrakning";
    private static final String PLEDGES = SHEET + ".panter";
    private static final String CONTINGENT = SHEET + ".ansvarsforbindelser";

    private final Derivation derivation;
    private final View view;
    private final View list;
    private final List<String> loanWords;
    private final List<String> creditWords;
    private final List<String> refusedKinds;
    private final List<String> longKinds;
    private final List<String> runningKinds;
    private final List<String> shortKinds;
    private final List<String> runningWords;
    private final List<String> creditKinds;
    private final List<String> refusedLiabilities;
    private final Lines refused = new Lines();
    private final Lines doubtful = new Lines();
    private final Lines contingent = new Lines();
    private final Lines unknown = new Lines();
    private final Total credit = new Total();

    private DebtFacts(Derivation derivation, View list) {
        this.derivation = derivation;
        this.view = derivation.view();
        this.list = list;
        this.loanWords = derivation.parameters().codes("skuld-laneord");
        this.creditWords = derivation.parameters().codes("skuld-kreditord");
        this.refusedKinds = derivation.parameters().codes("skuld-otillatna");
        this.longKinds = derivation.parameters().codes("skuld-langa");
        this.runningKinds = derivation.parameters().codes("skuld-drift");
        this.shortKinds = derivation.parameters().codes("skuld-korta");
        this.runningWords = derivation.parameters().codes("skuld-driftord");
        this.creditKinds = derivation.parameters().codes("skuld-krediter");
        this.refusedLiabilities = derivation.parameters().codes("ansvar-otillatna");
    }

    static void add(Derivation derivation) {
        View view = derivation.view();
        Optional<Amount> limit = view.amount("forbund.forbundsordning.kreditgrans");
        if (limit.isPresent()) {
            derivation.add(new Kreditgrans(
                    limit.get().value(),
                    Spar.INGET.och("kreditgrans", limit.get().places())));
        }
        View list = view.find(SHEET + ".skulder");
        if (list != null) {
            derivation.add(new DebtFacts(derivation, list).debts());
        }
    }

    private Skuldbild debts() {
        if (!reachesItsSum()) {
            unknown.add(SHEET + ".skulder[].slag", list);
        }
        for (View debt : lines(list.items())) {
            debt(debt);
        }
        for (View line : lines(view.items(PLEDGES))) {
            refused.add(name(line), line);
        }
        for (View line : lines(view.items(CONTINGENT))) {
            (refusedLiabilities.contains(kind(line)) ? refused : contingent).add(name(line), line);
        }
        List<String> untested = new ArrayList<>();
        List<String> none = new ArrayList<>();
        boolean whole = WholeSheet.of(derivation);
        absent(PLEDGES, "PANTER", whole, untested, none);
        absent(CONTINGENT, "ANSVARSFORBINDELSER", whole, untested, none);
        return new Skuldbild(
                refused.names.size(),
                unknown.names.size(),
                doubtful.names.size(),
                contingent.names.size(),
                untested.size(),
                credit.amount().value(),
                refused.names,
                unknown.names,
                doubtful.names,
                contingent.names,
                untested,
                none,
                Spar.INGET
                        .och("antalOtillatna", refused.placesOr(searched()))
                        .och("antalOkanda", unknown.placesOr(List.of(list.pointer())))
                        .och("antalTveksamma", doubtful.placesOr(List.of(list.pointer())))
                        .och("antalAnsvar", contingent.placesOr(there(CONTINGENT)))
                        .och("kredit", credit.amount().places()));
    }

    private void debt(View debt) {
        String name = name(debt);
        boolean loan = Words.any(name, loanWords);
        String kind = kind(debt);
        if (refusedKinds.contains(kind)) {
            refused.add(name, debt);
        } else if (longKinds.contains(kind)) {
            (loan ? refused : doubtful).add(name, debt);
        } else if (runningKinds.contains(kind)) {
            if (loan || Words.any(name, creditWords) || shortAlone(name, kind)) {
                doubtful.add(name, debt);
            }
        } else if (creditKinds.contains(kind)) {
            credit(debt, name, loan);
        } else {
            unknown.add(SHEET + ".skulder[" + name + "].slag", debt);
        }
    }

    /** Whether all that is told of a debt is when it falls due: neither its kind nor its name says what it is. */
    private boolean shortAlone(String name, String kind) {
        return shortKinds.contains(kind) && !Words.any(name, runningWords);
    }

    private void credit(View debt, String name, boolean loan) {
        Optional<Amount> amount = debt.amount("belopp");
        if (amount.isEmpty()) {
            unknown.add(SHEET + ".skulder[" + name + "].belopp", debt);
            return;
        }
        if (loan) {
            doubtful.add(name, debt);
        }
        // By its size: a debt that is written with a minus sign is a debt all the same.
        credit.add(Amount.ZERO.distance(amount.get()));
    }

    /** Whether the lines are as much as the stated sum of them, as far as both are known: what is not listed may be a loan. */
    private boolean reachesItsSum() {
        Optional<Amount> stated = view.amount(SHEET + ".summaSkulder");
        Optional<Amount> listed = Amount.sum(list.items(), "belopp");
        if (stated.isEmpty() || listed.isEmpty()) {
            return true;
        }
        Amount tolerance = Rounding.accounts(derivation).of(list.items().size());
        return stated.get().value().abs().subtract(listed.get().value().abs()).compareTo(tolerance.value()) <= 0;
    }

    /** Pledges and contingent liabilities stand within the line, where there are any: a sheet that is copied whole shows them. */
    private void absent(String path, String code, boolean whole, List<String> untested, List<String> none) {
        if (view.has(path)) {
            return;
        }
        if (whole) {
            none.add(code);
        } else {
            untested.add(path);
        }
    }

    /** The lists that what is not allowed is looked for in. */
    private List<String> searched() {
        List<String> all = new ArrayList<>();
        all.add(list.pointer());
        all.addAll(there(PLEDGES));
        all.addAll(there(CONTINGENT));
        return all;
    }

    private List<String> there(String path) {
        View found = view.find(path);
        return found == null ? List.of() : List.of(found.pointer());
    }

    private static String name(View line) {
        return line.text("post").orElse("");
    }

    private static String kind(View line) {
        return line.text("slag").orElse("");
    }

    /** The lines that hold something: one kept for last year's figure is no debt. */
    private static List<View> lines(List<View> items) {
        List<View> lines = new ArrayList<>();
        for (View line : items) {
            Optional<Amount> amount = line.amount("belopp");
            if (amount.isEmpty() || amount.get().value().signum() != 0) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Lines by what a row calls them, with where they stand. */
    private static final class Lines {
        private final List<String> names = new ArrayList<>();
        private final List<String> places = new ArrayList<>();

        void add(String name, View line) {
            names.add(name);
            places.add(line.pointer());
        }

        List<String> placesOr(List<String> otherwise) {
            return places.isEmpty() ? otherwise : places;
        }
    }
}
