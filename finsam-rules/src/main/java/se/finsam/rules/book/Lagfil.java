package se.finsam.rules.book;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.source.Text;

/**
 * A file of {@code lagar/}: a statute and how it has changed.
 *
 * @param sfs its SFS number
 * @param titel its title
 * @param kortnamn its name in running text, in the genitive's place
 * @param lank where it can be read
 * @param ikraft the day it came into force
 * @param upphavd the day it ceased to be in force; null while it is
 * @param ersatter the statute that it replaced, by SFS number: a control cites one of the two on any day, never both
 * @param kontrollerad the day it was last checked
 * @param registerTill the day up to which the register of amendments was seen; null where that is not known, or it is repealed
 * @param kalla where its amendments and their paragraphs were found, and until which amendment that source goes
 * @param foljda the paragraphs whose every amendment is listed; null for all. No other paragraph may be cited
 * @param andringar its amendments, the oldest first; of several on one day, the one whose wording stands comes last
 */
public record Lagfil(
        String sfs,
        Text titel,
        Text kortnamn,
        String lank,
        LocalDate ikraft,
        @Nullable LocalDate upphavd,
        @Nullable String ersatter,
        LocalDate kontrollerad,
        @Nullable LocalDate registerTill,
        String kalla,
        @Nullable List<String> foljda,
        List<Andring> andringar) {

    /** The day that is known to have been looked at: the day of the check, or of the register that it saw where that is earlier. */
    public LocalDate sedd() {
        return registerTill != null && registerTill.isBefore(kontrollerad) ? registerTill : kontrollerad;
    }

    /** How {@link Andring#paragrafer} and {@link #foljda} name a paragraph. */
    public static String nyckel(@Nullable String kapitel, String paragraf) {
        return kapitel == null ? paragraf : kapitel + ":" + paragraf;
    }

    /** Whether all amendments of a paragraph are listed, so that it may be cited. */
    public boolean foljer(String paragraf) {
        return foljda == null || foljda.contains(paragraf);
    }

    /** Whether it is in force on a day. */
    public boolean galler(LocalDate day) {
        return !day.isBefore(ikraft) && (upphavd == null || day.isBefore(upphavd));
    }

    /**
     * The SFS number of the wording of a paragraph on a day. Null where it is not established: the paragraph is not among
     * those followed, or an amendment of which it is not known what it touched came after the last one that is.
     */
    public @Nullable String lydelse(@Nullable String kapitel, String paragraf, LocalDate day) {
        String wanted = nyckel(kapitel, paragraf);
        if (!foljer(wanted)) {
            return null;
        }
        String latest = sfs;
        for (Andring andring : andringar) {
            if (andring.ikraft().isAfter(day)) {
                continue;
            }
            if (andring.paragrafer() == null) {
                latest = null;
            } else if (andring.touched(wanted)) {
                latest = andring.sfs();
            }
        }
        return latest;
    }
}
