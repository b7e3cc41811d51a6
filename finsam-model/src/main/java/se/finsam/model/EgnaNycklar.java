package se.finsam.model;

import java.util.List;

/**
 * The keys that a rulebook adds to the underlag.
 *
 * @param alla all of them, in the rulebook's order
 * @since 0.1
 */
@Api
public record EgnaNycklar(List<EgenNyckel> alla) {
    /** None, as in the rulebook that comes with finsam: any key of one's own is then an unknown key. */
    public static final EgnaNycklar INGA = new EgnaNycklar(List.of());

    /** Copies its list. */
    public EgnaNycklar {
        alla = List.copyOf(alla);
    }
}
