package se.finsam.rules.fakta;

import java.util.List;

/**
 * That no comparative figure can be compared.
 *
 * @param orsak {@code UNDERLAG} where there is no underlag of the same förbund for the year before, {@code JAMFORELSETAL}
 *     where this year states no comparative figures, {@code FOREGAENDE_AR} where last year has no figures for them
 * @param nycklar what is missing
 * @param spar where that is seen
 */
public record IngenJamforelse(
        @Koder({"FOREGAENDE_AR", "JAMFORELSETAL", "UNDERLAG"})
        String orsak,

        List<String> nycklar,
        Spar spar) implements Faktum {
    /** Copies its list. */
    public IngenJamforelse {
        nycklar = List.copyOf(nycklar);
    }
}
