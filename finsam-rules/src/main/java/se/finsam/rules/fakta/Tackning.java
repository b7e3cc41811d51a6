package se.finsam.rules.fakta;

import java.util.List;

/**
 * Whether each medlem is reached by something that shall reach them all.
 *
 * @param slag what shall reach them, such as {@code revisorer}
 * @param antalMedlemmar how many medlemmar there are
 * @param antalUtan how many it does not reach
 * @param antalOkanda how many nothing is said of
 * @param utan those that it does not reach
 * @param okanda the keys that nothing is said of
 * @param tillagg what else is known of it and shown with it, where there is anything
 * @param spar where that is seen
 */
@Samband(visas = Bildandear.class)
public record Tackning(
        @Nyckel String slag,
        @EjNegativ int antalMedlemmar,
        @EjNegativ int antalUtan,
        @EjNegativ int antalOkanda,
        List<String> utan,
        List<String> okanda,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Tackning {
        tillagg = List.copyOf(tillagg);
        utan = List.copyOf(utan);
        okanda = List.copyOf(okanda);
    }
}
