package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Arsredovisning;
import se.finsam.model.Balansrakning;
import se.finsam.model.Budget;
import se.finsam.model.Delarsrapport;
import se.finsam.model.Insats;
import se.finsam.model.Prognos;
import se.finsam.model.Redovisning;
import se.finsam.model.Resultatrakning;
import se.finsam.model.Underlag;

/**
 * The one rule of signs, for every table: income and costs are, in all, above zero, and so are the sides of a balance sheet. Where the lines of a table come to less
 * than zero they are printed with a minus, and each line's sign is turned; a line the other way round, such as a refund, is
 * then the other way round still. A sum below zero is turned likewise, whatever its lines are. An annual report or a
 * printout of a ledger is so read as what it is.
 */
final class Signs {
    private final Set<String> turned = new LinkedHashSet<>();
    private final Underlag underlag;

    private Signs(Underlag written) {
        Arsredovisning report = balansrakning(arsredovisning(written.arsredovisning()));
        Budget budget = budget(written.budget());
        Delarsrapport interim = delarsrapport(written.delarsrapport());
        Prognos forecast = prognos(written.prognos());
        List<Insats> insatser = insatser(written.insatser());
        this.underlag = turned.isEmpty()
                ? written
                : written.toBuilder()
                        .budget(budget)
                        .arsredovisning(report)
                        .delarsrapport(interim)
                        .prognos(forecast)
                        .insatser(insatser)
                        .build()
                        .withOrigin(written.origin());
    }

    /** Reads an underlag by the rule of signs. */
    static Signs of(Underlag written) {
        return new Signs(written);
    }

    /** The underlag, each income and cost above zero where it is one. */
    Underlag underlag() {
        return underlag;
    }

    /** Whether a table is printed with minus signs that were turned; by the name that {@link Tables} gives it. */
    boolean turned(String table) {
        return turned.contains(table);
    }

    private @Nullable Budget budget(@Nullable Budget own) {
        if (own == null) {
            return null;
        }
        SignedTable table = new SignedTable(own.intakter(), own.kostnader(), own.grupper());
        BigDecimal income = table.incomeSum(own.summaIntakter());
        BigDecimal costs = table.costSum(own.summaKostnader());
        SignedTable.Result result = table.result(income, costs, own.finansnetto(), own.resultat());
        if (!told("budget", table)) {
            return own;
        }
        return new Budget(
                own.ar(),
                own.beslutad(),
                own.andringar(),
                own.samrad(),
                table.income(),
                table.costs(),
                table.groups(),
                income,
                costs,
                result.finance(),
                result.result(),
                own.undantag(),
                own.prognosEgetKapitalVidArsskifte(),
                own.innehall(),
                own.saknas(),
                own.flerarsplan(),
                own.flerarsplanFinansiellaMal(),
                own.egetKapitalPlan(),
                own.publicerad(),
                own.kungjord());
    }

    private @Nullable Arsredovisning arsredovisning(@Nullable Arsredovisning report) {
        Resultatrakning own = report == null ? null : report.resultatrakning();
        if (report == null || own == null) {
            return report;
        }
        SignedTable table = new SignedTable(own.intakter(), own.kostnader(), own.grupper());
        BigDecimal income = table.incomeSum(own.summaIntakter());
        BigDecimal costs = table.costSum(own.summaKostnader());
        SignedTable.Result result = table.result(income, costs, own.finansnetto(), own.aretsResultat());
        if (!told("resultaträkning", table)) {
            return report;
        }
        Resultatrakning read = new Resultatrakning(
                table.income(),
                table.costs(),
                table.groups(),
                income,
                costs,
                result.finance(),
                result.result(),
                result.turned(own.aretsResultatForegaendeAr()));
        return new Arsredovisning(
                report.beslutad(),
                report.delar(),
                report.forvaltningsberattelse(),
                read,
                report.balansrakning(),
                new SignedNotes(own, read).notes(report.noter()),
                report.nyckeltal(),
                report.egetKapitalPlan(),
                report.undertecknad(),
                report.flerarsoversikt(),
                report.kassaflode(),
                report.antalSammantraden(),
                report.rakenskaperUndertecknade(),
                report.placeringar());
    }

