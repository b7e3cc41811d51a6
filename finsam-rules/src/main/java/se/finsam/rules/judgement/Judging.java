package se.finsam.rules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Forbund;
import se.finsam.rules.check.Asked;
import se.finsam.rules.report.Bedomning;
import se.finsam.rules.report.Bedomningsbeslut;
import se.finsam.rules.report.Bedomningslage;
import se.finsam.rules.report.Bedomningsoversikt;
import se.finsam.rules.report.Bedomningsoversikt.Orsak;
import se.finsam.rules.report.Bedomningsoversikt.UtanRad;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Radbedomning;
import se.finsam.rules.report.ReportInternals;
import se.finsam.rules.report.Utlatande;
import se.finsam.rules.rulebook.Kontroll;
import se.finsam.rules.rulebook.Profil;
import se.finsam.rules.rulebook.Rulebook;

/**
 * Puts what humans have decided beside what a check found.
 *
 * @hidden
 */
public final class Judging {
    /** What a judgement, or a row, is about. */
    private record About(String kontroll, @Nullable String objekt) {}

    private final Rulebook rulebook;
    private final Asked asked;
    private final String profil;
    private final Bedomningar all;
    private final boolean same;
    private final JudgementWords words;
    private final Map<About, Bedomning> first = new HashMap<>();

    /**
     * Of a förbund's year.
     *
     * @param all the judgements
     * @param profil the id of the profile that was checked
     */
    public Judging(Rulebook rulebook, Forbund forbund, int year, Bedomningar all, String profil, Asked asked) {
        this.rulebook = rulebook;
        this.profil = profil;
        this.asked = asked;
        this.all = all;
        this.same = all.avser(forbund, year);
        this.words = new JudgementWords(asked.language());
        for (Bedomning one : all.bedomningar()) {
            first.putIfAbsent(new About(one.kontroll(), one.objekt()), one);
        }
    }

    /** The report with a judgement at each row that has one, and what they come to. */
    public Granskningsrapport of(Granskningsrapport report) {
        List<Rad> rows = new ArrayList<>();
        for (Rad row : report.rader()) {
            Bedomning found = same ? first.get(new About(row.kontroll(), row.objekt())) : null;
            rows.add(found == null ? row : ReportInternals.med(row, judged(found, row)));
        }
        return ReportInternals.med(report, rows, overview(report, rows));
    }

    private Radbedomning judged(Bedomning one, Rad row) {
        List<Radbedomning.Andrat> changes = RowChanges.of(one, row);
        Bedomningslage state = state(one, asked.day(), !changes.isEmpty());
        return new Radbedomning(
                state,
                one.beslut(),
                one.skal(),
                one.hanvisning(),
                one.roll(),
                one.datum().toString(),
                one.galler() == null ? null : one.galler().toString(),
                changes,
                words.row(
                        one,
                        state,
                        changes,
                        rulebook.kontroll(row.kontroll()).map(Kontroll::tal).orElse(Map.of())));
    }

    /** Rules have no clock: where no day is given, nobody knows whether a last day has passed, and that is said. */
    private static Bedomningslage state(Bedomning one, @Nullable LocalDate day, boolean changed) {
        if (one.galler() != null && day != null && day.isAfter(one.galler())) {
            return Bedomningslage.UTGANGEN;
        }
        if (changed) {
            return Bedomningslage.ANDRADE_TAL;
        }
        return one.galler() != null && day == null ? Bedomningslage.OPROVAD_TID : Bedomningslage.GALLER;
    }

    private Bedomningsoversikt overview(Granskningsrapport report, List<Rad> rows) {
        Map<Bedomningslage, Integer> states = zero(Bedomningslage.class);
        Map<Bedomningsbeslut, Integer> decisions = zero(Bedomningsbeslut.class);
        List<Rad> effective = new ArrayList<>();
        for (Rad row : rows) {
            Radbedomning one = row.bedomning();
            effective.add(ReportInternals.med(row, ReportInternals.effective(row)));
            if (one != null) {
                states.merge(one.lage(), 1, Integer::sum);
            }
            if (one != null && one.lage().galler()) {
                decisions.merge(one.beslut(), 1, Integer::sum);
            }
        }
        List<UtanRad> unmatched = unmatched(rows);
        int strange = (int) unmatched.stream()
                .filter(one -> one.orsak() != Orsak.UTANFOR_PROFILEN)
                .count();
        return new Bedomningsoversikt(
                all.origin().name(),
                all.origin().sha256(),
                named(states),
                named(decisions),
                Utlatande.of(effective),
                words.verdict(report.utlatande(), decisions, states, strange),
                unmatched);
    }

    private List<UtanRad> unmatched(List<Rad> rows) {
        Set<String> profile =
                Set.copyOf(rulebook.profil(profil).map(Profil::kontroller).orElse(List.of()));
        Set<About> there = new HashSet<>();
        for (Rad row : rows) {
            there.add(new About(row.kontroll(), row.objekt()));
        }
        List<UtanRad> unmatched = new ArrayList<>();
        for (Bedomning one : all.bedomningar()) {
            if (!same || !there.contains(new About(one.kontroll(), one.objekt()))) {
                Orsak cause = cause(one, profile);
                unmatched.add(new UtanRad(cause, one, words.unmatched(one, cause, all)));
            }
        }
        return unmatched;
    }

    private Orsak cause(Bedomning one, Set<String> profile) {
        if (!same) {
            return Orsak.ANNAT_UNDERLAG;
        }
        if (rulebook.kontroll(one.kontroll()).isEmpty()) {
            return Orsak.OKAND_KONTROLL;
        }
        return profile.contains(one.kontroll()) ? Orsak.INGEN_RAD : Orsak.UTANFOR_PROFILEN;
    }

    private static <E extends Enum<E>> Map<E, Integer> zero(Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) {
            counts.put(each, 0);
        }
        return counts;
    }

    private static Map<String, Integer> named(Map<? extends Enum<?>, Integer> counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((each, count) -> named.put(each.name(), count));
        return named;
    }
}
