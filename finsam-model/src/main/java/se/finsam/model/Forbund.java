package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A samordningsförbund.
 *
 * @param namn its name
 * @param organisationsnummer its organisationsnummer
 * @param medlemmar the organisations that formed it (3 §)
 * @param styrelse how many seats each medlem has on the board (10 §)
 * @param forbundsordning what its förbundsordning says (9 §)
 */
public record Forbund(
        String namn,
        @Nullable String organisationsnummer,
        @Nullable List<Medlem> medlemmar,
        @Nullable List<Styrelseplats> styrelse,
        @Nullable Forbundsordning forbundsordning) {
    /** Copies its lists. */
    public Forbund {
        medlemmar = Listor.kopia(medlemmar);
        styrelse = Listor.kopia(styrelse);
    }
}
