package se.finsam.rules.fakta;

/**
 * That what the medlemmar pay cannot be told from other income of the interim report.
 *
 * @param intaktsskal {@code SUMMA} where only the sum of income is known, {@code RADER} where its lines do not say whose they
 *     are, {@code RADSUMMA} where the sum is not that of its lines
 * @param spar where the income stands
 */
@Samband(utesluter = {Periodisering.class, OmojligPeriod.class, OfullstandigTilldelning.class, OkandHelhet.class})
public record OskildaIntakter(
        @Koder({"RADER", "RADSUMMA", "SUMMA"}) String intaktsskal, Spar spar) implements Faktum {}
