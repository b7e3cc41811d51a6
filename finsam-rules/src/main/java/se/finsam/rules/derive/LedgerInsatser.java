package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudboksinsats;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Insats;
import se.finsam.model.Insatskonto;
import se.finsam.model.Kontoroll;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Redovisning;
import se.finsam.model.Underlag;

/** What each insats has cost, by the object of the ledger that has its name. An object without an insats is none. */
final class LedgerInsatser {
    private final Underlag underlag;
    private final Huvudbok book;
    private final Ledger.Merging merging;
    /** What each account is for, by its number. */
    private final Map<String, Kontoroll> roles = new HashMap<>();
    /** How many insatser have a name. */
    private final Map<String, Integer> named = new HashMap<>();
    /** Where the ledger's objects of a name stand. */
    private final Map<String, List<Integer>> objects = new HashMap<>();

    LedgerInsatser(Underlag underlag, Huvudbok book, Ledger.Merging merging) {
        this.underlag = underlag;
        this.book = book;
        this.merging = merging;
        for (Huvudbokskonto konto : book.konton()) {
            roles.putIfAbsent(konto.konto(), konto.roll());
        }
        for (Insats insats : underlag.insatser() == null ? List.<Insats>of() : underlag.insatser()) {
            named.merge(Medlemsregister.fold(insats.namn()), 1, Integer::sum);
        }
        List<Huvudboksinsats> written = book.insatser() == null ? List.of() : book.insatser();
        for (int i = 0; i < written.size(); i++) {
            String own = written.get(i).namn();
            if (own != null) {
                objects.computeIfAbsent(Medlemsregister.fold(own), name -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    @Nullable List<Insats> known() {
        List<Insats> stated = underlag.insatser();
        if (stated == null || book.insatser() == null || !LedgerTotals.wholeYear(book)) {
            return stated;
        }
        List<Insats> known = new ArrayList<>();
        for (Insats insats : stated) {
            known.add(with(insats, known.size()));
        }
        return List.copyOf(known);
    }

    private Insats with(Insats insats, int index) {
        Optional<Amount> cost = alone(insats.namn()) ? cost(insats.namn()) : Optional.empty();
        if (cost.isEmpty()) {
            return insats;
        }
        Redovisning own = insats.redovisning();
        BigDecimal outcome = merging.choose(
                insats.namn() + ": utfall",
                "/insatser/" + index + "/redovisning/utfall",
                own == null ? null : own.utfall(),
                cost.get());
        return new Insats(
                insats.namn(),
                insats.inriktning(),
                insats.huvudman(),
                insats.utforare(),
                insats.parter(),
                insats.parterFullstandig(),
                insats.beviljat(),
                new Redovisning(
                        own == null ? null : own.budget(),
                        outcome,
                        own == null ? null : own.inlamnad(),
                        own == null ? null : own.rader(),
                        own == null ? null : own.undertecknad(),
                        own == null ? null : own.tom(),
                        own == null ? null : own.period(),
                        own == null ? null : own.avvikelseForklarad()),
                insats.avtal(),
                insats.beslut(),
                insats.kommunaltAktivitetsansvar(),
                insats.registreradIUppfoljning(),
                insats.mal(),
                insats.deltagare(),
                insats.alder(),
                insats.period(),
                insats.ansokan(),
                insats.utbetalning(),
                insats.rapporter(),
                insats.slutrapport(),
                insats.styrgrupp(),
                insats.effektmal(),
                insats.forankrad(),
                insats.egenPlan(),
                insats.implementering(),
                insats.undertecknad(),
                insats.budgetpost(),
                insats.forbundetUtfor(),
                insats.myndighetsutovning(),
                insats.externt(),
                insats.start(),
                insats.budgetposter(),
                insats.styrgruppMoten(),
                insats.andraAldrar(),
                insats.loptidManader(),
                insats.matningar(),
                insats.medfinansiering(),
                insats.andraKrav(),
                insats.deltagartid(),
                insats.halvarsdeltagare(),
                insats.andraRapporter(),
                insats.egna());
    }

    /** Whether no other insats has the name: of several, none is what the objects of that name have cost. */
    private boolean alone(String name) {
        return named.getOrDefault(Medlemsregister.fold(name), 0) == 1;
    }

    /** The costs of the objects of a name; empty where there is none. */
    private Optional<Amount> cost(String name) {
        List<Huvudboksinsats> written = book.insatser() == null ? List.of() : book.insatser();
        Total sum = new Total();
        boolean any = false;
        for (int i : objects.getOrDefault(Medlemsregister.fold(name), List.of())) {
            List<Insatskonto> konton = written.get(i).konton();
            for (int j = 0; j < konton.size(); j++) {
                BigDecimal amount = konton.get(j).utfall();
                if (amount != null && roll(konton.get(j).konto()) == Kontoroll.KOSTNAD) {
                    any = true;
                    sum.add(new Amount(amount, List.of("/huvudbok/insatser/" + i + "/konton/" + j + "/utfall")));
                }
            }
        }
        return any ? Optional.of(sum.amount()) : Optional.empty();
    }

    private Kontoroll roll(String number) {
        return roles.getOrDefault(number, Kontoroll.OMAPPAT);
    }
}
