package se.finsam.rules.fakta;

import java.util.List;

/**
 * Who the medlemmar are, counted by part (3 §).
 *
 * @param antalForsakringskassan medlemmar that are Försäkringskassan
 * @param antalArbetsformedlingen medlemmar that are Arbetsförmedlingen
 * @param antalRegioner medlemmar that are a region
 * @param antalKommuner medlemmar that are a kommun
 * @param antalKommunerUtanforRegion how many of those kommuner lie outside every region
 * @param antalUtanMedlemsregion how many of the other kommuner lie in a region that is known to be no medlem
 * @param utanMedlemsregion those kommuner, each with its region
 * @param tillagg which kommuner's region is not known, if any's is not
 * @param spar where the figures come from
 */
@Samband(visas = EjProvat.class)
public record Medlemskap(
        @EjNegativ int antalForsakringskassan,
        @EjNegativ int antalArbetsformedlingen,
        @EjNegativ int antalRegioner,
        @EjNegativ int antalKommuner,
        @EjNegativ int antalKommunerUtanforRegion,
        @EjNegativ int antalUtanMedlemsregion,
        List<String> utanMedlemsregion,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Medlemskap {
        utanMedlemsregion = List.copyOf(utanMedlemsregion);
        tillagg = List.copyOf(tillagg);
    }
}
