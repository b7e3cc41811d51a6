package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.model.source.Text;
import se.finsam.rules.report.Rad;
import se.finsam.rules.report.Talord;
import se.finsam.rules.rulebook.Kontroll;

/**
 * The figures of rows as people read them: named in words, with the places where they stood in words, and without those that
 * say nothing when they are zero. JSON and {@code explain} have all of them, by name and path.
 *
 * @hidden
 */
public final class FigureWords {
    private final Map<String, Map<String, Talord>> namesOf = new HashMap<>();
    private final Words words;
    private final PlaceWords places;

    /** Those of a report. */
    public FigureWords(ReportContent content) {
        this(Words.of(content), content.kontroller());
    }

    /** Those of the controls of a rulebook. */
    public FigureWords(Words words, List<Kontroll> controls) {
        this.words = words;
        // A row may use a parameter that another control names.
        Map<String, Text> parameters = new HashMap<>();
        for (Kontroll control : controls) {
            control.parametrar().forEach(parameters::putIfAbsent);
            namesOf.put(control.id(), control.tal());
        }
        this.places = new PlaceWords(words, Map.copyOf(parameters));
    }

    /** The figures of a row, in its order. */
    public List<Figur> of(Rad row) {
        Map<String, Talord> names = namesOf.getOrDefault(row.kontroll(), Map.of());
        List<Figur> figures = new ArrayList<>();
        for (Figur figure : new Figures(words, places).of(row)) {
            Talord name = names.get(figure.namn());
            if (name == null) {
                figures.add(figure.named(split(figure.namn())));
            } else if (!name.utelamnasVidNoll() || !zero(figure.varde())) {
                figures.add(figure.named(name.text().in(words.language())));
            }
        }
        return List.copyOf(figures);
    }

    /** Whether a figure of a row says nothing, since it is zero: such a count is left out where people read. */
    public boolean silent(Rad row, Figur figure) {
        Talord name = namesOf.getOrDefault(row.kontroll(), Map.of()).get(figure.namn());
        return name != null && name.utelamnasVidNoll() && zero(figure.varde());
    }

    /** The limits that rows used, each once, by their titles. */
    public List<Limit> limits(List<Rad> rows) {
        Set<Limit> limits = new LinkedHashSet<>();
        for (Rad row : rows) {
            for (Limit limit : Figures.limits(List.of(row))) {
                limits.add(new Limit(places.parameter(limit.parameter()), limit.galler(), limit.kalla()));
            }
        }
        return List.copyOf(limits);
    }

    private static boolean zero(Object value) {
        return value instanceof BigDecimal number
                ? number.signum() == 0
                : Integer.valueOf(0).equals(value);
    }

    /** {@code antal deltagare} of a name that a rulebook has no words for, {@code antalDeltagare}. */
    static String split(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (Character.isUpperCase(sign) && i > 0) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(sign));
        }
        return words.toString();
    }
}
