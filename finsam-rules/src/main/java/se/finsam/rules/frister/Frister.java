package se.finsam.rules.frister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Forbund;
import se.finsam.model.Underlag;
import se.finsam.model.read.InvalidUnderlagException;
import se.finsam.model.read.UnderlagValidator;
import se.finsam.model.read.UnderlagWriter;
import se.finsam.model.source.Language;
import se.finsam.model.source.Sha256;
import se.finsam.rules.book.Fristfil;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Objekttyp;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.rulebook.Rulebook;
import se.finsam.rules.rulebook.RulebookInternals;

/** Works out what is due in a calendar year, by a rulebook. Immutable and thread-safe; reads no clock. */
@Api
public final class Frister {
    /** Years that a deadline can be about, counted from the one its day is in, both ways. */
    private static final int REACH = 2;

    private static final Comparator<Frist> BY_DAY =
            Comparator.comparing(Frist::dag, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Rulebook rulebook;

    private Frister(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** By a rulebook's deadlines. */
    public static Frister of(Rulebook rulebook) {
        return new Frister(rulebook);
    }

    /**
     * The plan of a calendar year.
     *
     * @param underlag of one förbund, one or several years in any order; where two say something of the same, the first counts
     * @param day the day that late is told from, after which nothing has happened yet; null where every day counts as come
     *     and nothing is late
     * @throws IllegalArgumentException where there is no underlag, or they are of more than one förbund
     * @throws InvalidUnderlagException where a reader would have refused one
     */
    public Fristplan plan(List<Underlag> underlag, int year, @Nullable LocalDate day, Language language) {
        if (underlag.isEmpty()) {
            throw new IllegalArgumentException("no underlag");
        }
        List<Underlag> valid = new ArrayList<>();
        for (Underlag one : underlag) {
            valid.add(UnderlagValidator.require(one));
        }
        return planValid(valid, year, day, language);
    }

    private Fristplan planValid(List<Underlag> underlag, int year, @Nullable LocalDate day, Language language) {
        Forbund forbund = underlag.get(0).forbund();
        List<Granskningsrapport.TidigareAr> sources = new ArrayList<>();
        for (Underlag one : underlag) {
            if (!one.forbund().sameAs(forbund)) {
                throw new IllegalArgumentException("underlag of more than one förbund");
            }
            sources.add(new Granskningsrapport.TidigareAr(
                    one.rakenskapsar(), one.origin().name(), hash(one)));
        }
        return new Fristplan(
                Fristplan.SCHEMA,
                forbund.namn(),
                year,
                day == null ? null : day.toString(),
                RulebookInternals.id(rulebook),
                sources,
                new DeadlineWords(language).moved(),
                deadlines(underlag, year, day, language));
    }

    private List<Frist> deadlines(List<Underlag> underlag, int year, @Nullable LocalDate day, Language language) {
        List<Frist> all = new ArrayList<>();
        for (Fristfil file : RulebookInternals.resources(rulebook).frister().frister()) {
            Optional<Kontrollfil> control = RulebookInternals.resources(rulebook).regelbok().kontroller().stream()
                    .filter(one -> one.id().equals(file.kontroll()))
                    .findFirst();
            if (control.isPresent()) {
                Deadline deadline = new Deadline(rulebook, file, control.get(), day, language);
                List<Frist> own = new ArrayList<>();
                if (control.get().objekt() == Objekttyp.SAMMANTRADE) {
                    own.addAll(deadline.in(year, YearOf.meetings(year, underlag, day), underlag));
                } else {
                    for (int about = year - REACH; about <= year + REACH; about++) {
                        boolean budget = Boolean.TRUE.equals(file.budgetar());
                        List<Thing> things =
                                YearOf.of(about, underlag, budget, day).things(control.get());
                        own.addAll(deadline.in(year, things, underlag));
                    }
                }
                all.addAll(withoutGuesses(own));
            }
        }
        all.sort(BY_DAY);
        return List.copyOf(all);
    }

    /** Where objects are known there is no need to say that they are not known of another year. */
    private static List<Frist> withoutGuesses(List<Frist> own) {
        boolean known = own.stream().anyMatch(frist -> frist.objekt() != null);
        return own.stream()
                .filter(frist -> !known || frist.objekt() != null || frist.dag() != null)
                .toList();
    }

    private static String hash(Underlag underlag) {
        String known = underlag.origin().sha256();
        return known == null ? Sha256.of(UnderlagWriter.toJson(underlag)) : known;
    }
}
