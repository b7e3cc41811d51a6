package se.finsam.intake.dokument;

import java.util.List;

/**
 * A line.
 *
 * @param sida page, from 1
 * @param nr line of the page, from 1
 * @param bitar what stands on it, from the left; never empty
 * @param lagd whether where its words stand says which column they are in
 * @param rubrik whether it is set or marked as a heading
 * @hidden
 */
public record Rad(int sida, int nr, List<Bit> bitar, boolean lagd, boolean rubrik) {
    /** Copies the list. */
    public Rad {
        bitar = List.copyOf(bitar);
    }

    /** The whole line. */
    public String text() {
        if (bitar.size() == 1) {
            return bitar.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Bit bit : bitar) {
            text.append(text.isEmpty() ? "" : " ").append(bit.text());
        }
        return text.toString();
    }
}