    private @Nullable Arsredovisning balansrakning(@Nullable Arsredovisning report) {
        Balansrakning own = report == null ? null : report.balansrakning();
        SignedSheet sheet = own == null ? null : new SignedSheet(own);
        if (report == null || sheet == null || !sheet.turned()) {
            return report;
        }
        turned.add("balansräkning");
        return new Arsredovisning(
                report.beslutad(),
                report.delar(),
                report.forvaltningsberattelse(),
                report.resultatrakning(),
                sheet.read(),
                report.noter(),
                report.nyckeltal(),
                report.egetKapitalPlan(),
                report.undertecknad(),
                report.flerarsoversikt(),
                report.kassaflode(),
                report.antalSammantraden(),
                report.rakenskaperUndertecknade(),
                report.placeringar());
    }

    private @Nullable Delarsrapport delarsrapport(@Nullable Delarsrapport own) {
        if (own == null) {
            return null;
        }
        SignedTable table = new SignedTable(own.intakter(), own.kostnader(), own.grupper());
        BigDecimal income = table.incomeSum(own.summaIntakter());
        BigDecimal costs = table.costSum(own.summaKostnader());
        SignedTable.Result result = table.result(income, costs, own.finansnetto(), own.resultat());
        if (!told("delårsrapport", table)) {
            return own;
        }
        return new Delarsrapport(
                own.fran(),
                own.till(),
                own.datum(),
                own.upprattad(),
                own.beslutad(),
                table.income(),
                table.costs(),
                table.groups(),
                income,
                costs,
                result.finance(),
                result.result(),
                own.egetKapital(),
                own.balansrakning(),
                own.noter(),
                own.undertecknad());
    }

    private @Nullable Prognos prognos(@Nullable Prognos own) {
        if (own == null) {
            return null;
        }
        SignedTable table = new SignedTable(own.intakter(), own.kostnader(), own.grupper());
        BigDecimal income = table.incomeSum(own.summaIntakter());
        BigDecimal costs = table.costSum(own.summaKostnader());
        SignedTable.Result result = table.result(income, costs, own.finansnetto(), own.resultat());
        if (!told("prognos", table)) {
            return own;
        }
        return new Prognos(
                own.datum(),
                table.income(),
                table.costs(),
                table.groups(),
                income,
                costs,
                result.finance(),
                result.result(),
                own.egetKapital(),
                own.balansrakning(),
                own.noter());
    }

    private boolean told(String name, SignedTable table) {
        if (table.turned()) {
            turned.add(name);
        }
        return table.turned();
    }

    private @Nullable List<Insats> insatser(@Nullable List<Insats> written) {
        if (written == null) {
            return null;
        }
        List<Insats> all = new ArrayList<>();
        for (Insats insats : written) {
            Redovisning own = insats.redovisning();
            SignedTable table = new SignedTable(null, own == null ? null : own.rader(), null);
            BigDecimal budget = own == null ? null : table.costSum(own.budget());
            BigDecimal outcome = own == null ? null : table.costSum(own.utfall());
            all.add(
                    own == null || !told("insatser", table)
                            ? insats
                            : with(
                                    insats,
                                    new Redovisning(
                                            budget,
                                            outcome,
                                            own.inlamnad(),
                                            table.costs(),
                                            own.undertecknad(),
                                            own.tom(),
                                            own.period(),
                                            own.avvikelseForklarad())));
        }
        return all;
    }

    private static Insats with(Insats insats, Redovisning account) {
        return new Insats(
                insats.namn(),
                insats.inriktning(),
                insats.huvudman(),
                insats.utforare(),
                insats.parter(),
                insats.parterFullstandig(),
                insats.beviljat(),
                account,
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
}
