package se.finsam.intake.las;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.finsam.intake.Sakerhet;

/**
 * Something that may become a proposal.
 *
 * @param nyckel its key, where an item of a list is told by its name in brackets: {@code /tilldelning/[Region Prov]/belopp}
 * @param belopp in kronor; null where it is no amount
 * @param varde what it says where it is no amount
 * @param sakerhet how certain it is by itself
 * @param skal why
 * @param styrkbar whether another place that says the same makes it styrkt
 * @param kalla where it stood
 */
record Kandidat(
        String nyckel,
        @Nullable BigDecimal belopp,
        String varde,
        Sakerhet sakerhet,
        String skal,
        boolean styrkbar,
        Kalla kalla) {}
