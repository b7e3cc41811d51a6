package se.finsam.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Forbund;
import se.finsam.model.Medlemsregister;
import se.finsam.model.Underlag;
import se.finsam.model.read.InvalidUnderlagException;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.ReportInternals;

/**
 * Underlag of several years, of one förbund or of many: for each, the same förbund's years before it. A förbund is known
 * by its organisationsnummer, since a name can be changed or shared; by its name only where the number is not given for
 * both. Not thread-safe.
 */
@Api
public final class Arsserie {
    /** As many are remembered, for an endless stream must not fill the memory: forty years of all förbund. */
    private static final int MOST = 3_000;

    private final Map<String, Set<Underlag>> byForbundAndYear = new HashMap<>();
    private final Deque<Underlag> all = new ArrayDeque<>();

    /** Of those that took another's place, what that one's hash was. */
    private final IdentityHashMap<Underlag, String> corrected = new IdentityHashMap<>();

    /** What the förbund was called earlier. */
    private final List<String> formerNames;

    /** Of förbund that are called the same in all years, or say their organisationsnummer. */
    public Arsserie() {
        this(List.of());
    }

    /**
     * Of one förbund that has changed its name: its earlier years may be called as it was then.
     *
     * @param formerNames what it was called earlier; another organisationsnummer is another förbund all the same
     * @since 0.1
     */
    public Arsserie(List<String> formerNames) {
        this.formerNames = List.copyOf(formerNames);
    }

    /**
     * Remembers an underlag, once, as also where the same bytes are read twice; of very many, the first are forgotten.
     *
     * @throws InvalidUnderlagException where a reader would have refused it
     */
    public void add(Underlag underlag) {
        UnderlagValidator.require(underlag);
        if (!read(underlag)) {
            remember(underlag);
        }
    }

    /**
     * Remembers an underlag in the place of those of the same förbund and year that came before it: in what comes over time,
     * the later is a correction. {@link #told} then says so.
     *
     * @return whether it took another's place
     * @throws InvalidUnderlagException where a reader would have refused it
     * @since 0.1
     */
    @SuppressWarnings("ReferenceEquality") // two with the same content are still two
    public boolean replace(Underlag underlag) {
        UnderlagValidator.require(underlag);
        if (read(underlag)) {
            return false;
        }
        Underlag replaced = null;
        for (Underlag known : ofYear(underlag.forbund(), underlag.rakenskapsar())) {
            if (known != underlag) {
                forget(known);
                removeFromAll(known);
                replaced = known;
            }
        }
        remember(underlag);
        if (replaced != null) {
            corrected.put(underlag, Checker.hash(UnderlagValidator.require(replaced)));
        }
        return replaced != null;
    }

    /**
     * A report of a check against years from here, saying which of them took the place of an earlier input.
     *
     * @param before the years that it was checked against, as {@link #before} gave them
     * @since 0.1
     */
    public Granskningsrapport told(Granskningsrapport report, List<Underlag> before) {
        List<Granskningsrapport.TidigareAr> years = report.tidigareAr();
        if (years == null || corrected.isEmpty()) {
            return report;
        }
        List<Granskningsrapport.TidigareAr> told = new ArrayList<>();
        for (Granskningsrapport.TidigareAr year : years) {
            String instead = null;
            for (Underlag one : before) {
                instead = one.rakenskapsar() == year.rakenskapsar() ? corrected.get(one) : instead;
            }
            told.add(new Granskningsrapport.TidigareAr(year.rakenskapsar(), year.namn(), year.sha256(), instead));
        }
        return told.equals(years) ? report : ReportInternals.med(report, told);
    }

    @SuppressWarnings("ReferenceEquality") // as above
    private void removeFromAll(Underlag underlag) {
        Iterator<Underlag> known = all.iterator();
        while (known.hasNext()) {
            if (known.next() == underlag) {
                known.remove();
                return;
            }
        }
    }

