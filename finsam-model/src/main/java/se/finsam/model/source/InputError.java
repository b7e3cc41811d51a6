package se.finsam.model.source;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;

/**
 * Something in an input that cannot be what was meant.
 *
 * @param kind what is wrong
 * @param place where
 * @param value what stood there, shortened where it is long; null where nothing did
 * @param expected what was expected there
 */
@Api
public record InputError(Kind kind, Place place, @Nullable String value, Text expected) {
    private static final int LONGEST_VALUE = 80;
    private static final int LONGEST_POINTER = 200;

    /** Shortens the value. */
    public InputError {
        value = value == null ? null : shorten(Printable.of(value), LONGEST_VALUE);
    }

    /** What is wrong with an input. */
    @Api
    public enum Kind {
        /** The file could not be opened or read. */
        UNREADABLE("kan inte läsas", "cannot be read"),
        /** There is nothing in it. */
        EMPTY("tomt", "empty"),
        /** The bytes are not UTF-8. */
        NOT_UTF8("inte UTF-8", "not UTF-8"),
        /** Neither YAML nor JSON. */
        SYNTAX("kan inte tolkas", "cannot be parsed"),
        /** Larger or deeper than the limits. */
        LIMIT("över gränsen", "over the limit"),
        /** A YAML alias, anchor or tag. */
        YAML_FEATURE("YAML-alias, ankare och taggar tas inte emot", "YAML aliases, anchors and tags are refused"),
        /** A key that the schema does not have. */
        UNKNOWN_KEY("okänd nyckel", "unknown key"),
        /** A key that stands twice. */
        DUPLICATE_KEY("nyckeln står två gånger", "key given twice"),
        /** A key that must be there. */
        MISSING_KEY("nyckel saknas", "key missing"),
        /** A value of another type. */
        WRONG_TYPE("fel typ", "wrong type"),
        /** A code that is not among those known. */
        UNKNOWN_CODE("okänd kod", "unknown code"),
        /** A day that is not in the calendar, or not written as one. */
        IMPOSSIBLE_DATE("omöjligt datum", "impossible date"),
        /** An amount with more decimals than its unit has. */
        TOO_MANY_DECIMALS("för många decimaler", "too many decimals"),
        /** A number that cannot be money, or not what it stands for. */
        OUT_OF_RANGE("utanför det möjliga", "out of range"),
        /** Something that may stand once stands twice. */
        DUPLICATE("står två gånger", "given twice"),
        /** A name that refers to nothing. */
        UNKNOWN_REFERENCE("finns inte i listan", "not in the list"),
        /** Questions to a förbund, whose answers go into an underlag and are none. */
        QUESTIONS("frågor till förbundet, inget underlag", "questions to the förbund, and no input"),
        /** Two values that cannot both be true. */
        CONTRADICTION("motsäger en annan uppgift", "contradicts another value");

        private final String sv;
        private final String en;

        Kind(String sv, String en) {
            this.sv = sv;
            this.en = en;
        }

        /** The kind in words. */
        public Text text() {
            return new Text(sv, en);
        }
    }

    /** One line for people: place, what is wrong, the value, and what was expected. */
    public String message(Language language) {
        boolean en = language == Language.EN;
        Place.Cell cell = place.cell();
        String where = "";
        if (cell != null) {
            where = Printable.of(cell.toString());
        } else if (place.line() > 0) {
            where = (en ? "line " : "rad ") + place.line() + (en ? ", column " : ", kolumn ") + place.column();
        }
        String file = place.file();
        if (file != null) {
            where = Printable.of(file) + (where.isEmpty() ? "" : " ") + where;
        }
        // A sheet or a heading that is not known is no key of the document.
        boolean only = cell != null && place.pointer().isEmpty();
        return only ? where + said(language) : where + (where.isEmpty() ? "" : ", ") + told(language);
    }

    /** The same without line and column: where within the document, what is wrong, the value, and what was expected. */
    public String told(Language language) {
        String pointer = place.pointer().isEmpty() ? "/" : shorten(Printable.of(place.pointer()), LONGEST_POINTER);
        return pointer + said(language);
    }

    private String said(Language language) {
        boolean en = language == Language.EN;
        StringBuilder line = new StringBuilder();
        line.append(": ").append(what().in(language));
        if (value != null) {
            line.append(": \"").append(value).append('"');
        }
        return line.append(writes() ? en ? "; write " : "; skriv " : en ? "; expected " : "; väntade ")
                .append(Printable.of(expected.in(language)))
                .toString();
    }

    /** Whether it is told what to write: in a cell, where whoever filled it in writes something else. */
    private boolean writes() {
        return place.cell() != null
                && switch (kind) {
                    case WRONG_TYPE, UNKNOWN_CODE, IMPOSSIBLE_DATE, MISSING_KEY, UNKNOWN_KEY, TOO_MANY_DECIMALS -> true;
                    default -> false;
                };
    }

    private Text what() {
        if (place.cell() != null && kind == Kind.IMPOSSIBLE_DATE) {
            // A day without its year is none that is impossible.
            return new Text("kan inte läsas som en dag", "cannot be read as a day");
        }
        return place.cell() != null && kind == Kind.MISSING_KEY
                ? new Text("uppgift saknas", "nothing given")
                : kind.text();
    }

    private static String shorten(String value, int longest) {
        int characters = value.codePointCount(0, value.length());
        if (characters <= longest) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, longest)) + "…";
    }
}
