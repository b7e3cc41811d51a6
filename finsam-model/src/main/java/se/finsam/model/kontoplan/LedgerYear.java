package se.finsam.model.kontoplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.model.sie.SieRakenskapsar;
import se.finsam.model.source.Text;

/** Whether the accounting year of a file can be a förbund's, and whether it is the calendar year that its figures are asked for. */
final class LedgerYear {
    /** The first and last räkenskapsår of an underlag: lag (2003:1210) is in force from 2004. */
    private static final int FIRST = 2004;

    private static final int LAST = 2100;

    /** The earliest year that a day of an underlag may have. */
    private static final int EARLIEST = 1990;

    private LedgerYear() {}

    /** Tells a year that no underlag has, which is an error, and one that is no calendar year. */
    static void tell(SieRakenskapsar year, List<Importproblem> problems) {
        String is = year.start() + "–" + year.slut();
        int last = year.slut().getYear();
        if (last < FIRST || last > LAST || year.start().getYear() < EARLIEST) {
            problems.add(new Importproblem(
                    true,
                    year.rad(),
                    new Text(
                            "räkenskapsåret är " + is
                                    + "; väntade ett år från 2004, då lag (2003:1210) började gälla, till 2100",
                            "the accounting year is " + is
                                    + "; expected a year from 2004, when lag (2003:1210) came into force, to 2100")));
        } else if (!year.start().equals(LocalDate.of(last, 1, 1))
                || !year.slut().equals(LocalDate.of(last, 12, 31))) {
            problems.add(new Importproblem(
                    false,
                    year.rad(),
                    new Text(
                            "räkenskapsåret är " + is + " och inte kalenderåret " + last
                                    + "; årets summor räknas inte fram ur huvudboken",
                            "the accounting year is " + is + " and not the calendar year " + last
                                    + "; the year's sums are not made from the ledger")));
        }
    }

    /** A day that an underlag can hold; null for one that cannot be meant, which the reader has told. */
    static @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null || day.getYear() < EARLIEST || day.getYear() > LAST ? null : day;
    }
}
