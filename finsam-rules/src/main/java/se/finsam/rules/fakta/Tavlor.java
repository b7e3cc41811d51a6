package se.finsam.rules.fakta;

import java.util.List;

/**
 * Whose boards a notice is known of: 19 § asks for one in each kommun and region that is a medlem.
 *
 * @param slag what is known there: that it went up ({@code tavlor}, where it is told board by board), that it went up after an
 *     adjustment whose day is known ({@code anslag}), or also that it came down ({@code anslagstid})
 * @param objekt the meeting
 * @param provat {@code ALLA}: each board; {@code EN_DAG}: one day, where one kommun and one region at most are medlemmar;
 *     {@code EN_TAVLA}: one day, where they are more or not known; {@code DEL}: a part of the boards; {@code INGEN}: that it
 *     went up on none
 * @param antalTavlor how many boards it is known of
 * @param tavlor whose they are, or would be where one day is given for all
 * @param utan those that nothing is known of
 * @param nycklar the keys that would say more
 * @param spar where that stands
 */
public record Tavlor(
        @Nyckel String slag,
        @Override String objekt,

        @Koder({"ALLA", "DEL", "EN_DAG", "EN_TAVLA", "INGEN"})
        String provat,

        @EjNegativ int antalTavlor,
        List<String> tavlor,
        List<String> utan,
        List<String> nycklar,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Tavlor {
        tavlor = List.copyOf(tavlor);
        utan = List.copyOf(utan);
        nycklar = List.copyOf(nycklar);
    }
}
