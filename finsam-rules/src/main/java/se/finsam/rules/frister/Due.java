package se.finsam.rules.frister;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Language;
import se.finsam.model.source.Place;
import se.finsam.rules.book.Fristdag;
import se.finsam.rules.book.Parametervarde;
import se.finsam.rules.derive.Parameters;
import se.finsam.rules.kalender.SistaDag;
import se.finsam.rules.report.Kalla;

/**
 * The day of a deadline.
 *
 * @param day the day; null where it is not known
 * @param unmoved the same before lag (1930:173) 2 § moved it; null where it did not
 * @param from where it comes from; null where it is not known
 * @param missing the keys that would have said it
 */
record Due(
        @Nullable LocalDate day,
        @Nullable LocalDate unmoved,
        @Nullable Kalla from,
        List<String> missing) {
    private static final String FIGURE = "dag";

    /** The first of the ways that leads to a day. */
    static Due of(List<Fristdag> ways, Thing thing, Parameters parameters, int year, Language language) {
        Set<String> missing = new LinkedHashSet<>();
        for (Fristdag way : ways) {
            Due due = of(way, thing, parameters, year, language);
            if (due.day != null) {
                return due;
            }
            missing.addAll(due.missing);
        }
        return new Due(null, null, null, new ArrayList<>(missing));
    }

    private static Due of(Fristdag way, Thing thing, Parameters parameters, int year, Language language) {
        String key = way.nyckel();
        if (key != null) {
            Optional<Thing.Found> own = thing.limit(List.of(key));
            return own.isPresent() && own.get().view().value() instanceof LocalDate day
                    ? new Due(day, null, place(own.get()), List.of())
                    : unknown();
        }
        String parameter = way.parameter();
        if (parameter != null) {
            Kalla from = from(parameter, parameters, language);
            if (from == null) {
                return unknown();
            }
            return of(parameters.last(parameter, year), Boolean.TRUE.equals(way.dagenFore()) ? -1 : 0, from);
        }
        return counted(way, thing, parameters, language);
    }

    private static Due counted(Fristdag way, Thing thing, Parameters parameters, Language language) {
        List<String> start = way.fran() == null ? List.of() : way.fran();
        Optional<Thing.Found> first = thing.limit(start);
        if (first.isEmpty() || !(first.get().view().value() instanceof LocalDate from)) {
            return new Due(null, null, null, start.isEmpty() ? List.of() : List.of(plain(start, thing)));
        }
        Optional<Thing.Found> own =
                way.egnaManader() == null ? Optional.empty() : thing.limit(List.of(way.egnaManader()));
        if (own.isPresent()) {
            return new Due(from.plusMonths((Integer) own.get().view().value()), null, place(own.get()), List.of());
        }
        String parameter = way.dagar() == null ? way.manader() : way.dagar();
        Kalla source = parameter == null ? null : from(parameter, parameters, language);
        if (source == null || parameter == null) {
            return unknown();
        }
        SistaDag last = way.dagar() == null
                ? SistaDag.fast(from.plusMonths(parameters.whole(parameter)))
                : parameters.last(parameter, from);
        return of(last, Boolean.TRUE.equals(way.dagenEfter()) ? 1 : 0, source);
    }

    /** The first key that is not told item by item; before it one that says a week. */
    private static String plain(List<String> keys, Thing thing) {
        String week = thing.weekKey(keys);
        if (week != null) {
            return week;
        }
        for (String key : keys) {
            if (key.indexOf("[]") == key.lastIndexOf("[]")) {
                return key;
            }
        }
        return keys.get(0);
    }

    private static Due unknown() {
        return new Due(null, null, null, List.of());
    }

    /** A last day, or the day so many days from it. */
    private static Due of(SistaDag last, int days, Kalla from) {
        return new Due(
                last.dag().plusDays(days), last.flyttad() ? last.utanFlytt().plusDays(days) : null, from, List.of());
    }

    private static Kalla place(Thing.Found found) {
        Place place = found.in().underlag().origin().place(found.view().pointer());
        Place.Cell cell = place.cell();
        return new Kalla(
                FIGURE,
                place.pointer(),
                place.line() > 0 ? place.line() : null,
                null,
                null,
                null,
                cell == null ? null : cell.toString());
    }

    /** The parameter as a source; null where it has no value in the year. */
    private static @Nullable Kalla from(String parameter, Parameters parameters, Language language) {
        Optional<Parametervarde> value = parameters.value(parameter);
        BigDecimal number = value.isEmpty() ? null : value.get().tal();
        if (value.isEmpty() || (number == null && value.get().dag() == null)) {
            return null;
        }
        return new Kalla(
                FIGURE,
                null,
                null,
                parameter,
                value.get().fran().toString(),
                value.get().kalla().in(language),
                null);
    }
}
