package se.finsam.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annual report (24 §, and lag 2018:597 from räkenskapsår 2019).
 *
 * @param beslutad the day the board adopted it, or that it did not
 * @param delar the parts it has
 * @param forvaltningsberattelse the headings of its förvaltningsberättelse
 * @param resultatrakning income statement
 * @param balansrakning balance sheet
 * @param noter notes
 * @param nyckeltal stated ratios
 * @param egetKapitalPlan the plan to bring equity down, where the annual report has it
 * @param undertecknad for which medlemmar it is signed
 * @param flerarsoversikt its overview of several years
 * @param kassaflode its cash flow statement
 * @param antalSammantraden how many meetings of the board it says there were in the year
 * @param rakenskaperUndertecknade the day the accounts were signed apart from the report, or that they were not
 * @param placeringar how money was placed in the year; the list is read as whole
 */
@Api
public record Arsredovisning(
        @Nullable Dagsvar beslutad,

        @Nullable @Koder(
                oppen = true,
                value = {
                    "RESULTATRAKNING",
                    "BALANSRAKNING",
                    "KASSAFLODESANALYS",
                    "NOTER",
                    "DRIFTREDOVISNING",
                    "INVESTERINGSREDOVISNING",
                    "FORVALTNINGSBERATTELSE"
                })
        List<String> delar,

        @Nullable @Koder(
                oppen = true,
                value = {
                    "OVERSIKT",
                    "VIKTIGA_FORHALLANDEN",
                    "HANDELSER_AV_VASENTLIG_BETYDELSE",
                    "STYRNING_OCH_UPPFOLJNING",
                    "GOD_EKONOMISK_HUSHALLNING",
                    "BALANSKRAVSRESULTAT",
                    "PERSONALFORHALLANDEN",
                    "FORVANTAD_UTVECKLING"
                })
        List<String> forvaltningsberattelse,

        @Nullable Resultatrakning resultatrakning,
        @Nullable Balansrakning balansrakning,
        @Nullable List<Not> noter,
        @Nullable Nyckeltal nyckeltal,
        @Nullable Plan egetKapitalPlan,
        @Nullable List<Undertecknande> undertecknad,
        @Nullable List<Oversiktsar> flerarsoversikt,
        @Nullable Kassaflode kassaflode,
        @Nullable Integer antalSammantraden,
        @Nullable Dagsvar rakenskaperUndertecknade,
        @Nullable List<Placering> placeringar) {
    /**
     * Copies its lists.
     *
     * @hidden
     */
    @Internal
    public Arsredovisning {
        delar = Listor.kopia(delar);
        placeringar = Listor.kopia(placeringar);
        forvaltningsberattelse = Listor.kopia(forvaltningsberattelse);
        noter = Listor.kopia(noter);
        undertecknad = Listor.kopia(undertecknad);
        flerarsoversikt = Listor.kopia(flerarsoversikt);
    }

    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static ArsredovisningBuilder builder() {
        return new ArsredovisningBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public ArsredovisningBuilder toBuilder() {
        return new ArsredovisningBuilder(this);
    }
}
