package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * That the whole tilldelning is not known, though there is some of it.
 *
 * @param helhetsskal {@code MEDLEMMAR} where it is not said who the medlemmar are, so that rows may be a part of it;
 *     {@code MOTSAGELSE} where the stated sum and the medlemmar's amounts do not agree; {@code MINUS} where a medlem's amount is below zero
 * @param kandTilldelning what the rows that are there come to, in kronor
 * @param nycklar what would tell
 * @param spar where that is seen
 */
@Samband(utesluter = OfullstandigTilldelning.class)
public record OkandHelhet(
        @Koder({"MEDLEMMAR", "MINUS", "MOTSAGELSE"}) String helhetsskal,
        BigDecimal kandTilldelning,
        List<String> nycklar,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public OkandHelhet {
        nycklar = List.copyOf(nycklar);
    }
}
