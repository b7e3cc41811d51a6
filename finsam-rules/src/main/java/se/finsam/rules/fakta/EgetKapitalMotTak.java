package se.finsam.rules.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * Closing equity beside its limit.
 *
 * @param egetKapital closing equity, in kronor
 * @param tilldelning the year's tilldelning, in kronor
 * @param andel equity as a share of the tilldelning, to four decimals; for show, never compared
 * @param takandel the limit as a share of the tilldelning
 * @param tak the limit, in kronor
 * @param overskjutande what is above the limit, in kronor; zero where nothing is
 * @param entydigt whether they agree, as far as both are known: {@code JA} or {@code NEJ}
 * @param underlag {@code HUVUDBOK}, {@code ARSREDOVISNING}, {@code PROGNOS} or {@code DELARSRAPPORT}
 * @param trappa whose the limit is: {@code REKOMMENDATION}, or {@code EGEN} where the recommendation's is not known
 * @param tillagg since when the limit is, the förbund's own limit beside the recommendation's, earlier years: what is known
 * @param spar where the figures come from
 */
@Samband(
        forutsatter = {EgetKapitalTak.class, UtanforTrappan.class},
        utesluter = {OfullstandigTilldelning.class, OkandHelhet.class},
        visas = {
            BeraknatEgetKapital.class,
            EgetKapitalGaller.class,
            EgetBeslut.class,
            EgenTrappa.class,
            EgetKapitalUtveckling.class,
            VandaTecken.class
        })
public record EgetKapitalMotTak(
        BigDecimal egetKapital,
        BigDecimal tilldelning,
        @Andel BigDecimal andel,
        @Andel BigDecimal takandel,
        BigDecimal tak,
        BigDecimal overskjutande,
        @Koder({"JA", "NEJ"}) String entydigt,

        @Koder({"ARSREDOVISNING", "DELARSRAPPORT", "HUVUDBOK", "PROGNOS"})
        String underlag,

        @Koder({"EGEN", "REKOMMENDATION"}) String trappa,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its list. */
    public EgetKapitalMotTak {
        tillagg = List.copyOf(tillagg);
    }

    /** The key that would tell of a plan to bring equity down. */
    public List<String> plannyckel() {
        return List.of("arsredovisning.egetKapitalPlan");
    }
}
