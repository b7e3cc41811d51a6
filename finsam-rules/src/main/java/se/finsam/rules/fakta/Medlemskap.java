package se.finsam.rules.fakta;

/**
 * Who the medlemmar are, counted by part (3 §).
 *
 * @param antalForsakringskassan medlemmar that are Försäkringskassan
 * @param antalArbetsformedlingen medlemmar that are Arbetsförmedlingen
 * @param antalRegioner medlemmar that are a region
 * @param antalKommuner medlemmar that are a kommun
 * @param antalKommunerUtanforRegion how many of those kommuner lie outside every region
 * @param spar where the figures come from
 */
public record Medlemskap(
        int antalForsakringskassan,
        int antalArbetsformedlingen,
        int antalRegioner,
        int antalKommuner,
        int antalKommunerUtanforRegion,
        Spar spar)
        implements Faktum {}
