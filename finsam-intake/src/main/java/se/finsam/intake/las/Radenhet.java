package se.finsam.intake.las;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.finsam.intake.dokument.Bit;

/**
 * The unit that a row says itself, after its label or after each of its numbers: what stands beside an amount says more of it than
 * the head of its table.
 */
final class Radenhet {
    private static final String ENHET = "({KRONOR}|{TKR}|{MKR}|{TUSENTAL_I_HUVUD}|{MILJONER_I_HUVUD})";
    private static final Pattern ETIKETT = Fraser.skriven("(?iu)[(,]\\s*" + ENHET + "\\s*\\)?$");
    private static final Pattern TAL = Fraser.skriven("(?iu)\\d\\s?" + ENHET + "$");

    private Radenhet() {}

    /** The unit of a row; empty where it says none, or two. */
    static Optional<Pengar> av(Rarad rad) {
        Matcher etikett = ETIKETT.matcher(rad.etikett());
        if (etikett.find()) {
            return Pengar.ur(etikett.group(1));
        }
        Optional<Pengar> sagd = Optional.empty();
        List<Bit> bitar = rad.rad().bitar();
        for (Bit bit : bitar) {
            Matcher tal = TAL.matcher(Talsvit.plan(bit.text()));
            boolean sist = bit.equals(bitar.get(bitar.size() - 1));
            if (tal.find() && (sist || Talsvit.helt(bit.text()) != null)) {
                Optional<Pengar> dess = Pengar.ur(tal.group(1));
                if (sagd.isPresent() && !sagd.equals(dess)) {
                    return Optional.empty();
                }
                sagd = dess;
            }
        }
        return sagd;
    }

    /** The unit that every row with numbers says; empty where one says none, or another. */
    static Optional<Pengar> alla(List<Rarad> kropp) {
        Optional<Pengar> sagd = Optional.empty();
        for (Rarad en : kropp) {
            if (en.harTal() && !en.huvud()) {
                Optional<Pengar> dess = av(en);
                if (dess.isEmpty() || (sagd.isPresent() && !sagd.equals(dess))) {
                    return Optional.empty();
                }
                sagd = dess;
            }
        }
        return sagd;
    }

    /** The numbers of a row in the unit of its table. */
    static Map<Integer, Cell> celler(Map<Integer, Cell> celler, Rarad rad, Optional<Pengar> tabellens) {
        Optional<Pengar> egen = av(rad);
        if (egen.isEmpty() || tabellens.isEmpty() || egen.equals(tabellens)) {
            return celler;
        }
        Map<Integer, Cell> ut = new TreeMap<>();
        celler.forEach((plats, cell) -> ut.put(plats, new Cell(cell.tal().i(egen.get(), tabellens.get()))));
        return ut;
    }
}
