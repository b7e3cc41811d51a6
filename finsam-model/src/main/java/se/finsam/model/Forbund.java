package se.finsam.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A samordningsförbund.
 *
 * @param namn its name
 * @param organisationsnummer its organisationsnummer
 * @param bildat its first day, where it was formed within a year that matters (8 and 23 §§)
 * @param upphor its last day, where it ends or merges
 * @param medlemmar the organisations that formed it (3 §)
 * @param styrelse how many seats each medlem has on the board (10 §)
 * @param forbundsordning what its förbundsordning says (9 §)
 * @param egetKapitalTrappa its own limit of equity, where it has decided one
 * @param minstTvaParter whether its own rules ask for two parties in every insats, structural work too
 */
public record Forbund(
        String namn,
        @Nullable String organisationsnummer,
        @Nullable LocalDate bildat,
        @Nullable LocalDate upphor,
        @Nullable List<Medlem> medlemmar,
        @Nullable List<Styrelseplats> styrelse,
        @Nullable Forbundsordning forbundsordning,
        @Nullable EgetKapitalTrappa egetKapitalTrappa,
        @Nullable Boolean minstTvaParter) {
    /** Copies its lists. */
    public Forbund {
        medlemmar = Listor.kopia(medlemmar);
        styrelse = Listor.kopia(styrelse);
    }

    /**
     * A förbund of which no more is known than what it is called.
     *
     * @param organisationsnummer null where that is not known
     */
    public static Forbund av(String namn, @Nullable String organisationsnummer) {
        return new Forbund(namn, organisationsnummer, null, null, null, null, null, null, null);
    }

    /** Whether two are the same förbund: by number where both have one, since a name can be changed or shared; else by name. */
    public boolean sameAs(Forbund other) {
        String number = siffror();
        String otherNumber = other.siffror();
        boolean byName = number.isEmpty() || otherNumber.isEmpty();
        return byName
                ? Medlemsregister.fold(namn).equals(Medlemsregister.fold(other.namn))
                : number.equals(otherNumber);
    }

    /** The digits of its organisationsnummer, which can be written with a hyphen or without; empty where it has none. */
    public String siffror() {
        StringBuilder digits = new StringBuilder();
        String written = organisationsnummer == null ? "" : organisationsnummer;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) >= '0' && written.charAt(i) <= '9') {
                digits.append(written.charAt(i));
            }
        }
        return digits.toString();
    }
}
