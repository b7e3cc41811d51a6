package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Balansrakning;
import se.finsam.model.Budget;
import se.finsam.model.EgetKapital;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kontoroll;
import se.finsam.model.Post;
import se.finsam.model.Resultatrakning;
import se.finsam.model.Underlag;

/** An underlag with what its ledger knows put in: sums and equity, debts by kind, the parts' contributions, the insatser. */
final class LedgerUnderlag {
    private static final String INCOME = "/arsredovisning/resultatrakning/";
    private static final String SHEET = "/arsredovisning/balansrakning/";

    private static final String SHORT = "KORTFRISTIG";
    private static final Set<Kontoroll> NOT_SHORT = Set.of(Kontoroll.LANGFRISTIG_SKULD, Kontoroll.SEDVANLIG_KREDIT);
    private static final Set<Kontoroll> PROVISIONS = Set.of(Kontoroll.AVSATTNING);

    private final Underlag underlag;
    private final Huvudbok book;
    private final LedgerTotals totals;
    private final Ledger.Merging merging;

    LedgerUnderlag(Underlag underlag, Huvudbok book, Ledger.Merging merging) {
        this.underlag = underlag;
        this.book = book;
        this.totals = new LedgerTotals(book);
        this.merging = merging;
    }

    Underlag known() {
        Underlag known = underlag.withTilldelning(new LedgerFunding(underlag, book, merging).known());
        known = known.withBudget(budget());
        known = known.withArsredovisning(arsredovisning());
        return known.withInsatser(new LedgerInsatser(underlag, book, merging).known());
    }

    /** The board's budget is its own; the ledger only repeats it, and is used where the underlag has no sums. */
    private @Nullable Budget budget() {
        Budget own = underlag.budget();
        boolean other = own != null && own.ar() != null && own.ar() != underlag.rakenskapsar();
        if (other || !totals.any(LedgerColumn.BUDGET) || !totals.resultMapped()) {
            return own;
        }
        Budget budget = own == null ? NONE : own;
        return new Budget(
                budget.ar(),
                budget.beslutad(),
                budget.andringar(),
                budget.samrad(),
                budget.intakter(),
                budget.kostnader(),
                budget.grupper(),
                repeat("summaIntakter", budget.summaIntakter(), totals.sum(LedgerColumn.BUDGET, Kontoroll.INTAKT)),
                repeat("summaKostnader", budget.summaKostnader(), totals.sum(LedgerColumn.BUDGET, Kontoroll.KOSTNAD)),
                repeat("finansnetto", budget.finansnetto(), totals.finance(LedgerColumn.BUDGET)),
                repeat("resultat", budget.resultat(), totals.result(LedgerColumn.BUDGET)),
                budget.undantag(),
                budget.prognosEgetKapitalVidArsskifte(),
                budget.innehall(),
                budget.saknas(),
                budget.flerarsplan(),
                budget.flerarsplanFinansiellaMal(),
                budget.egetKapitalPlan(),
                budget.publicerad(),
                budget.kungjord());
    }

    private @Nullable BigDecimal repeat(String key, @Nullable BigDecimal stated, Amount booked) {
        return merging.repeat("budget." + key, "/budget/" + key, stated, booked);
    }

    private @Nullable Arsredovisning arsredovisning() {
        Arsredovisning own = underlag.arsredovisning();
        if (!totals.resultKnown() && !totals.balanceKnown()) {
            return own;
        }
        Arsredovisning all = own == null
                ? new Arsredovisning(null, null, null, null, null, null, null, null, null, null, null, null, null, null)
                : own;
        return new Arsredovisning(
                all.beslutad(),
                all.delar(),
                all.forvaltningsberattelse(),
                resultatrakning(all.resultatrakning()),
                balansrakning(all.balansrakning()),
                all.noter(),
                all.nyckeltal(),
                all.egetKapitalPlan(),
                all.undertecknad(),
                all.flerarsoversikt(),
                all.kassaflode(),
                all.antalSammantraden(),
                all.rakenskaperUndertecknade(),
                all.placeringar());
    }

    private @Nullable Resultatrakning resultatrakning(@Nullable Resultatrakning stated) {
        if (!totals.resultKnown()) {
            return stated;
        }
        Resultatrakning own =
                stated == null ? new Resultatrakning(null, null, null, null, null, null, null, null) : stated;
        boolean before = totals.anyResult(LedgerColumn.FOREGAENDE_AR);
        return new Resultatrakning(
                own.intakter(),
                own.kostnader(),
                own.grupper(),
                income("summaIntakter", own.summaIntakter(), totals.sum(LedgerColumn.UTGAENDE, Kontoroll.INTAKT)),
                income("summaKostnader", own.summaKostnader(), totals.sum(LedgerColumn.UTGAENDE, Kontoroll.KOSTNAD)),
                income("finansnetto", own.finansnetto(), totals.finance(LedgerColumn.UTGAENDE)),
                income("aretsResultat", own.aretsResultat(), totals.result(LedgerColumn.UTGAENDE)),
                income(
                        "aretsResultatForegaendeAr",
                        own.aretsResultatForegaendeAr(),
                        before ? totals.result(LedgerColumn.FOREGAENDE_AR) : null));
    }

