package se.finsam.model.sie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.model.Api;
import se.finsam.model.Internal;

/**
 * A SIE file. All amounts are in {@code valuta} and in the file's signs: debit positive, credit negative. Immutable.
 *
 * @param namn the name of the file or stream, as the caller gave it
 * @param sha256 SHA-256 of the file's bytes, in lower-case hexadecimal
 * @param teckenkodning the encoding it was read in
 * @param sietyp what it holds
 * @param program the program that wrote it, with its version where it says; null where it does not say
 * @param genererad the day it was written; null where it does not say
 * @param foretag whose ledger it is, by #FNAMN; null where it does not say
 * @param organisationsnummer by #ORGNR, as NNNNNN-NNNN where it can be so written, otherwise as it was written; null where
 *     it does not say
 * @param organisationsnummerRad the line of #ORGNR; 0 where there is none
 * @param kontoplanstyp #KPTYP as it was written; null where there is none
 * @param valuta the currency's code; {@code SEK} where the file does not say
 * @param omfattning the day up to which the balances go, by #OMFATTN; null where it is not said, or said as 1970-01-01
 * @param sistaTransaktion the latest date of a voucher; null where there is none
 * @param rakenskapsar the years, the latest first
 * @param konton the accounts that are declared or used, sorted by number as text
 * @param dimensioner the dimensions that are declared or used, sorted by number
 * @param objekt the objects that are declared or used, sorted by dimension and number
 * @param objektsaldon what each object has of each account, sorted by account, dimension and object
 * @param verifikationer what there is to say of the vouchers; null where the file has no #VER
 * @param kontrollsumma the checksum; null where the file has none
 */
@Api
public record SieFil(
        String namn,
        String sha256,
        Teckenkodning teckenkodning,
        Sietyp sietyp,
        @Nullable String program,
        @Nullable LocalDate genererad,
        @Nullable String foretag,
        @Nullable String organisationsnummer,
        int organisationsnummerRad,
        @Nullable String kontoplanstyp,
        String valuta,
        @Nullable LocalDate omfattning,
        @Nullable LocalDate sistaTransaktion,
        List<SieRakenskapsar> rakenskapsar,
        List<SieKonto> konton,
        List<SieDimension> dimensioner,
        List<SieObjekt> objekt,
        List<SieObjektsaldo> objektsaldon,
        @Nullable SieVerifikationer verifikationer,
        @Nullable SieKontrollsumma kontrollsumma) {
    /**
     * Copies the lists.
     *
     * @hidden
     */
    @Internal
    public SieFil {
        rakenskapsar = List.copyOf(rakenskapsar);
        konton = List.copyOf(konton);
        dimensioner = List.copyOf(dimensioner);
        objekt = List.copyOf(objekt);
        objektsaldon = List.copyOf(objektsaldon);
    }

    /** The accounting year of a number, 0 for the current one and −1 for the one before; empty where the file has none. */
    public Optional<SieRakenskapsar> rakenskapsar(int nummer) {
        return rakenskapsar.stream().filter(ar -> ar.nummer() == nummer).findFirst();
    }

    /** Whether what the file gives of year −1 is of the year right before year 0; not, where it says another year itself. */
    public boolean foregaendeArGaller() {
        Optional<SieRakenskapsar> current = rakenskapsar(0);
        Optional<SieRakenskapsar> before = rakenskapsar(-1);
        return current.isEmpty() || before.isEmpty() || current.get().foljer(before.get());
    }

    /** The account of a number; empty where it is neither declared nor used. */
    public Optional<SieKonto> konto(String nummer) {
        return konton.stream().filter(konto -> konto.nummer().equals(nummer)).findFirst();
    }
}
