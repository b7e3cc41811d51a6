package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * That the sum of the tilldelning is known, but not what each medlem pays of it.
 *
 * @param tilldelning the sum, in kronor
 * @param medlemmar the medlemmar whose amount is not known
 * @param spar where the sum stands
 */
@Samband(utesluter = {Finansiering.class, OfullstandigTilldelning.class, OkandHelhet.class})
public record EndastTilldelningssumma(BigDecimal tilldelning, List<String> medlemmar, Spar spar) implements Faktum {
    /** Copies its list. */
    public EndastTilldelningssumma {
        medlemmar = List.copyOf(medlemmar);
    }

    /** The missing amounts, as keys of the input. */
    public List<String> nycklar() {
        List<String> nycklar = new ArrayList<>();
        for (String medlem : medlemmar) {
            nycklar.add("tilldelning[" + medlem + "].belopp");
        }
        return List.copyOf(nycklar);
    }
}
