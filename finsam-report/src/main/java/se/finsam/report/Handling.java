package se.finsam.report;

import java.util.List;
import se.finsam.model.Internal;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * The document of the förbund in which a key's answer stands: whoever asks for what is missing asks for documents.
 *
 * @hidden
 */
@Internal
public enum Handling {
    /** The budget and the plan of activity. */
    BUDGET(
            new Text("Budget och verksamhetsplan", "Budget and plan of activity"),
            "budget",
            "verksamhetsmal",
            "finansiellaMal",
            "ansokningar"),
    /** The annual report. */
    ARSREDOVISNING(new Text("Årsredovisning", "Annual report"), "arsredovisning"),
    /** The interim report. */
    DELARSRAPPORT(new Text("Delårsrapport", "Interim report"), "delarsrapport"),
    /** The forecast. */
    PROGNOS(new Text("Prognos", "Forecast"), "prognos"),
    /** The ledger. */
    HUVUDBOK(new Text("Huvudbok (SIE-fil)", "Ledger (SIE file)"), "huvudbok"),
    /** Minutes of the board, and what was decided there. */
    PROTOKOLL(new Text("Styrelsens protokoll", "The board's minutes"), "sammantraden", "beslut"),
    /** What the revisorer wrote, and what the medlemmar decided of it. */
    REVISION(new Text("Revisionsberättelse och medlemmarnas beslut", "Audit report and the members' decisions"), "revision"),
    /** Applications, agreements, accounts and reports of insatser. */
    INSATSER(
            new Text(
                    "Insatsernas ansökningar, avtal och redovisningar",
                    "Applications, agreements and accounts of the insatser"),
            "insatser"),
    /** The förbundsordning, and whom the medlemmar have elected. */
    FORBUNDSORDNING(new Text("Förbundsordning och medlemmarnas val", "Förbundsordning and the members' elections"), "forbund"),
    /** What the medlemmar pay. */
    TILLDELNING(new Text("Medlemmarnas beslut om tilldelning", "The members' decisions on the tilldelning"), "tilldelning"),
    /** Guidelines and plans. */
    STYRDOKUMENT(new Text("Styrdokument", "Guidelines and plans"), "styrdokument"),
    /** Follow-up and indicators. */
    UPPFOLJNING(new Text("Uppföljning", "Follow-up"), "uppfoljning"),
    /** What stands nowhere else. */
    OVRIGT(new Text("Övrigt", "Other"));

    private final Text words;
    private final List<String> keys;

    Handling(Text words, String... keys) {
        this.words = words;
        this.keys = List.of(keys);
    }

    /** Its name in a language. */
    public String word(Language language) {
        return words.in(language);
    }

    /** The document of a key as a row writes it, such as {@code insatser[].avtal.fran}. */
    public static Handling of(String key) {
        int end = 0;
        while (end < key.length() && Character.isLetter(key.charAt(end))) {
            end++;
        }
        String first = key.substring(0, end);
        for (Handling one : values()) {
            for (String own : one.keys) {
                if (first.equals(own) || first.equals(own + "Fullstandig") || first.equals(own + "Summa")) {
                    return one;
                }
            }
        }
        return OVRIGT;
    }
}