    private @Nullable BigDecimal income(String key, @Nullable BigDecimal stated, @Nullable Amount booked) {
        return merging.choose(key, INCOME + key, stated, booked);
    }

    private @Nullable Balansrakning balansrakning(@Nullable Balansrakning stated) {
        if (!totals.balanceKnown()) {
            return stated;
        }
        Balansrakning own =
                stated == null ? new Balansrakning(null, null, null, null, null, null, null, null, null, null) : stated;
        Amount provisions = totals.sum(LedgerColumn.UTGAENDE, Kontoroll.AVSATTNING);
        Amount debts = totals.sum(LedgerColumn.UTGAENDE, LedgerTotals.DEBTS);
        Amount closing = totals.resultKnown() ? totals.closing() : null;
        return new Balansrakning(
                own.tillgangar(),
                equity(own.egetKapital(), closing),
                own.avsattningar() == null ? provisions() : own.avsattningar(),
                skulder(own.skulder()),
                sheet("summaTillgangar", own.summaTillgangar(), totals.sum(LedgerColumn.UTGAENDE, Kontoroll.TILLGANG)),
                sheet("summaAvsattningar", own.summaAvsattningar(), provisions),
                sheet("summaSkulder", own.summaSkulder(), debts),
                sheet(
                        "summaEgetKapitalOchSkulder",
                        own.summaEgetKapitalOchSkulder(),
                        closing == null ? null : closing.plus(provisions).plus(debts)),
                own.panter(),
                own.ansvarsforbindelser());
    }

    private @Nullable EgetKapital equity(@Nullable EgetKapital stated, @Nullable Amount closing) {
        if (closing == null) {
            return stated;
        }
        EgetKapital own = stated == null ? new EgetKapital(null, null, null, null, null, null) : stated;
        // The result as the balance sheet has it, so that it can be held against that of the result accounts.
        return new EgetKapital(
                sheet("egetKapital/ingaende", own.ingaende(), totals.opening()),
                own.overtaget(),
                own.overlamnat(),
                sheet("egetKapital/aretsResultat", own.aretsResultat(), totals.grown()),
                sheet("egetKapital/utgaende", own.utgaende(), closing),
                own.not());
    }

    private @Nullable BigDecimal sheet(String key, @Nullable BigDecimal stated, @Nullable Amount booked) {
        return merging.choose(key.replace("/", "."), SHEET + key, stated, booked);
    }

    /** The debts that are stated, else the ledger's; one in the ledger alone that is not short-term is not to be passed over in silence. */
    private List<Post> skulder(@Nullable List<Post> stated) {
        if (stated == null) {
            return lines("skulder", LedgerTotals.DEBTS);
        }
        for (Post post : stated) {
            // One of another kind, or of none, may be what the ledger has among the long-term ones.
            if (post.slag() == null || !post.slag().equals(SHORT)) {
                return stated;
            }
        }
        List<Post> all = new ArrayList<>(stated);
        List<String> places = new ArrayList<>(List.of(SHEET + "skulder"));
        places.addAll(add("skulder", NOT_SHORT, all));
        merging.from(SHEET + "skulder", places);
        return List.copyOf(all);
    }

    private @Nullable List<Post> provisions() {
        List<Post> lines = lines("avsattningar", PROVISIONS);
        return lines.isEmpty() ? null : lines;
    }

    /** A line for each account of these roles; what kind of debt it is decides whether the law allows it (21 §). */
    private List<Post> lines(String list, Set<Kontoroll> roles) {
        List<Post> lines = new ArrayList<>();
        List<String> places = add(list, roles, lines);
        merging.from(SHEET + list, places.isEmpty() ? List.of("/huvudbok/konton") : places);
        return lines;
    }

    /** Adds a line for each account of these roles, and tells where they stand. */
    private List<String> add(String list, Set<Kontoroll> roles, List<Post> lines) {
        List<String> places = new ArrayList<>();
        List<Huvudbokskonto> konton = book.konton();
        for (int i = 0; i < konton.size(); i++) {
            Huvudbokskonto konto = konton.get(i);
            if (roles.contains(konto.roll())) {
                String name = konto.namn() == null ? konto.konto() : konto.konto() + " " + konto.namn();
                BigDecimal amount = konto.utgaende() == null ? BigDecimal.ZERO : konto.utgaende();
                String line = SHEET + list + "/" + lines.size();
                String place = LedgerTotals.place(i, LedgerColumn.UTGAENDE);
                merging.from(line, List.of(place));
                merging.from(line + "/belopp", List.of(place));
                lines.add(
                        new Post(name, amount, konto.foregaendeAr(), null, null, null, null, kind(konto.roll()), null));
                places.add(place);
            }
        }
        return places;
    }

    private static @Nullable String kind(Kontoroll roll) {
        return switch (roll) {
            case KORTFRISTIG_SKULD -> SHORT;
            case LANGFRISTIG_SKULD -> "LANGFRISTIG";
            case SEDVANLIG_KREDIT -> "SEDVANLIG_KREDIT";
            default -> null;
        };
    }

    private static final Budget NONE = new Budget(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);
}
