package se.finsam.report;

import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * The document of the förbund in which a key's answer stands: whoever asks for what is missing asks for documents.
 *
 * @hidden
 */
public enum Handling {
    /** The budget and the plan of activity. */
    BUDGET(
            "Budget och verksamhetsplan",
            "Budget and plan of activity",
            "budget verksamhetsmal finansiellaMal ansokningar"),
    /** The annual report. */
    ARSREDOVISNING("Årsredovisning", "Annual report", "arsredovisning"),
    /** The interim report. */
    DELARSRAPPORT("Delårsrapport", "Interim report", "delarsrapport"),
    /** The forecast. */
    PROGNOS("Prognos", "Forecast", "prognos"),
    /** The ledger. */
    HUVUDBOK("Huvudbok (SIE-fil)", "Ledger (SIE file)", "huvudbok"),
    /** Minutes of the board, and what was decided there. */
    PROTOKOLL("Styrelsens protokoll", "The board's minutes", "sammantraden beslut"),
    /** What the revisorer wrote, and what the medlemmar decided of it. */
    REVISION("Revisionsberättelse och medlemmarnas beslut", "Audit report and the members' decisions", "revision"),
    /** Applications, agreements, accounts and reports of insatser. */
    INSATSER(
            "Insatsernas ansökningar, avtal och redovisningar",
            "Applications, agreements and accounts of the insatser",
            "insatser"),
    /** The förbundsordning, and whom the medlemmar have elected. */
    FORBUNDSORDNING("Förbundsordning och medlemmarnas val", "Förbundsordning and the members' elections", "forbund"),
    /** What the medlemmar pay. */
    TILLDELNING("Medlemmarnas beslut om tilldelning", "The members' decisions on the tilldelning", "tilldelning"),
    /** Guidelines and plans. */
    STYRDOKUMENT("Styrdokument", "Guidelines and plans", "styrdokument"),
    /** Follow-up and indicators. */
    UPPFOLJNING("Uppföljning", "Follow-up", "uppfoljning"),
    /** The underlag of the year before. */
    FOREGAENDE("Förra årets underlag", "Last year's input", "föregående"),
    /** What stands nowhere else. */
    OVRIGT("Övrigt", "Other", "");

    private final String sv;
    private final String en;
    private final String keys;

    Handling(String sv, String en, String keys) {
        this.sv = sv;
        this.en = en;
        this.keys = keys;
    }

    /** Its name in a language. */
    public String word(Language language) {
        return new Text(sv, en).in(language);
    }

    /** The document of a key as a row writes it, such as {@code insatser[].avtal.fran}. */
    public static Handling of(String key) {
        int end = 0;
        while (end < key.length() && Character.isLetter(key.charAt(end))) {
            end++;
        }
        String first = key.substring(0, end);
        for (Handling one : values()) {
            for (String own : one.keys.split(" ", -1)) {
                if (first.equals(own) || first.equals(own + "Fullstandig") || first.equals(own + "Summa")) {
                    return one;
                }
            }
        }
        return OVRIGT;
    }
}
