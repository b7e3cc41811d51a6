package se.finsam.rules.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.AlltidMed;
import se.finsam.model.Api;
import se.finsam.model.Internal;
import se.finsam.model.read.ReadResult;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Memory;
import se.finsam.model.source.Place;
import se.finsam.model.source.Text;

/**
 * Stands in the output in the place of a report that could not be made: {@code finsam-fel/1}.
 *
 * @param schema always {@value #SCHEMA}
 * @param underlag which input it was
 * @param fel what is wrong with it
 */
@Api
public record Felrapport(String schema, Underlagsnamn underlag, List<Fel> fel) {
    /** Copies its list. */
    public Felrapport {
        fel = List.copyOf(fel);
    }

    /** The schema that this version writes. */
    public static final String SCHEMA = "finsam-fel/1";

    /** The code of what is no fault of the input. */
    static final String PROGRAMFEL = "PROGRAMFEL";

    /**
     * Which input it was.
     *
     * @param namn its name, as the caller gave it
     * @param id what its caller knows it by; null where it gave none, or where it could not be read so far
     */
    @Api
    public record Underlagsnamn(String namn, @Nullable String id) {}

    /**
     * One thing that is wrong.
     *
     * @param kod what kind of thing: an {@link InputError.Kind}, or {@code PROGRAMFEL}
     * @param plats JSON Pointer
     * @param rad line, from 1; null where it has none
     * @param kolumn column, from 1; null where it has none
     * @param varde what stood there
     * @param vantat what was expected
     * @param text all of that in words
     * @param cell the cell, such as {@code Budget!C7}; null where the input is no workbook
     */
    @Api
    public record Fel(
            String kod,
            @AlltidMed @Nullable String plats,
            @AlltidMed @Nullable Integer rad,
            @AlltidMed @Nullable Integer kolumn,
            @AlltidMed @Nullable String varde,
            @AlltidMed @Nullable String vantat,
            String text,
            @Nullable String cell) {
        /**
         * For finsam alone.
         *
         * @hidden
         */
        @Internal
        public Fel {}
    }

    /** Of an input that could not be read. */
    public static Felrapport of(ReadResult input, Language language) {
        return of(new Underlagsnamn(input.name(), input.id()), input.errors(), language);
    }

    /** Of anything else that could not be read, such as judgements, by its name. */
    public static Felrapport of(String name, List<InputError> errors, Language language) {
        return of(new Underlagsnamn(name, null), errors, language);
    }

    private static Felrapport of(Underlagsnamn input, List<InputError> errors, Language language) {
        return new Felrapport(
                SCHEMA,
                input,
                errors.stream().map(error -> fel(error, language)).toList());
    }

    /** Of an input that the program could not check, through no fault of the input. */
    public static Felrapport ofFault(String name, Language language) {
        Text text = new Text(
                "fel i programmet: underlaget kunde inte granskas",
                "a fault of the program: the input could not be checked");
        return new Felrapport(
                SCHEMA,
                new Underlagsnamn(name, null),
                List.of(new Fel(PROGRAMFEL, null, null, null, null, null, text.in(language), null)));
    }

    /** The report of an input that did not fit in the memory. */
    public static Felrapport ofMemory(String name, Language language) {
        return of(
                name,
                List.of(new InputError(InputError.Kind.LIMIT, new Place("", 0, 0), null, Memory.expected())),
                language);
    }

    private static Fel fel(InputError error, Language language) {
        Place.Cell cell = error.place().cell();
        boolean placed = cell == null && error.place().line() > 0;
        return new Fel(
                error.kind().name(),
                error.place().pointer(),
                placed ? error.place().line() : null,
                placed ? error.place().column() : null,
                error.value(),
                error.expected().in(language),
                error.message(language),
                cell == null ? null : cell.toString());
    }
}
