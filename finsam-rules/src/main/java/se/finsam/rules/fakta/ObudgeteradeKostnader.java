package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * The costs of the accounts, or of the forecast before there are any, beside the lines of the year's budget.
 *
 * @param antalGemensamma how many of them are called as a line of the budget
 * @param antalUtan how many with an amount above zero are called as none
 * @param antalOkanda how many of no known amount are called as none
 * @param utanBudget those, each by its name
 * @param obudgeterat what those come to, in kronor
 * @param nycklar the key of the amounts that are not known
 * @param spar where they stand
 */
public record ObudgeteradeKostnader(
        @EjNegativ int antalGemensamma,
        @EjNegativ int antalUtan,
        @EjNegativ int antalOkanda,
        List<String> utanBudget,
        BigDecimal obudgeterat,
        List<String> nycklar,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public ObudgeteradeKostnader {
        utanBudget = List.copyOf(utanBudget);
        nycklar = List.copyOf(nycklar);
    }
}
