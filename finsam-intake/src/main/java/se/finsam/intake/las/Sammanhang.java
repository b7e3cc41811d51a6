package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.Optional;
import se.finsam.intake.Sakerhet;

/**
 * What is known of the documents when a part of them is read.
 *
 * @param ar the year that they are about; 0 where it is not known
 * @param samling where the proposals go
 */
record Sammanhang(int ar, Samling samling) {
    /**
     * The unit of some amounts, and whether it is proved.
     *
     * @param pengar the unit
     * @param provad whether the head names it and the size of the whole agrees
     * @param skal why not, where it is not
     */
    record Enheten(Pengar pengar, boolean provad, String skal) {}

    /**
     * The unit that a head names, held against a whole: what all members pay a förbund in a year is of a size that can be in one
     * unit only ({@code STORLEK_FORBUND} of the list of words).
     */
    static Enheten enhet(Optional<Pengar> sagd, BigDecimal hela) {
        Pengar mojlig = null;
        for (Pengar en : Pengar.values()) {
            BigDecimal kronor = en.kronor(hela.abs());
            if (Ordlista.STANDARD.storlek(Begrepp.STORLEK_FORBUND).rymmer(kronor)) {
                mojlig = en;
            }
        }
        if (mojlig == null) {
            return new Enheten(sagd.orElse(Pengar.KR), false, "Enheten är inte styrkt.");
        }
        if (sagd.isEmpty()) {
            return new Enheten(
                    mojlig,
                    false,
                    "Tabellen säger inte vilken enhet den har; storleken talar för " + mojlig.kod() + ".");
        }
        return sagd.get() == mojlig
                ? new Enheten(mojlig, true, "")
                : new Enheten(sagd.get(), false, "Enheten som tabellen anger passar inte med beloppens storlek.");
    }

    /** How certain an amount of a table is. */
    static Sakerhet sakerhet(Cell cell, Enheten enhet, boolean brusig) {
        if (!enhet.provad() || (cell.brister() && cell.bevis() == 0)) {
            return Sakerhet.OSAKER;
        }
        if (cell.bevis() == 0 && (cell.tal().tvetydig() || cell.tal().lagad() || brusig)) {
            return Sakerhet.OSAKER;
        }
        if (cell.bevis() == 0 || cell.brister() || (brusig && cell.bevis() < 2)) {
            return Sakerhet.LAST;
        }
        return Sakerhet.STYRKT;
    }

    static String skal(Cell cell, Enheten enhet) {
        if (!enhet.provad()) {
            return enhet.skal();
        }
        if (!cell.skal().isEmpty()) {
            return cell.skal();
        }
        return cell.tal().tvetydig() ? "Talet eller dess kolumn kan läsas på mer än ett sätt." : "Står på ett ställe.";
    }
}
