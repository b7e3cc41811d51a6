package se.finsam.rules.fakta;

import java.util.List;

/**
 * Who takes part in an insats.
 *
 * @param objekt the insats
 * @param antalParter how many of the four parts take part
 * @param minstParter how many shall
 * @param antalExterna how many named participants are neither a medlem nor the förbund itself
 * @param antalAngivna how many participants are named, the förbund itself apart
 * @param riktning {@code INDIVID}, {@code STRUKTUR}, {@code BADA}, or {@code OKANT} where nothing is said
 * @param egenRegel whether the förbund's own rules are known to ask for two parties in structural work too
 * @param hel whether the list is read as whole: it is, unless the underlag says that it is not
 * @param parter the medlemmar that take part
 * @param externa the names that are no medlem
 * @param tillagg the förbund itself, where it is named
 * @param spar where they stand
 */
@Samband(visas = ForbundetSjalvt.class)
public record InsatsParter(
        @Override String objekt,
        @EjNegativ int antalParter,
        @EjNegativ int minstParter,
        @EjNegativ int antalExterna,
        @EjNegativ int antalAngivna,
        @Koder({"BADA", "INDIVID", "OKANT", "STRUKTUR"}) String riktning,
        boolean egenRegel,
        boolean hel,
        List<String> parter,
        List<String> externa,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public InsatsParter {
        parter = List.copyOf(parter);
        externa = List.copyOf(externa);
        tillagg = List.copyOf(tillagg);
    }
}
