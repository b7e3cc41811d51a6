package se.finsam.model.kontoplan;

import java.util.List;
import se.finsam.model.Api;
import se.finsam.model.Beteckning;
import se.finsam.model.source.Text;

/**
 * What the names of some accounts cannot say, if the ledger follows this kontoplan.
 *
 * @param konton what the accounts' numbers begin with
 * @param vantat what the kontoplan has there
 * @param motsager words, or parts of words, that speak against it
 * @since 0.1
 */
@Api
public record Kannetecken(@Beteckning List<String> konton, Text vantat, List<String> motsager) {
    /** Copies its lists. */
    public Kannetecken {
        konton = List.copyOf(konton);
        motsager = List.copyOf(motsager);
    }
}
