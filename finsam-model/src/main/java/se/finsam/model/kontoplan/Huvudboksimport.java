package se.finsam.model.kontoplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kontoroll;
import se.finsam.model.Kontotvivel;
import se.finsam.model.Obalans;
import se.finsam.model.Verifikationer;
import se.finsam.model.sie.SieAvvikelse;
import se.finsam.model.sie.SieFil;
import se.finsam.model.sie.SieKonto;
import se.finsam.model.sie.SieObalans;
import se.finsam.model.sie.SieRakenskapsar;
import se.finsam.model.sie.SieSaldo;
import se.finsam.model.sie.SieVerifikationer;
import se.finsam.model.sie.Sietyp;
import se.finsam.model.source.LostLetters;
import se.finsam.model.source.Text;

/**
 * Makes a huvudbok of a SIE file, by a kontoplan that the user has named: each account gets its role, and amounts the sign of
 * that role. Totals and the rows of objects are never added together. Nothing is guessed: an account that the kontoplan does
 * not mention, or whose name speaks against it, is told with its amount. Has no state of its own to share: thread-safe.
 *
 * @since 0.1
 */
@Api
public final class Huvudboksimport {
    private static final String SEK = "SEK";

    private final SieFil fil;
    private final Kontoplan plan;
    private final List<Importproblem> problems = new ArrayList<>();
    private final List<Kontotvivel> doubts = new ArrayList<>();

    private Huvudboksimport(SieFil fil, Kontoplan plan) {
        this.fil = fil;
        this.plan = plan;
    }

    /** The huvudbok of a SIE file. */
    public static ImportResult of(SieFil fil, Kontoplan plan) {
        return new Huvudboksimport(fil, plan).make();
    }

    private ImportResult make() {
        Optional<SieRakenskapsar> year = fil.rakenskapsar(0);
        if (fil.sietyp() == Sietyp.TYP_4I) {
            // Whatever else such a file lacks, it is the wrong file.
            Text file = SieAvvikelse.IMPORT_FILE.text();
            error(
                    0,
                    new Text(
                            file.sv() + "; väntade en export av typ 1, 2, 3 eller 4E",
                            file.en() + "; expected an export of type 1, 2, 3 or 4E"));
            return new ImportResult(null, problems);
        }
        if (year.isEmpty()) {
            error(
                    0,
                    new Text(
                            "filen säger inte vilket räkenskapsår den gäller; väntade #RAR 0 med första och sista dag",
                            "the file does not say which accounting year it is for; expected #RAR 0 with its first and last day"));
        }
        if (!fil.valuta().equals(SEK)) {
            error(
                    0,
                    new Text(
                            "filen är i " + fil.valuta() + "; väntade kronor (#VALUTA SEK, eller ingen)",
                            "the file is in " + fil.valuta() + "; expected kronor (#VALUTA SEK, or none)"));
        }
        if (year.isPresent()) {
            LedgerYear.tell(year.get(), problems);
        }
        problems.addAll(LedgerNumbers.unreadable(fil, plan.dimension()));
        problems.addAll(LedgerAmounts.tooLarge(fil));
        for (Importproblem problem : problems) {
            if (problem.fel()) {
                return new ImportResult(null, problems);
            }
        }
        Huvudbok huvudbok = huvudbok(year.orElseThrow());
        return new ImportResult(huvudbok, problems);
    }

    private Huvudbok huvudbok(SieRakenskapsar year) {
        List<Huvudbokskonto> konton = new ArrayList<>();
        for (SieKonto konto : fil.konton()) {
            Huvudbokskonto own = account(konto);
            if (used(own)) {
                konton.add(own);
                fits(own, konto);
            }
        }
        LedgerKinds.keep(konton, this::zeros);
        return new Huvudbok(
                fil.namn(),
                fil.sha256(),
                type(fil.sietyp()),
                fil.teckenkodning().name(),
                LedgerText.of(fil.program()),
                plan.id(),
                year.start(),
                year.slut(),
                covered(year),
                konton,
                LedgerInsatser.of(fil, plan),
                vouchers(),
                doubts.isEmpty() ? null : doubts);
    }

