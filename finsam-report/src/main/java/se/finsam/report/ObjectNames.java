package se.finsam.report;

import java.util.List;
import se.finsam.report.mall.KeyWords;

/**
 * What an object of a row is called where it is shown. A name that the rulebook gives, as of a table or a note, is in the report's
 * language and is no key; what the förbund has named itself stays. Data (JSON) has the name that the rulebook gives.
 */
final class ObjectNames {
    private static final String NOTE = "not ";
    private static final String INTERIM = "delårsrapport ";
    private static final String ACCOUNTS = "årsredovisning: ";

    private final Words words;

    ObjectNames(Words words) {
        this.words = words;
    }

    /** The name of an object of a control, not yet made safe to show. */
    String of(String control, String object) {
        return switch (control) {
            case "RAK-NOTER" -> note(object);
            case "RAK-SUMMOR", "RAK-AVVIKELSEKOLUMN", "RAK-BUDGETKOLUMN" -> table(object);
            case "FL6-INTAKTER" -> replaced(object, ACCOUNTS, words.say(ACCOUNTS, "annual report: "));
            case "RAK-NYCKELTAL" -> ratio(object);
            case "RAK-HUVUDBOK-RAPPORT" -> KeyWords.in(object, List.of(), words.language());
            default -> object;
        };
    }

    private String note(String object) {
        String number = words.say(NOTE, "note ");
        return object.startsWith(INTERIM)
                ? words.say(INTERIM, "interim report ") + replaced(object.substring(INTERIM.length()), NOTE, number)
                : replaced(object, NOTE, number);
    }

    private String table(String object) {
        return switch (object) {
            case "resultaträkning" -> words.say(object, "income statement");
            case "balansräkning" -> words.say(object, "balance sheet");
            case "prognos" -> words.say(object, "forecast");
            case "delårsrapport" -> words.say(object, "interim report");
            default -> object;
        };
    }

    private String ratio(String object) {
        return switch (object) {
            case "egetKapital" -> words.say("eget kapital", "equity");
            case "individ" -> words.say("individinsatser", "insatser for individuals");
            default -> object;
        };
    }

    private static String replaced(String object, String start, String by) {
        return object.startsWith(start) ? by + object.substring(start.length()) : object;
    }
}
