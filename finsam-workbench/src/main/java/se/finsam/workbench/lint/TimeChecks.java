package se.finsam.workbench.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.book.Brist;
import se.finsam.rules.book.Bristkod;
import se.finsam.rules.book.Kontrollfil;
import se.finsam.rules.book.Lagfil;
import se.finsam.rules.book.Lagrumsfil;
import se.finsam.rules.book.Located;
import se.finsam.rules.book.Parameterfil;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.book.Regelboksfil;
import se.finsam.rules.book.Tidsord;
import se.finsam.rules.book.Trappsteg;
import se.finsam.rules.rule.RuleSheet;
import se.finsam.rules.rule.Uses;

/** That what holds for a time leaves no day between and has none twice, and holds for the time of what uses it. */
final class TimeChecks {
    private final LintedBook bok;
    private final List<Brist> brister = new ArrayList<>();

    private TimeChecks(LintedBook bok) {
        this.bok = bok;
    }

    static List<Brist> of(LintedBook bok) {
        TimeChecks checks = new TimeChecks(bok);
        bok.mapp().filer(Parameterfil.class).forEach(checks::parameter);
        bok.mapp().filer(Regelboksfil.class).forEach(checks::words);
        bok.kontroller().forEach(checks::control);
        return checks.brister;
    }

    /** Days from a first to a last; the last is null where there is no end. */
    private record Tid(LocalDate fran, @Nullable LocalDate till) {
        LocalDate slut() {
            return till == null ? LocalDate.MAX : till;
        }
    }

    private void parameter(Parameterfil file) {
        follow(
                file,
                "/varden",
                "",
                file.varden().stream()
                        .map(value -> new Tid(value.fran(), value.till()))
                        .toList());
        for (int i = 0; i < file.varden().size(); i++) {
            steps(file, "/varden/" + i, file.varden().get(i));
        }
    }

    private void steps(Parameterfil file, String where, Parametervarde value) {
        List<Trappsteg> steps = value.steg() == null ? List.of() : value.steg();
        for (int i = 0; i < steps.size(); i++) {
            Trappsteg step = steps.get(i);
            String from = step.fran().toPlainString();
            if (step.till() != null && step.till().compareTo(step.fran()) < 0) {
                at(Bristkod.RB405, file, where + "/steg/" + i, "steget från " + from + " slutar före det börjar");
            }
            BigDecimal before = i == 0 ? null : steps.get(i - 1).till();
            if (i > 0 && (before == null || step.fran().compareTo(before) <= 0)) {
                at(
                        Bristkod.RB401,
                        file,
                        where + "/steg/" + i,
                        "steget från " + from + " börjar innan det förra har slutat");
            }
        }
    }

    private void words(Regelboksfil file) {
        List<Tidsord> words = file.tidsord() == null ? List.of() : file.tidsord();
        for (int i = 0; i < words.size(); i++) {
            follow(
                    file,
                    "/tidsord/" + i + "/varden",
                    words.get(i).id() + ": ",
                    words.get(i).varden().stream()
                            .map(value -> new Tid(value.fran(), value.till()))
                            .toList());
        }
    }

    /** That times come one after another, and that no day is left out or twice. */
    private void follow(Record file, String list, String what, List<Tid> times) {
        if (times.isEmpty()) {
            at(Bristkod.RB401, file, list, what + "inget värde");
        }
        for (int i = 0; i < times.size(); i++) {
            Tid time = times.get(i);
            Tid before = i == 0 ? null : times.get(i - 1);
            String where = list + "/" + i;
            String from = what + "det som gäller från " + time.fran();
            if (time.slut().isBefore(time.fran())) {
                at(Bristkod.RB405, file, where, from + " slutar redan " + time.slut());
            } else if (before != null && !time.fran().isAfter(before.slut())) {
                String end = before.till() == null ? "inte har något slut" : "gäller till " + before.till();
                at(Bristkod.RB401, file, where, from + " överlappar det förra, som " + end);
            } else if (before != null && !time.fran().equals(before.slut().plusDays(1))) {
                String gap = before.slut().plusDays(1) + " till " + time.fran().minusDays(1);
                at(Bristkod.RB401, file, where, what + "inget gäller från " + gap);
            }
        }
    }

