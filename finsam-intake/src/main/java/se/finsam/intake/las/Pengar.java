package se.finsam.intake.las;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that amounts are written in. */
enum Pengar {
    KR("SEK", 0),
    TKR("TKR", 3),
    MKR("MKR", 6);

    private static final Pattern TUSENTAL = Fraser.skriven("(?iu){TKR}|{TUSENTAL_I_HUVUD}");
    private static final Pattern MILJONER = Fraser.skriven("(?iu){MKR}|{MILJONER_I_HUVUD}");
    private static final Pattern KRONOR = Fraser.skriven("(?iu)(?<!\\d)(?<!\\d ){KRONOR}");

    private final String kod;
    private final int nollor;

    Pengar(String kod, int nollor) {
        this.kod = kod;
        this.nollor = nollor;
    }

    String kod() {
        return kod;
    }

    BigDecimal kronor(BigDecimal varde) {
        return varde.scaleByPowerOfTen(nollor);
    }

    /** An amount in kronor as a number of this unit. */
    BigDecimal uttryckt(BigDecimal kronor) {
        BigDecimal varde = kronor.scaleByPowerOfTen(-nollor).stripTrailingZeros();
        return varde.scale() < 0 ? varde.setScale(0) : varde;
    }

    /** An amount in kronor as an underlag in this unit writes it. */
    String skrivet(BigDecimal kronor) {
        return uttryckt(kronor).toPlainString();
    }

    /** The unit that a head or a heading names; empty where it names none, or two. */
    static Optional<Pengar> ur(String text) {
        boolean t = TUSENTAL.matcher(text).find();
        boolean m = MILJONER.matcher(text).find();
        Matcher k = KRONOR.matcher(
                TUSENTAL.matcher(MILJONER.matcher(text).replaceAll(" ")).replaceAll(" "));
        boolean kr = k.find();
        if ((t ? 1 : 0) + (m ? 1 : 0) + (kr ? 1 : 0) != 1) {
            return Optional.empty();
        }
        return Optional.of(t ? TKR : m ? MKR : KR);
    }
}
