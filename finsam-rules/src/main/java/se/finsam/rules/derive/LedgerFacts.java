package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Kontoroll;
import se.finsam.model.Kontotvivel;
import se.finsam.model.Obalans;
import se.finsam.model.Verifikationer;
import se.finsam.model.source.LostLetters;
import se.finsam.rules.fakta.Avstamning;
import se.finsam.rules.fakta.IngaVerifikationer;
import se.finsam.rules.fakta.Kontoplansprov;
import se.finsam.rules.fakta.Skillnad;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.TomHuvudbok;
import se.finsam.rules.fakta.Verifikationsprov;

/** The ledger held against itself, against its kontoplan, and against what the underlag states. */
final class LedgerFacts {
    private static final String ACCOUNTS = "/huvudbok/konton";
    private static final String VOUCHERS = "/huvudbok/verifikationer";

    private LedgerFacts() {}

    static void add(Derivation derivation) {
        Huvudbok book = derivation.ledger().stated().huvudbok();
        if (book == null) {
            return;
        }
        vouchers(derivation, book);
        if (book.konton().isEmpty()) {
            derivation.add(new TomHuvudbok(book.fil(), Spar.INGET.och("fil", ACCOUNTS)));
        } else {
            LedgerWhole whole = new LedgerWhole(book);
            derivation.add(LedgerBalances.of(book, whole));
            derivation.add(chart(book, whole));
        }
        for (LedgerComparison both : derivation.ledger().comparisons()) {
            derivation.add(new Avstamning(
                    "huvudbok",
                    both.name(),
                    both.stated().value(),
                    both.booked().value(),
                    both.difference(),
                    both.tolerance(),
                    List.of(),
                    Spar.INGET
                            .och("angivet", both.stated().places())
                            .och("framraknat", both.booked().places())
                            .och("tolerans", Parameters.place(Ledger.ROUNDING))));
        }
    }

    private static void vouchers(Derivation derivation, Huvudbok book) {
        Verifikationer all = book.verifikationer();
        if (all == null || all.antal() == 0) {
            derivation.add(new IngaVerifikationer(
                    book.sietyp(),
                    book.sietyp().equals("4E") && moved(book) ? "JA" : "NEJ",
                    Spar.INGET.och("sietyp", "/huvudbok/sietyp")));
            return;
        }
        List<Skillnad> named = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Obalans> unbalanced = all.obalans() == null ? List.of() : all.obalans();
        for (Obalans one : unbalanced) {
            named.add(new Skillnad(name(one), one.differens()));
            places.add(VOUCHERS + "/obalans/" + places.size());
        }
        derivation.add(new Verifikationsprov(
                all.antal(),
                all.transaktioner(),
                all.obalanserade(),
                all.utanRader(),
                all.tillagda() + all.borttagna(),
                named,
                Spar.INGET
                        .och("antalVerifikationer", VOUCHERS + "/antal")
                        .och("antalTransaktioner", VOUCHERS + "/transaktioner")
                        .och("antalObalanserade", places.isEmpty() ? List.of(VOUCHERS + "/obalanserade") : places)));
    }

    /** Whether something has happened in the year: a result, or a balance that is not what it was. */
    private static boolean moved(Huvudbok book) {
        for (Huvudbokskonto konto : book.konton()) {
            boolean known = konto.utgaende() != null
                    && (konto.ingaende() != null || konto.roll().resultat());
            if (known && orZero(konto.utgaende()).compareTo(orZero(konto.ingaende())) != 0) {
                return true;
            }
        }
        return false;
    }

    private static String name(Obalans one) {
        String voucher = one.verifikation() == null ? "" : one.verifikation() + " ";
        String day = one.datum() == null ? "" : one.datum() + " ";
        return voucher + day + "rad " + one.rad();
    }

    private static Kontoplansprov chart(Huvudbok book, LedgerWhole whole) {
        LedgerDifferences unmapped = new LedgerDifferences();
        LedgerDifferences doubted = new LedgerDifferences();
        BigDecimal size = BigDecimal.ZERO;
        int nameless = 0;
        List<Kontotvivel> doubts = book.tvivel() == null ? List.of() : book.tvivel();
        List<Huvudbokskonto> konton = book.konton();
        for (int i = 0; i < konton.size(); i++) {
            Huvudbokskonto konto = konton.get(i);
            BigDecimal amount = orZero(konto.utgaende());
            String name = konto.namn();
            nameless += name == null || LostLetters.in(name) ? 1 : 0;
            if (konto.roll() == Kontoroll.OMAPPAT) {
                unmapped.name(i, LedgerDifferences.called(konto), amount);
                size = size.add(amount.abs());
            }
            for (Kontotvivel doubt : doubts) {
                if (doubt.konto().equals(konto.konto())) {
                    doubted.name(i, doubt.namn() + " / " + doubt.vantat(), doubt.belopp());
                }
            }
        }
        return new Kontoplansprov(
                book.kontoplan(),
                konton.size(),
                unmapped.accounts().size(),
                doubted.accounts().size(),
                whole.outsideCounts() ? "JA" : "NEJ",
                nameless,
                size,
                unmapped.accounts(),
                doubted.accounts(),
                LedgerBalances.outside(book, whole),
                Spar.INGET
                        .och("antalKonton", ACCOUNTS)
                        .och("antalOmappade", unmapped.places(ACCOUNTS))
                        .och("omappatBelopp", unmapped.places(ACCOUNTS))
                        .och("antalTvivel", doubted.places(ACCOUNTS)));
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
