package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.model.EgnaNycklar;
import se.finsam.model.source.Sha256;

/** Puts a rulebook that extends the bundled one together with it: its own beside, its own dated values over. */
final class Extension {
    private final Regelbok base;

    Extension(Regelbok base) {
        this.base = base;
    }

    /** The whole: what {@code own} does not say is the base's. */
    Regelbok with(Regelbok own) {
        return new Regelbok(
                own.version(),
                Sha256.of(base.sha256() + own.sha256()),
                base.version(),
                over(base.texter(), own.texter()),
                over(base.ord(), own.ord()),
                over(base.tal(), own.tal()),
                together(base.tidsord(), own.tidsord()),
                together(base.kontroller(), own.kontroller()),
                parameters(own.parametrar()),
                together(base.lagar(), own.lagar()),
                together(base.profiler(), own.profiler()),
                over(base.blad(), own.blad()),
                new EgnaNycklar(together(base.nycklar().alla(), own.nycklar().alla())),
                Map.of());
    }

    /** The deadlines of both; of two with the same id the own one counts, in the place of the base's. */
    static Fristlista deadlines(Fristlista base, List<Fristfil> own) {
        Map<String, Fristfil> all = new LinkedHashMap<>();
        base.frister().forEach(file -> all.put(file.id(), file));
        own.forEach(file -> all.put(file.id(), file));
        return new Fristlista(List.copyOf(all.values()));
    }

    private List<Parameterfil> parameters(List<Parameterfil> own) {
        Map<String, Parameterfil> all = new LinkedHashMap<>();
        base.parametrar().forEach(file -> all.put(file.id(), file));
        own.forEach(file -> all.merge(file.id(), file, Extension::over));
        return List.copyOf(all.values());
    }

    /** The values of a parameter with others over them: where both have one for a day, the other counts. */
    static Parameterfil over(Parameterfil base, Parameterfil own) {
        List<Parametervarde> values = new ArrayList<>(base.varden());
        for (Parametervarde value : own.varden()) {
            List<Parametervarde> rest = new ArrayList<>();
            values.forEach(earlier -> rest.addAll(without(earlier, value)));
            values = rest;
        }
        values.addAll(own.varden());
        values.sort(java.util.Comparator.comparing(Parametervarde::fran));
        return new Parameterfil(base.id(), own.titel(), own.typ(), own.enhet(), List.copyOf(values));
    }

    /** What is left of a value's time where another has taken over. */
    private static List<Parametervarde> without(Parametervarde value, Parametervarde other) {
        List<Parametervarde> left = new ArrayList<>();
        LocalDate before = other.fran().minusDays(1);
        if (value.fran().isBefore(other.fran())) {
            boolean ends = value.till() != null && value.till().isBefore(before);
            left.add(ends ? value : value.during(value.fran(), before));
        }
        LocalDate end = other.till();
        if (end != null && (value.till() == null || value.till().isAfter(end))) {
            LocalDate from = value.fran().isAfter(end) ? value.fran() : end.plusDays(1);
            left.add(value.during(from, value.till()));
        }
        return left;
    }

    private static <T> List<T> together(List<T> base, List<T> own) {
        List<T> all = new ArrayList<>(base);
        all.addAll(own);
        return List.copyOf(all);
    }

    private static <T> Map<String, T> over(Map<String, T> base, Map<String, T> own) {
        Map<String, T> all = new LinkedHashMap<>(base);
        all.putAll(own);
        return all;
    }
}
