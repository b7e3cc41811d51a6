package se.finsam.intake;

import java.util.List;
import se.finsam.model.Api;

/**
 * What was read of some documents ({@code finsam-utkast/1}): proposals, of which none is known before a human confirms it.
 * The same documents give the same draft to the byte.
 *
 * @param dokument what was read, in the order given
 * @param forslag the proposals, in the order of the underlag's keys
 * @param upplysningar what the reader of the draft must know beside the proposals, in Swedish: pages without text, tables whose
 *     unit is not said, places that contradict each other
 * @since 0.1
 */
@Api
public record Utkast(List<Dokument> dokument, List<Forslag> forslag, List<String> upplysningar) {
    /** Copies the lists. */
    public Utkast {
        dokument = List.copyOf(dokument);
        forslag = List.copyOf(forslag);
        upplysningar = List.copyOf(upplysningar);
    }
}
