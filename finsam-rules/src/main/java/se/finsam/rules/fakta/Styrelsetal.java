package se.finsam.rules.fakta;

import java.util.List;

/**
 * The board's seats in all (10 §), where those of every medlem are known.
 *
 * @param antalLedamoter how many ledamöter there are
 * @param antalErsattare how many ersättare there are
 * @param antalOjamna how many medlemmar have unequally many of the two
 * @param ojamna those medlemmar
 * @param spar where that is seen
 */
@Samband(forutsatter = Styrelsefordelning.class)
public record Styrelsetal(
        @EjNegativ int antalLedamoter,
        @EjNegativ int antalErsattare,
        @EjNegativ int antalOjamna,
        List<String> ojamna,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public Styrelsetal {
        ojamna = List.copyOf(ojamna);
    }
}
