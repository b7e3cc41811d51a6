package se.finsam.rules.fakta;

import java.time.LocalDate;
import java.util.List;

/**
 * The consultation with the members, beside the first decision on the budget (23 §).
 *
 * @param budgetar the year that the budget is for
 * @param tidigast the first day on which a consultation about this budget can be meant: a year before the decision
 * @param samrad the day of the consultation
 * @param beslutad the day of the decision
 * @param rimlig whether that day can be that of this budget: in the year before it, or in its own
 * @param deltagare which medlemmar are known to have taken part: {@code ALLA}, {@code NAGRA} or {@code OKANT}
 * @param utan the medlemmar that are not named among those who took part
 * @param tillagg who took part, where that is known
 * @param spar where the days stand
 */
@Samband(
        utesluter = {SamradUtanDatum.class, NybildatForbund.class},
        visas = Samradsdeltagare.class)
public record Samradet(
        @Artal int budgetar,
        LocalDate tidigast,
        LocalDate samrad,
        LocalDate beslutad,
        boolean rimlig,
        @Koder({"ALLA", "NAGRA", "OKANT"}) String deltagare,
        List<String> utan,
        List<Faktum> tillagg,
        Spar spar)
        implements Faktum {
    /** Copies its lists. */
    public Samradet {
        utan = List.copyOf(utan);
        tillagg = List.copyOf(tillagg);
    }
}
