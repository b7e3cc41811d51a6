package se.finsam.report.html;

import org.jspecify.annotations.Nullable;

/**
 * A text, and where it leads.
 *
 * @param text the text
 * @param href the address; null where there is none that a page may lead to
 */
public record Link(String text, @Nullable String href) {
    /** A link to an address on the web; a rulebook of one's own may have written anything, and nothing else is followed. */
    static Link web(String text, String address) {
        return new Link(text, address.startsWith("https://") || address.startsWith("http://") ? address : null);
    }
}