    private void remember(Underlag underlag) {
        boolean known = false;
        for (String key : keys(underlag.forbund(), underlag.rakenskapsar())) {
            known |= !byForbundAndYear
                    .computeIfAbsent(key, unused -> identitySet())
                    .add(underlag);
        }
        if (known) {
            return;
        }
        all.add(underlag);
        if (all.size() > MOST) {
            forget(all.remove());
        }
    }

    /**
     * The same förbund's years right before an underlag's, the latest first, as far as no year is missing. Of several for
     * one year the one with annual accounts counts; where that does not tell them apart, none does and the row ends.
     */
    public List<Underlag> before(Underlag underlag) {
        List<Underlag> years = new ArrayList<>();
        Underlag year = one(underlag.forbund(), underlag.rakenskapsar() - 1);
        while (year != null) {
            years.add(year);
            year = one(underlag.forbund(), year.rakenskapsar() - 1);
        }
        return List.copyOf(years);
    }

    /** Whether the same bytes are here already, read another time. */
    private boolean read(Underlag underlag) {
        String hash = underlag.origin().sha256();
        if (hash == null) {
            return false;
        }
        for (String key : keys(underlag.forbund(), underlag.rakenskapsar())) {
            for (Underlag known : byForbundAndYear.getOrDefault(key, Set.of())) {
                if (hash.equals(known.origin().sha256())) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Underlag one(Forbund forbund, int year) {
        Set<Underlag> found = ofYear(forbund, year);
        if (found.size() > 1) {
            found.removeIf(candidate -> candidate.arsredovisning() == null);
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private Set<Underlag> ofYear(Forbund forbund, int year) {
        Set<Underlag> found = identitySet();
        find(forbund, year, found);
        for (String name : formerNames) {
            find(Forbund.av(name, forbund.organisationsnummer()), year, found);
        }
        return found;
    }

    private void find(Forbund forbund, int year, Set<Underlag> found) {
        for (String key : keys(forbund, year)) {
            for (Underlag candidate : byForbundAndYear.getOrDefault(key, Set.of())) {
                if (candidate.forbund().sameAs(forbund)) {
                    found.add(candidate);
                }
            }
        }
    }

    /**
     * Whether the year before is not compared with because there is more than one of it: neither's having annual accounts
     * tells them apart.
     */
    public boolean ambiguous(Underlag underlag) {
        int year = underlag.rakenskapsar() - 1;
        return one(underlag.forbund(), year) == null
                && !ofYear(underlag.forbund(), year).isEmpty();
    }

    /**
     * The other underlag from here of the same förbund and year, in the order they were added: whoever gives two wants to know,
     * as they may say different things.
     *
     * @since 0.1
     */
    @SuppressWarnings("ReferenceEquality") // two with the same content are still two
    public List<Underlag> alongside(Underlag underlag) {
        List<Underlag> others = new ArrayList<>();
        Set<Underlag> same = ofYear(underlag.forbund(), underlag.rakenskapsar());
        if (same.size() > 1) {
            for (Underlag known : all) {
                if (known != underlag && same.contains(known)) {
                    others.add(known);
                }
            }
        }
        return List.copyOf(others);
    }

    private void forget(Underlag underlag) {
        corrected.remove(underlag);
        for (String key : keys(underlag.forbund(), underlag.rakenskapsar())) {
            Set<Underlag> year = byForbundAndYear.getOrDefault(key, Set.of());
            year.remove(underlag);
            if (year.isEmpty()) {
                byForbundAndYear.remove(key);
            }
        }
    }

    /** Two underlag with the same content are still two; to compare all that they hold would take long. */
    private static Set<Underlag> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static List<String> keys(Forbund forbund, int year) {
        String name = year + " " + Medlemsregister.fold(forbund.namn());
        String number = forbund.siffror();
        return number.isEmpty() ? List.of(name) : List.of(name, year + " #" + number);
    }
}
