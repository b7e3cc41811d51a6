package se.finsam.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says, account by account, with the line of its file for each figure. Made from a SIE file and a
 * kontoplan; amounts without the ledger's minus sign for credit, each after its {@link Kontoroll}.
 *
 * @param fil the name of the ledger's file
 * @param sha256 SHA-256 of its bytes, in lower-case hexadecimal
 * @param sietyp what kind of SIE file it is: {@code 1}, {@code 2}, {@code 3} or {@code 4E}
 * @param teckenkodning the encoding that its bytes were read as
 * @param program the program that wrote it
 * @param kontoplan the id of the kontoplan that was chosen
 * @param fran the first day of its räkenskapsår
 * @param till the last day of its räkenskapsår
 * @param tackerTill the last day that it covers, where that is before the year's last; null where it covers the year
 * @param konton its accounts, by number
 * @param insatser what is booked on each object of the dimension that holds the insatser
 * @param verifikationer its vouchers; null where the file holds none
 * @param tvivel what speaks against the chosen kontoplan; empty where nothing does
 * @since 0.1
 */
@Api
public record Huvudbok(
        String fil,
        String sha256,
        @Beteckning String sietyp,
        String teckenkodning,
        @Nullable String program,
        String kontoplan,
        LocalDate fran,
        LocalDate till,
        @Nullable LocalDate tackerTill,
        List<Huvudbokskonto> konton,
        @Nullable List<Huvudboksinsats> insatser,
        @Nullable Verifikationer verifikationer,
        @Nullable List<Kontotvivel> tvivel) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Huvudbok {
        konton = Listor.kravd(konton);
        insatser = Listor.kopia(insatser);
        tvivel = Listor.kopia(tvivel);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static HuvudbokBuilder builder() {
        return new HuvudbokBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public HuvudbokBuilder toBuilder() {
        return new HuvudbokBuilder(this);
    }
}