    /** The last day that the file can cover, where the year is longer: by #OMFATTN, and never later than it was written. */
    private @Nullable LocalDate covered(SieRakenskapsar year) {
        LocalDate last = year.slut();
        LocalDate stated = fil.omfattning();
        LocalDate written = fil.genererad();
        // What cannot be meant, the reader has told and taken as unknown.
        if (stated != null && stated.isBefore(last)) {
            last = stated;
        }
        if (written != null && written.isBefore(last) && !written.isBefore(year.start())) {
            last = written;
            warn(
                    0,
                    new Text(
                            "filen är skriven " + written + ", före räkenskapsårets slut, och gäller inte hela året",
                            "the file was written " + written
                                    + ", before the end of the accounting year, and does not cover the whole year"));
        }
        return last.equals(year.slut()) ? null : last;
    }

    /** The accounts that have records, all of them 0. */
    private List<Huvudbokskonto> zeros() {
        List<Huvudbokskonto> zeros = new ArrayList<>();
        for (SieKonto konto : fil.konton()) {
            Huvudbokskonto own = account(konto);
            if (!used(own) && (own.ingaende() != null || own.utgaende() != null)) {
                zeros.add(own);
            }
        }
        return zeros;
    }

    private static String type(Sietyp type) {
        return type.name().substring("TYP_".length());
    }

    private Huvudbokskonto account(SieKonto konto) {
        Kontoroll roll = plan.roll(konto.nummer());
        Optional<Bidragskonton> bidrag = plan.bidrag(konto.nummer());
        Optional<SieSaldo> closing = closing(konto, roll, 0);
        // A year that says itself that it is not the one before has nothing to be compared with.
        Optional<SieSaldo> before = fil.foregaendeArGaller() ? closing(konto, roll, -1) : Optional.empty();
        Optional<SieSaldo> opening = konto.ingaende(0);
        Optional<SieSaldo> budget = konto.budget(0);
        SieSaldo moved = konto.rorelse();
        return new Huvudbokskonto(
                konto.nummer(),
                LedgerText.of(konto.namn()),
                roll,
                bidrag.map(Bidragskonton::medlem).orElse(null),
                bidrag.map(Bidragskonton::part).orElse(null),
                LedgerAmounts.of(roll, opening.orElse(null)),
                LedgerAmounts.of(roll, moved),
                LedgerAmounts.of(roll, closing.orElse(null)),
                LedgerAmounts.of(roll, before.orElse(null)),
                LedgerAmounts.of(roll, budget.orElse(null)),
                line(konto, closing, moved, List.of(opening, before, budget)),
                lineOf(opening),
                lineOf(before),
                lineOf(budget));
    }

    /** The closing balance of an account, or what was booked on it in the year; by its role, else what there is. */
    private static Optional<SieSaldo> closing(SieKonto konto, Kontoroll roll, int ar) {
        boolean result = roll.resultat() || roll == Kontoroll.RESULTATAVSLUT;
        Optional<SieSaldo> own = result ? konto.resultat(ar) : konto.utgaende(ar);
        Optional<SieSaldo> other = result ? konto.utgaende(ar) : konto.resultat(ar);
        // A 0 of the other kind says nothing of its own.
        return own.isPresent() || !any(other) ? own : other;
    }

    /** Where its closing balance stands, else what was booked on it, its name, or whatever else there is of it. */
    private static int line(
            SieKonto konto, Optional<SieSaldo> closing, @Nullable SieSaldo moved, List<Optional<SieSaldo>> other) {
        if (closing.isPresent()) {
            return closing.get().rad();
        }
        if (moved != null || konto.rad() > 0) {
            return moved == null ? konto.rad() : moved.rad();
        }
        for (Optional<SieSaldo> one : other) {
            if (one.isPresent()) {
                return one.get().rad();
            }
        }
        return 0;
    }

