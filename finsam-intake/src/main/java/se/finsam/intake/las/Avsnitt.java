package se.finsam.intake.las;

import java.util.List;
import se.finsam.intake.dokument.Rad;
import se.finsam.intake.dokument.Text;

/**
 * Lines that belong together under a heading.
 *
 * @param text the document
 * @param vad what its heading says that it is
 * @param rubrik the heading
 * @param del a name that no other part has
 * @param rader its lines, the heading first where it has one
 * @param over the larger part that it stands in, such as a delårsrapport
 * @param annan whether it is another organisation's
 */
record Avsnitt(Text text, Begrepp vad, String rubrik, String del, List<Rad> rader, Begrepp over, boolean annan) {
    Avsnitt {
        rader = List.copyOf(rader);
    }
}
