package se.finsam.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An adopted guideline or plan.
 *
 * @param slag what it is, as a code
 * @param namn its name
 * @param beslutad the day it was adopted
 * @param foljdUpp the day it was last followed up
 */
public record Styrdokument(
        @Koder({
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
        @Nullable LocalDate beslutad,
        @Nullable LocalDate foljdUpp) {}
