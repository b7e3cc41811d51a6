package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Huvudbok;
import se.finsam.model.Huvudbokskonto;
import se.finsam.model.Medlem;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Part;
import se.finsam.model.Tilldelning;
import se.finsam.model.Underlag;

/** What each medlem has paid, by the accounts that the kontoplan says carry it (5 §). */
final class LedgerFunding {
    private final Underlag underlag;
    private final Huvudbok book;
    private final Ledger.Merging merging;
    private final List<Medlem> members;
    private final Medlemsregister register;

    LedgerFunding(Underlag underlag, Huvudbok book, Ledger.Merging merging) {
        this.underlag = underlag;
        this.book = book;
        this.merging = merging;
        List<Medlem> all = underlag.forbund().medlemmar();
        this.members = all == null ? List.of() : all;
        this.register = new Medlemsregister(members);
    }

    @Nullable List<Tilldelning> known() {
        List<Tilldelning> stated = underlag.tilldelning();
        Map<String, Amount> booked = LedgerTotals.wholeYear(book) ? booked() : Map.of();
        if (booked.isEmpty()) {
            return stated;
        }
        List<Tilldelning> rows = new ArrayList<>();
        Map<String, Amount> left = new LinkedHashMap<>(booked);
        for (Tilldelning row : stated == null ? List.<Tilldelning>of() : stated) {
            if (row.medlem() == null) { // all of them together: no account holds that
                rows.add(row);
                continue;
            }
            Optional<Medlem> medlem = register.find(row.medlem());
            Amount own = medlem.isEmpty() || several(medlem.get())
                    ? null
                    : left.remove(medlem.get().namn());
            rows.add(new Tilldelning(
                    row.medlem(),
                    choose(rows.size(), row.medlem(), row.belopp(), own),
                    row.betalt(),
                    row.betaltDatum()));
        }
        for (Map.Entry<String, Amount> more : left.entrySet()) {
            if (stated == null || rows.size() < members.size()) {
                rows.add(new Tilldelning(
                        more.getKey(), choose(rows.size(), more.getKey(), null, more.getValue()), null, null));
            }
        }
        return List.copyOf(rows);
    }

    /** Whether a medlem has several rows, so that none of them is what its account holds. */
    private boolean several(Medlem medlem) {
        int rows = 0;
        for (Tilldelning row : underlag.tilldelning() == null ? List.<Tilldelning>of() : underlag.tilldelning()) {
            Optional<Medlem> other = row.medlem() == null ? Optional.empty() : register.find(row.medlem());
            rows += other.isPresent() && other.get().namn().equals(medlem.namn()) ? 1 : 0;
        }
        return rows > 1;
    }

    private @Nullable BigDecimal choose(
            int index, String medlem, @Nullable BigDecimal stated, @Nullable Amount booked) {
        return merging.choose("tilldelning " + medlem, "/tilldelning/" + index + "/belopp", stated, booked);
    }

    /** By the medlem's own name, in the order of the medlemmar. */
    private Map<String, Amount> booked() {
        Map<String, Amount> booked = new LinkedHashMap<>();
        for (Medlem medlem : members) {
            Total sum = new Total();
            boolean any = false;
            List<Huvudbokskonto> konton = book.konton();
            for (int i = 0; i < konton.size(); i++) {
                BigDecimal amount = konton.get(i).utgaende();
                if (carries(konton.get(i), medlem) && amount != null) {
                    any = true;
                    sum.add(new Amount(amount, List.of(LedgerTotals.place(i, LedgerColumn.UTGAENDE))));
                }
            }
            if (any) {
                booked.put(medlem.namn(), sum.amount());
            }
        }
        return booked;
    }

    private boolean carries(Huvudbokskonto konto, Medlem medlem) {
        String named = konto.medlem();
        if (named != null) {
            Optional<Medlem> meant = register.find(named);
            return meant.isPresent() && meant.get().namn().equals(medlem.namn());
        }
        return konto.part() == medlem.part() && only(medlem.part());
    }

    /** A part with several medlemmar does not say which of them has paid. */
    private boolean only(Part part) {
        int many = 0;
        for (Medlem medlem : members) {
            many += medlem.part() == part ? 1 : 0;
        }
        return many == 1;
    }
}
