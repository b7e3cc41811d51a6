package se.finsam.model.sie;

import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.source.Language;
import se.finsam.model.source.Printable;
import se.finsam.model.source.Text;

/**
 * A way in which a SIE file departs from the format, or contradicts itself.
 *
 * @param avvikelse what kind it is
 * @param fel whether the file is refused for it
 * @param rad the line, from 1; 0 where it is the whole file's
 * @param varde what stood there, shortened where it is long; null where nothing did
 * @param vantat what was expected there
 * @param fler how many more problems of the kind there are, which are not told one by one; 0 but for the last of a kind
 */
@Api
public record SieProblem(
        SieAvvikelse avvikelse,
        boolean fel,
        int rad,
        @Nullable String varde,
        Text vantat,
        int fler) {
    private static final int LONGEST_VALUE = 80;

    /** Shortens the value, and makes it safe to show. */
    public SieProblem {
        varde = varde == null ? null : shorten(Printable.of(varde));
    }

    /** One line for people: place, what is wrong, the value, what was expected, and how many more there are. */
    public String message(Language language) {
        boolean en = language == Language.EN;
        StringBuilder line = new StringBuilder();
        if (rad > 0) {
            line.append(en ? "line " : "rad ").append(rad).append(": ");
        }
        line.append(avvikelse.text().in(language));
        if (varde != null) {
            line.append(": \"").append(varde).append('"');
        }
        line.append(en ? "; expected " : "; väntade ").append(Printable.of(vantat.in(language)));
        if (fler > 0) {
            line.append(en ? " (and " + fler + " more of the kind)" : " (och " + fler + " till av samma slag)");
        }
        return line.toString();
    }

    private static String shorten(String value) {
        int characters = value.codePointCount(0, value.length());
        return characters <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
