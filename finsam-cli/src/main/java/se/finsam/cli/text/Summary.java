package se.finsam.cli.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.rules.Granskningsrapport;
import se.finsam.rules.Utlatande;

/**
 * What the closing table says of one input.
 *
 * @param namn the förbund's name, or the input's where it could not be read
 * @param ar the year; null where it could not be read
 * @param utlatande the verdict; null where it could not be read
 * @param antal how many rows of each outcome
 */
public record Summary(
        String namn, @Nullable Integer ar, @Nullable Utlatande utlatande, Map<String, Integer> antal) {
    /** Of a report. */
    public static Summary of(Granskningsrapport report) {
        return new Summary(report.forbund(), report.rakenskapsar(), report.utlatande(), report.sammanfattning());
    }

    /** Of an input that could not be read. */
    public static Summary ofUnreadable(String name) {
        return new Summary(name, null, null, Map.of());
    }
}
