package se.finsam.report;

import se.finsam.model.Internal;
import se.finsam.model.source.Printable;

/**
 * Makes text fit to stand in XML: a form that a reader refuses is no report.
 *
 * @hidden
 */
@Internal
public final class XmlText {
    private static final char FIRST_REFUSED = '\uFFFE';

    private XmlText() {}

    /** The text with all that does not show, or that XML cannot hold, written out as {@code \}{@code uXXXX}. */
    public static String of(String text) {
        String shown = Printable.of(text);
        // The two that are no characters at all are the only ones that remain.
        return shown.indexOf(FIRST_REFUSED) < 0 && shown.indexOf(FIRST_REFUSED + 1) < 0
                ? shown
                : shown.replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    }
}
