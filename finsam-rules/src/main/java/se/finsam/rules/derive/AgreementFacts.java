package se.finsam.rules.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.fakta.Arsbelopp;
import se.finsam.rules.fakta.Flerarsbeviljande;
import se.finsam.rules.fakta.OmojligAvtalstid;
import se.finsam.rules.fakta.OuppfylldaVillkor;
import se.finsam.rules.fakta.Spar;
import se.finsam.rules.fakta.Uppgift;

/** What each insats' agreement gives, year by year, beside its total. */
final class AgreementFacts {
    /** No agreement is longer; one that seems to be has a slip of the hand in a year. */
    private static final int MOST_YEARS = 100;

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final int DECIMALS = 2;
    private static final int SHARE_DECIMALS = 10;

    private AgreementFacts() {}

    static void add(Derivation derivation) {
        for (Objects.Named insats : Objects.of(Objekttyp.INSATS, derivation.accounts())) {
            terms(derivation, insats);
            Optional<Amount> total = insats.view().amount("avtal.total");
            View from = insats.view().find("avtal.fran");
            View till = insats.view().find("avtal.till");
            if (till != null) {
                signedAfterTheEnd(derivation, insats, till);
            }
            if (total.isPresent() && from != null && till != null) {
                agreement(derivation, insats, total.get(), Time.of(from, till));
            }
        }
    }

    private static void signedAfterTheEnd(Derivation derivation, Objects.Named insats, View till) {
        Optional<LocalDate> signed = insats.view().day("avtal.tecknat");
        if (signed.isPresent() && signed.get().isAfter(Time.of(till, till).last())) {
            derivation.add(new Uppgift(
                    "avtal.tecknatEfterTill",
                    insats.name(),
                    till.value().toString(),
                    Spar.INGET.och("till", till.pointer())));
        }
    }

    private static void agreement(Derivation derivation, Objects.Named insats, Amount total, Time time) {
        LocalDate first = derivation.parameters().fixed("forbund-tidigast");
        if (!time.possible() || time.lastYear() < first.getYear()) {
            derivation.add(new OmojligAvtalstid(
                    insats.name(),
                    time.from.value().toString(),
                    time.till.value().toString(),
                    Spar.INGET));
            return;
        }
        Optional<Amount> yearly = insats.view().amount("avtal.perAr");
        if (insats.view().has("avtal.ar")) {
            derivation.add(byYear(derivation, insats, total, time));
        } else if (yearly.isPresent()) {
            derivation.add(same(derivation, insats, total, yearly.get(), time));
        }
    }

    /** The years whose terms are said not to be met. */
    private static void terms(Derivation derivation, Objects.Named insats) {
        List<String> years = new ArrayList<>();
        List<View> unmet = new ArrayList<>();
        for (View year : insats.view().items("avtal.ar")) {
            View met = year.find("uppfyllt");
            if (met != null && Boolean.FALSE.equals(met.value())) {
                years.add(String.valueOf(year.number("ar").orElse(0)));
                unmet.add(met);
            }
        }
        if (!years.isEmpty()) {
            derivation.add(new OuppfylldaVillkor(
                    insats.name(), years.size(), years, Spar.INGET.och("antalVillkorsar", View.pointers(unmet))));
        }
    }

    /** The years' own amounts. */
    private static Arsbelopp byYear(Derivation derivation, Objects.Named insats, Amount total, Time time) {
        List<View> years = insats.view().items("avtal.ar");
        Set<Integer> known = new HashSet<>();
        Set<Integer> twice = twice(years);
        List<String> outside = new ArrayList<>();
        Total added = new Total();
        for (int number : twice) {
            outside.add(String.valueOf(number));
        }
        for (View year : years) {
            int number = year.number("ar").orElse(0);
            Optional<Amount> amount = year.amount("belopp");
            if (twice.contains(number)) {
                known.add(number);
            } else if (number < time.firstYear() || number > time.lastYear()) {
                outside.add(String.valueOf(number));
            } else if (amount.isPresent()) {
                known.add(number);
                added.add(amount.get());
            }
        }
        Amount sum = added.amount();
        List<String> unknown = new ArrayList<>();
        for (int year = time.firstYear(); year <= time.lastYear(); year++) {
            if (!known.contains(year)) {
                unknown.add("insatser[].avtal.ar[" + year + "].belopp");
            }
        }
        Amount tolerance = Rounding.budget(derivation).of(time.years());
        return new Arsbelopp(
                insats.name(),
                total.value(),
                time.years(),
                sum.value(),
                total.distance(sum).value(),
                tolerance.value(),
                outside.size(),
                unknown.size(),
                outside,
                unknown,
                Spar.INGET
                        .och("total", total.places())
                        .och("framraknad", sum.places())
                        .och("tolerans", tolerance.places()));
    }

