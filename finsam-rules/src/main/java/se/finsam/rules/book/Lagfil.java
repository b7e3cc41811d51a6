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
 * @param kontrollerad the day it was last checked
 * @param andringar its amendments, the oldest first
 */
public record Lagfil(
        String sfs,
        Text titel,
        Text kortnamn,
        String lank,
        LocalDate ikraft,
        @Nullable LocalDate upphavd,
        LocalDate kontrollerad,
        List<Andring> andringar) {

    /** The SFS number of the wording of a paragraph on a day. */
    public String lydelse(@Nullable String kapitel, String paragraf, LocalDate day) {
        String wanted = kapitel == null ? paragraf : kapitel + ":" + paragraf;
        String latest = sfs;
        for (Andring andring : andringar) {
            boolean touched = andring.paragrafer().contains(wanted)
                    || andring.paragrafer().contains("*");
            if (touched && !andring.ikraft().isAfter(day)) {
                latest = andring.sfs();
            }
        }
        return latest;
    }
}
