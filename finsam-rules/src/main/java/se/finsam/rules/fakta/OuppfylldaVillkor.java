package se.finsam.rules.fakta;

import java.util.List;

/**
 * That terms which years of an agreement hang on are said not to be met.
 *
 * @param objekt the insats
 * @param antalVillkorsar how many years that is
 * @param villkorsar the years
 * @param spar where that stands
 */
@Samband(utesluter = Flerarsbeviljande.class)
public record OuppfylldaVillkor(
        @Override String objekt, @EjNegativ int antalVillkorsar, List<String> villkorsar, Spar spar) implements Faktum {
    /** Copies its list. */
    public OuppfylldaVillkor {
        villkorsar = List.copyOf(villkorsar);
    }
}
