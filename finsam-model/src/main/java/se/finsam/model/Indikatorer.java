package se.finsam.model;

import org.jspecify.annotations.Nullable;

/**
 * Reporting of the national indicators (NNS).
 *
 * @param deltar whether the förbund takes part
 * @param rapporterade the day they were reported, or that they were not
 */
@Kortform({"deltar", "rapporterade"})
public record Indikatorer(
        @Nullable Boolean deltar, @Nullable Dagsvar rapporterade) {}
