package se.finsam.model.bind;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Place;
import se.finsam.model.source.Problems;
import se.finsam.model.source.Text;

/**
 * Tells where a text stops being YAML or JSON, and what stands there. The parser's own words are in one language only and
 * about its Java classes, so they are not passed on.
 */
final class SyntaxProblem {
    private static final String IN_WORD = "abcdefghijklmnopqrstuvwxyz0123456789+-.";

    private final String text;
    private final Syntax syntax;
    private final int firstLine;

    SyntaxProblem(String text, Syntax syntax, int firstLine) {
        this.text = text;
        this.syntax = syntax;
        this.firstLine = firstLine;
    }

    void tell(JsonProcessingException e, Problems problems) {
        int control = syntax == Syntax.YAML ? unprintable() : -1;
        if (control >= 0) {
            String character = Character.toString(text.codePointAt(control));
            problems.add(
                    InputError.Kind.SYNTAX,
                    placeOf(control),
                    character,
                    new Text("text utan styrtecken", "text without control characters"));
            return;
        }
        Place place = place(e);
        String there = text.substring(offset(place));
        if (there.isBlank()) {
            problems.add(
                    InputError.Kind.SYNTAX,
                    place,
                    null,
                    new Text("resten av dokumentet, som tar slut här", "the rest of the document, which ends here"));
            return;
        }
        Place word = syntax == Syntax.JSON ? startOfWord(place) : place;
        problems.add(
                InputError.Kind.SYNTAX,
                word,
                text.substring(offset(word))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(null),
                new Text("giltig " + syntax, "valid " + syntax));
    }

    private Place place(JsonProcessingException e) {
        Mark mark = e.getCause() instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        if (mark != null) {
            return new Place("", mark.getLine() + firstLine, mark.getColumn() + 1);
        }
        @Nullable JsonLocation at = e.getLocation();
        return at == null
                ? new Place("", firstLine, 1)
                : new Place("", at.getLineNr() + firstLine - 1, Math.max(1, at.getColumnNr()));
    }

    /** A parser of JSON stops inside or after the number or word that it cannot take. */
    private Place startOfWord(Place stopped) {
        int end = offset(stopped);
        int start = end;
        while (start > 0 && IN_WORD.indexOf(Character.toLowerCase(text.charAt(start - 1))) >= 0) {
            start--;
        }
        return new Place("", stopped.line(), stopped.column() - (end - start));
    }

    /** Where the first character stands that YAML does not allow anywhere; -1 where there is none. */
    private int unprintable() {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!StreamReader.isPrintable(character)) {
                return at;
            }
            at += Character.charCount(character);
        }
        return -1;
    }

    private Place placeOf(int offset) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Place("", line + firstLine, offset - text.lastIndexOf('\n', offset - 1));
    }

    private int offset(Place place) {
        int start = 0;
        for (int line = firstLine; line < place.line(); line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return Math.min(text.length(), start + place.column() - 1);
    }
}
