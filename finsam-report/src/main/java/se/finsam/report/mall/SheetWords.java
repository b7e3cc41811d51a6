package se.finsam.report.mall;

import java.util.List;
import java.util.regex.Pattern;
import se.finsam.model.source.Text;

/** The words that a workbook is written with and read by. */
final class SheetWords {
    static final Text README = new Text("Läs mig", "Read me");
    static final Text QUESTIONS = new Text("Frågor", "Questions");
    static final Text CODES = new Text("Koder", "Codes");
    static final Text LABEL = new Text("uppgift", "item");
    static final Text KEY = new Text("nyckel", "key");
    static final Text VALUE = new Text("värde", "value");
    static final Text MEANING = new Text("förklaring", "explanation");
    static final Text NONE = new Text("INGA", "NONE");
    static final Text YES = new Text("ja", "yes");
    static final Text NO = new Text("nej", "no");

    /** What an office writes where a list is empty, or is not known: a dash, a no, or "inga" with what there is none of. */
    static final Pattern NOTHING = Pattern.compile(
            "[-–—−/.?]+|(?iu:nej|no|n/?a|saknas|okänt|vet ej|missing|unknown|(ingen|inget|inga|none|no)( \\p{L}+)?)");

    /** What comes before the name of a sheet or a column that is someone's own, and not read. */
    static final String OWN = "#";

    /** The columns of one's own that are read all the same: where a value stood. */
    static final Text PAGE = new Text("#sida", "#page");

    static final Text DOCUMENT = new Text("#dokument", "#document");

    /** What the unit of all amounts is called at the top of the workbook. */
    static final Text UNIT = new Text("Beloppen är i", "The amounts are in");

    /** What is asked once of the whole workbook, and is no key of the underlag. */
    static final Text MINUS = new Text("Kostnader är skrivna med minus", "Costs are written with a minus");

    /** What that row is read by. */
    static final String MINUS_KEY = "#kostnader-med-minus";

    private SheetWords() {}

    /** Whether a written word is one of these, in either language. */
    static boolean is(Text word, String written) {
        String stripped = written.strip();
        return stripped.equalsIgnoreCase(word.sv()) || stripped.equalsIgnoreCase(word.en());
    }

    /** A word as it begins a heading. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** Whether a sheet says something to people only. */
    static boolean forPeople(String sheet) {
        return sheet.startsWith(OWN)
                || List.of(README, QUESTIONS, CODES).stream().anyMatch(word -> is(word, sheet));
    }
}
