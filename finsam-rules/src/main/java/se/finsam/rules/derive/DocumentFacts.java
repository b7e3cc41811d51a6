package se.finsam.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.fakta.Innehall;
import se.finsam.rules.fakta.Spar;

/** Which guidelines and plans are decided or followed up, which are not, and of which nothing is known. */
final class DocumentFacts {
    private static final String LIST = "styrdokument";
    private static final String THERE = "finns";
    private static final String DECIDED = "beslutad";
    private static final String FOLLOWED_UP = "foljdUpp";
    private static final String EARLIEST = "forbund-tidigast";

    /** What is known of the documents of a kind. */
    private enum Found {
        /** As it should be. */
        YES,
        /** Decided, but with a day after the räkenskapsår. */
        LATER,
        /** With a day when there was no förbund. */
        TOO_EARLY,
        /** Neither. */
        UNKNOWN,
        /** That it is not so. */
        NO
    }

    private static final List<Found> BY_WEIGHT = List.of(Found.YES, Found.UNKNOWN, Found.LATER, Found.TOO_EARLY);

    private final Derivation derivation;
    private final List<View> listed;
    private final @Nullable LocalDate earliest;

    private DocumentFacts(Derivation derivation) {
        this.derivation = derivation;
        this.listed = derivation.view().items(LIST);
        this.earliest = earliest(derivation);
    }

    static void add(Derivation derivation) {
        if (derivation.view().has(LIST)) {
            DocumentFacts documents = new DocumentFacts(derivation);
            documents.guidelines(derivation.parameters().codes("riktlinjer"));
            documents.internalControl(derivation.parameters().codes("internkontroll"));
        }
    }

    /** The first day that the förbund can have decided anything on; null where none is known. */
    private static @Nullable LocalDate earliest(Derivation derivation) {
        LocalDate law =
                derivation.parameters().has(EARLIEST) ? derivation.parameters().fixed(EARLIEST) : null;
        Optional<LocalDate> formed = derivation.view().day("forbund.bildat");
        return formed.isPresent() && (law == null || formed.get().isAfter(law)) ? formed.get() : law;
    }

    private void guidelines(List<String> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        Tally tally = new Tally();
        List<String> later = new ArrayList<>();
        List<String> early = new ArrayList<>();
        for (String kind : kinds) {
            List<View> documents = of(kind);
            if (documents.isEmpty()) {
                notListed(kind, tally);
                continue;
            }
            Found best = Found.NO;
            for (View document : documents) {
                best = better(best, decided(document));
            }
            switch (best) {
                case LATER -> later.add(kind);
                case TOO_EARLY -> early.add(kind);
                case UNKNOWN -> tally.unknown.add(key(kind, DECIDED, documents));
                case NO -> tally.missing.add(kind);
                default -> {}
            }
        }
        add("riktlinjer", tally);
        add("riktlinjer-senare", new Tally(later));
        add("riktlinjer-tidigare", new Tally(early));
    }

    private Found decided(View document) {
        Optional<LocalDate> day = document.day(DECIDED);
        if (document.denies(THERE)) {
            return day.isPresent() ? Found.UNKNOWN : Found.NO;
        }
        if (document.denies(DECIDED)) {
            return Found.NO;
        }
        if (day.isEmpty()) {
            return Found.UNKNOWN;
        }
        if (tooEarly(day.get())) {
            return Found.TOO_EARLY;
        }
        return day.get().getYear() > derivation.rakenskapsar() ? Found.LATER : Found.YES;
    }

    private void internalControl(List<String> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        Tally tally = new Tally();
        for (String kind : kinds) {
            List<View> documents = of(kind);
            if (documents.isEmpty()) {
                notListed(kind, tally);
                continue;
            }
            Found best = Found.NO;
            for (View document : documents) {
                best = better(best, followedUp(document));
            }
            if (best == Found.NO) {
                tally.missing.add(kind);
            } else if (best != Found.YES) {
                tally.unknown.add(key(kind, FOLLOWED_UP, documents));
            }
        }
        add("internkontroll", tally);
    }

    /** A later day does not tell whether it was followed up within the year, too; nor does a year that is not over. */
    private Found followedUp(View document) {
        Optional<LocalDate> day = document.day(FOLLOWED_UP);
        if (document.denies(THERE)) {
            return day.isPresent() ? Found.UNKNOWN : Found.NO;
        }
        if (day.isPresent() && day.get().getYear() == derivation.rakenskapsar()) {
            Optional<LocalDate> decided = document.day(DECIDED);
            boolean afterwards = decided.isPresent() && decided.get().isAfter(day.get());
            return afterwards || document.denies(DECIDED) || tooEarly(day.get()) ? Found.UNKNOWN : Found.YES;
        }
        boolean no = document.denies(FOLLOWED_UP)
                || (day.isPresent() && !tooEarly(day.get()) && day.get().getYear() < derivation.rakenskapsar());
        return no && derivation.yearIsOver() ? Found.NO : Found.UNKNOWN;
    }

    private boolean tooEarly(LocalDate day) {
        return earliest != null && day.isBefore(earliest);
    }

    /** What weighs most: one document as it should be is enough, and one that nothing is known of may be it. */
    private static Found better(Found one, Found other) {
        for (Found first : BY_WEIGHT) {
            if (one == first || other == first) {
                return first;
            }
        }
        return Found.NO;
    }

    private void notListed(String kind, Tally tally) {
        if (derivation.view().whole(LIST)) {
            tally.missing.add(kind);
            tally.byList.add(kind);
        } else {
            tally.unknown.add(LIST + "[" + kind + "]");
        }
    }

    /** The key that would tell: whether there is a document at all, where that is what its keys contradict each other in. */
    private static String key(String kind, String day, List<View> documents) {
        boolean contradicted = true;
        for (View document : documents) {
            contradicted &= document.denies(THERE);
        }
        return LIST + "[" + kind + "]." + (contradicted ? THERE : day);
    }

    private List<View> of(String kind) {
        List<View> documents = new ArrayList<>();
        for (View document : listed) {
            if (document.says("slag", kind)) {
                documents.add(document);
            }
        }
        return documents;
    }

    private void add(String what, Tally tally) {
        derivation.add(new Innehall(
                what,
                tally.missing.size(),
                tally.unknown.size(),
                tally.missing,
                tally.unknown,
                tally.byList,
                Spar.INGET.och("antalSaknade", "/" + LIST).och("antalOkanda", "/" + LIST)));
    }

    /** What is missing, what of it by the list alone, and what is unknown. */
    private static final class Tally {
        private final List<String> missing = new ArrayList<>();
        private final List<String> byList = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();

        Tally() {}

        Tally(List<String> kinds) {
            missing.addAll(kinds);
        }
    }
}
