package se.finsam.model;

import java.math.BigDecimal;
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
 * @param krav the förbund's own requirements of an insats, from its plan
 * @param malgrupp the ages that its plan is for
 * @param medlemmarUnderrattade the day the medlemmar were informed of the activity (18 §), or that they were not
 * @param arkivmyndighet whose archive authority is the förbund's (20 §)
 * @param arkivOverenskommet whether the kommuner have agreed on it
 * @param prognosavvikelseHogst the förbund's own limit of how far the last forecast may be off, as a share of the budget's costs
 * @param momsersattningSokt the day compensation for VAT was claimed (lag 2005:807), or that it was not
 * @param andraKrav the förbund's own requirements of an insats that have no code, in its own words
 * @param sammantradeskrav what the förbund has decided that each meeting of the board shall have
 * @param placeringsformer in which forms the förbund's own rules let money be placed; the list is read as whole
 */
@Api
public record Forbund(
        String namn,
        @Nullable String organisationsnummer,
        @Nullable LocalDate bildat,
        @Nullable LocalDate upphor,
        @Nullable List<Medlem> medlemmar,
        @Nullable List<Styrelseplats> styrelse,
        @Nullable Forbundsordning forbundsordning,
        @Nullable EgetKapitalTrappa egetKapitalTrappa,
        @Nullable Boolean minstTvaParter,

        @Nullable @Koder({
            "STYRGRUPP",
            "EFFEKTMAL",
            "FORANKRAD",
            "EGEN_PLAN",
            "IMPLEMENTERING",
            "SLUTRAPPORT",
            "UNDERTECKNAD",
            "AVTAL",
            "MATBARA_MAL",
            "REGISTRERAD",
            "TVA_SOKANDE",
            "BEREDD",
            "EFTERSKOTT"
        })
        List<String> krav,

        @Nullable Alder malgrupp,
        @Nullable Dagsvar medlemmarUnderrattade,
        @Nullable String arkivmyndighet,
        @Nullable Boolean arkivOverenskommet,
        @Nullable BigDecimal prognosavvikelseHogst,
        @Nullable Dagsvar momsersattningSokt,
        @Nullable List<String> andraKrav,

        @Nullable @Koder({"EKONOMISK_RAPPORT", "REVISORER_INBJUDNA"})
        List<String> sammantradeskrav,

        @Nullable @Koder(
                oppen = true,
                value = {
                    "INLANING_SVENSK_BANK",
                    "INLANING_ANNAN_BANK",
                    "KONCERNKONTO",
                    "RANTEBARANDE_VARDEPAPPER",
                    "FONDER",
                    "AKTIER"
                })
        List<String> placeringsformer) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Forbund {
        medlemmar = Listor.kopia(medlemmar);
        styrelse = Listor.kopia(styrelse);
        krav = Listor.kopia(krav);
        andraKrav = Listor.kopia(andraKrav);
        sammantradeskrav = Listor.kopia(sammantradeskrav);
        placeringsformer = Listor.kopia(placeringsformer);
    }

    /**
     * A förbund of which no more is known than what it is called.
     *
     * @param organisationsnummer null where that is not known
     */
    public static Forbund av(String namn, @Nullable String organisationsnummer) {
        return new Forbund(
                namn,
                organisationsnummer,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
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

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static ForbundBuilder builder() {
        return new ForbundBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public ForbundBuilder toBuilder() {
        return new ForbundBuilder(this);
    }
}
