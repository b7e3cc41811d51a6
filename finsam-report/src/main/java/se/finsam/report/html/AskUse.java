package se.finsam.report.html;

/**
 * A control that waits for what is asked for.
 *
 * @param control its id
 * @param title its title
 * @param objects what it waits for it about; empty where it is the förbund
 * @param outcome the outcome of its rows, as a code
 * @param ground what they rest on, as a code
 * @param rows how many of its rows are told here and nowhere before: a row that lacks two keys is one row
 */
public record AskUse(String control, String title, String objects, String outcome, String ground, int rows) {
    /** What it is called, with what it is about. */
    public String text() {
        return objects.isEmpty() ? title : title + " (" + objects + ")";
    }
}
