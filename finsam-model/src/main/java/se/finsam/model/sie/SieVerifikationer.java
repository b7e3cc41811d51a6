package se.finsam.model.sie;

import java.util.List;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * The vouchers of a SIE file, counted.
 *
 * @param antal how many vouchers (#VER)
 * @param transaktioner how many rows they have as they stand (#TRANS)
 * @param tillagda how many of the rows were added after the voucher was booked (#RTRANS)
 * @param borttagna how many rows were taken away after it was booked (#BTRANS); they are in no sum
 * @param utanRader how many vouchers have no row
 * @param obalanserade how many vouchers' rows do not add up to 0
 * @param obalans the first of those, in the order of the file, as many as the limits let
 */
@Api
public record SieVerifikationer(
        int antal,
        int transaktioner,
        int tillagda,
        int borttagna,
        int utanRader,
        int obalanserade,
        List<SieObalans> obalans) {
    /**
     * Copies the list.
     *
     * @hidden
     */
    @Internal
    public SieVerifikationer {
        obalans = List.copyOf(obalans);
    }
}