    /** The years that are stated more than once: which of their amounts is meant cannot be known. */
    private static Set<Integer> twice(List<View> years) {
        Set<Integer> seen = new HashSet<>();
        Set<Integer> twice = new TreeSet<>();
        for (View year : years) {
            int number = year.number("ar").orElse(0);
            if (!seen.add(number)) {
                twice.add(number);
            }
        }
        return twice;
    }

    /** The same amount each year; of a part of a year as much less. */
    private static Flerarsbeviljande same(
            Derivation derivation, Objects.Named insats, Amount total, Amount yearly, Time time) {
        Amount computed = new Amount(time.of(yearly.value()), yearly.places());
        Amount tolerance = Rounding.budget(derivation).of(time.years());
        return new Flerarsbeviljande(
                insats.name(),
                total.value(),
                yearly.value(),
                time.years(),
                time.from.value().toString(),
                time.till.value().toString(),
                time.whole() ? (time.byDays() ? "JA" : "OKANT") : "NEJ",
                computed.value(),
                total.distance(computed).value(),
                tolerance.value(),
                Spar.INGET
                        .och("total", total.places())
                        .och("perAr", yearly.places())
                        .och("tolerans", tolerance.places()));
    }

    /**
     * The time of an agreement.
     *
     * @param from its first year or day
     * @param till its last year or day
     * @param first its first day; of a year that year's
     * @param last its last day; of a year that year's. Before {@code first} where a year is none that could be meant
     */
    private record Time(View from, View till, LocalDate first, LocalDate last) {
        static Time of(View from, View till) {
            return new Time(from, till, day(from, 1, 1), day(till, 12, 31));
        }

        private static LocalDate day(View end, int month, int day) {
            return end.value() instanceof LocalDate known ? known : LocalDate.of((Integer) end.value(), month, day);
        }

        boolean possible() {
            return !last.isBefore(first) && years() <= MOST_YEARS;
        }

        /** Whether both ends are stated as days, so that years that can be whole are known to be. */
        boolean byDays() {
            return from.value() instanceof LocalDate && till.value() instanceof LocalDate;
        }

        /** Whether its years can be whole: an end that is stated as a year alone can. */
        boolean whole() {
            return first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
        }

        int firstYear() {
            return first.getYear();
        }

        int lastYear() {
            return last.getYear();
        }

        int years() {
            return 1 + lastYear() - firstYear();
        }

        /** What a yearly amount comes to: by whole months where it is that, else by the days of each year. */
        BigDecimal of(BigDecimal yearly) {
            LocalDate after = last.plusDays(1);
            if (first.getDayOfMonth() == 1 && after.getDayOfMonth() == 1) {
                BigDecimal months = BigDecimal.valueOf(ChronoUnit.MONTHS.between(first, after));
                return yearly.multiply(months).divide(MONTHS_OF_A_YEAR, DECIMALS, RoundingMode.HALF_UP);
            }
            BigDecimal parts = BigDecimal.ZERO;
            for (LocalDate start = first; start.isBefore(after); ) {
                LocalDate next = LocalDate.of(start.getYear() + 1, 1, 1);
                LocalDate end = next.isBefore(after) ? next : after;
                parts = parts.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end))
                        .divide(BigDecimal.valueOf(start.lengthOfYear()), SHARE_DECIMALS, RoundingMode.HALF_UP));
                start = next;
            }
            return yearly.multiply(parts).setScale(DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
