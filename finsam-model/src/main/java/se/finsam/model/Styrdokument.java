package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * An adopted guideline or plan.
 *
 * @param slag what it is, as a code
 * @param namn its name
 * @param finns whether there is such a document; where absent, that it is listed says so
 * @param beslutad the day it was adopted, or that it was not
 * @param foljdUpp the day it was last followed up, or that it was not
 */
@Api
public record Styrdokument(
        @Koder(
                oppen = true,
                value = {
                    "RIKTLINJER_GOD_EKONOMISK_HUSHALLNING",
                    "RIKTLINJER_MEDELSFORVALTNING",
                    "INTERNKONTROLLPLAN",
                    "RISKANALYS",
                    "DELEGATIONSORDNING",
                    "ATTESTORDNING",
                    "GDPR_PLAN"
                })
        String slag,

        @Nullable String namn,
        @Nullable Boolean finns,
        @Nullable Dagsvar beslutad,
        @Nullable Dagsvar foljdUpp) {
    /**
     * A builder of one of which nothing is known.
     *
     * @since 0.1
     */
    public static StyrdokumentBuilder builder() {
        return new StyrdokumentBuilder();
    }

    /**
     * A builder that starts with what this says.
     *
     * @since 0.1
     */
    public StyrdokumentBuilder toBuilder() {
        return new StyrdokumentBuilder(this);
    }
}