    private static @Nullable Integer lineOf(Optional<SieSaldo> saldo) {
        return saldo.map(SieSaldo::rad).orElse(null);
    }

    /** Charts have hundreds of accounts that nothing was ever booked on. */
    private static boolean used(Huvudbokskonto konto) {
        return any(konto.ingaende())
                || any(konto.rorelse())
                || any(konto.utgaende())
                || any(konto.foregaendeAr())
                || any(konto.budget());
    }

    private static boolean any(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() != 0;
    }

    private void fits(Huvudbokskonto konto, SieKonto written) {
        BigDecimal amount = konto.utgaende() == null ? BigDecimal.ZERO : konto.utgaende();
        String name = konto.namn() == null ? "" : konto.namn();
        String called = (konto.konto() + " " + name).strip();
        if (konto.roll() == Kontoroll.OMAPPAT) {
            warn(
                    konto.rad(),
                    new Text(
                            "konto " + called + " (" + kronor(amount) + " kr) finns inte i kontoplanen " + plan.id(),
                            "account " + called + " (SEK " + kronor(amount) + ") is not in the kontoplan "
                                    + plan.id()));
            return;
        }
        // A name whose letters are lost says nothing for or against the plan.
        Optional<Text> expected = LostLetters.in(name) ? Optional.empty() : plan.motsagt(konto.konto(), name);
        if (expected.isEmpty()) {
            expected = misplaced(konto.roll(), written);
        }
        if (expected.isPresent()) {
            Text has = expected.get();
            doubts.add(new Kontotvivel(konto.konto(), called, amount, has.sv()));
            warn(
                    konto.rad(),
                    new Text(
                            "konto " + called + " (" + kronor(amount) + " kr) står där kontoplanen " + plan.id()
                                    + " har " + has.sv(),
                            "account " + called + " (SEK " + kronor(amount) + ") is where the kontoplan " + plan.id()
                                    + " has " + has.en()));
        }
    }

    /** The file itself says whether an account is of the balance sheet (#UB) or of the result (#RES). */
    private static Optional<Text> misplaced(Kontoroll roll, SieKonto written) {
        boolean balance = any(written.utgaende(0));
        boolean result = any(written.resultat(0));
        if (balance && result) {
            // Some programs write both, for each account: then neither says which it is.
            return Optional.empty();
        }
        if (roll.balans() && result) {
            return Optional.of(new Text("ett balanskonto (filen har #RES)", "a balance account (the file has #RES)"));
        }
        if (roll.resultat() && balance) {
            return Optional.of(new Text("ett resultatkonto (filen har #UB)", "a result account (the file has #UB)"));
        }
        return Optional.empty();
    }

    private static boolean any(Optional<SieSaldo> saldo) {
        return saldo.isPresent() && any(saldo.get().belopp());
    }

    private @Nullable Verifikationer vouchers() {
        SieVerifikationer all = fil.verifikationer();
        if (all == null) {
            return null;
        }
        List<Obalans> named = new ArrayList<>();
        for (SieObalans one : all.obalans()) {
            named.add(new Obalans(
                    called(one), LedgerYear.day(one.datum()), LedgerAmounts.difference(one.differens()), one.rad()));
        }
        return new Verifikationer(
                all.antal(),
                all.transaktioner(),
                all.tillagda(),
                all.borttagna(),
                all.utanRader(),
                all.obalanserade(),
                named.isEmpty() ? null : named);
    }

    private static @Nullable String called(SieObalans voucher) {
        String series = voucher.serie() == null ? "" : voucher.serie();
        String number = voucher.nummer() == null ? "" : voucher.nummer();
        String name = (series + " " + number).strip();
        return LedgerText.of(name);
    }

    private void error(int line, Text text) {
        problems.add(new Importproblem(true, line, text));
    }

    private void warn(int line, Text text) {
        problems.add(new Importproblem(false, line, text));
    }

    private static String kronor(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