    private void control(Kontrollfil kontroll) {
        Tid whole = new Tid(kontroll.fran(), kontroll.till());
        if (whole.slut().isBefore(whole.fran())) {
            at(Bristkod.RB405, kontroll, "/till", "kontrollen slutar " + whole.slut() + ", före " + whole.fran());
            return;
        }
        List<String> ids = kontroll.parametrar() == null ? List.of() : kontroll.parametrar();
        for (String id : ids) {
            bok.allaParametrar().stream()
                    .filter(parameter -> parameter.id().equals(id))
                    .findFirst()
                    .ifPresent(parameter -> covers(kontroll, asked(kontroll, id, whole), parameter, ids.indexOf(id)));
        }
        citations(kontroll, whole);
    }

    /** The days on which a control asks for a parameter: of one with variants, those of the variants that name it. */
    private Tid asked(Kontrollfil kontroll, String id, Tid whole) {
        LocalDate first = null;
        LocalDate last = null;
        for (RuleFile file : bok.regler()) {
            RuleSheet sheet =
                    file.rum().kontroll().equals(kontroll) ? file.rum().blad() : null;
            for (RuleSheet.Variant variant : sheet == null ? List.<RuleSheet.Variant>of() : sheet.variants()) {
                if (Uses.of(variant).parameters().contains(id)) {
                    first = first == null ? (variant.from() == null ? whole.fran() : variant.from()) : first;
                    last = variant.to() == null ? whole.slut() : variant.to();
                }
            }
        }
        return first == null || last == null
                ? whole
                : new Tid(
                        first.isBefore(whole.fran()) ? whole.fran() : first,
                        last.isAfter(whole.slut()) ? whole.slut() : last);
    }

    private void covers(Kontrollfil kontroll, Tid whole, Parameterfil parameter, int index) {
        LocalDate first = parameter.varden().stream()
                .map(Parametervarde::fran)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        LocalDate last = parameter.varden().stream()
                .map(value -> new Tid(value.fran(), value.till()).slut())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        // A year is held to what holds on its last day.
        boolean lateStart = first.getYear() > whole.fran().getYear();
        if (lateStart || last.isBefore(whole.slut())) {
            at(
                    Bristkod.RB403,
                    kontroll,
                    "/parametrar/" + index,
                    "parametern " + parameter.id() + " har värden "
                            + (lateStart ? "först från " + first : "bara till " + last) + ", men kontrollen gäller "
                            + (lateStart ? "från " + whole.fran() : "längre"));
        }
    }

    private void citations(Kontrollfil kontroll, Tid whole) {
        List<Lagrumsfil> places = kontroll.lagrum();
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (same(places.get(i), places.get(j)) && meet(time(places.get(i)), time(places.get(j)))) {
                    at(
                            Bristkod.RB404,
                            kontroll,
                            "/lagrum/" + i,
                            "samma lagrum i " + places.get(i).lag() + " står två gånger för samma dagar");
                }
            }
        }
        LocalDate next = whole.fran();
        List<Tid> times = places.stream()
                .filter(place -> place.nar() == null)
                .map(TimeChecks::time)
                .sorted(Comparator.comparing(Tid::fran))
                .toList();
        for (Tid time : times) {
            if (time.fran().isAfter(next)) {
                break;
            }
            if (!time.slut().isBefore(next)) {
                next = time.till() == null ? LocalDate.MAX : time.till().plusDays(1);
            }
        }
        if (!places.isEmpty() && !next.isAfter(whole.slut()) && !next.equals(LocalDate.MAX)) {
            at(Bristkod.RB404, kontroll, "/lagrum", "inget lagrum gäller " + next + ", då kontrollen gör det");
        }
    }

    private static boolean same(Lagrumsfil one, Lagrumsfil other) {
        return one.lag().equals(other.lag())
                && Objects.equals(
                        Lagfil.nyckel(one.kapitel(), String.valueOf(one.paragraf())),
                        Lagfil.nyckel(other.kapitel(), String.valueOf(other.paragraf())))
                && Objects.equals(one.stycke(), other.stycke());
    }

    private static Tid time(Lagrumsfil place) {
        return new Tid(place.fran() == null ? LocalDate.MIN : place.fran(), place.till());
    }

    private static boolean meet(Tid one, Tid other) {
        return !one.fran().isAfter(other.slut()) && !other.fran().isAfter(one.slut());
    }

    private void at(Bristkod kod, Record file, String pointer, String message) {
        Located written = bok.mapp().skriven(file);
        brister.add(Brist.at(kod, written.file(), written.line(pointer), message));
    }
}
