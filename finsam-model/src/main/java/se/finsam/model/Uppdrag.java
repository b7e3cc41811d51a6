package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commission that the board gave.
 *
 * @param senast the day it shall be done by
 * @param klart the day it was done, or that it is not
 * @param till the role that it is given to; never a name
 * @since 0.1
 */
public record Uppdrag(
        @Nullable LocalDate senast,
        @Nullable Dagsvar klart,

        @Nullable @Koder({"FORBUNDSCHEF", "ARBETSUTSKOTT", "LEDAMOT", "ORDFORANDE", "ANNAN"})
        String till) {}
