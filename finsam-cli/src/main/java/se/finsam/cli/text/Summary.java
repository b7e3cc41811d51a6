package se.finsam.cli.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.report.Slag;
import se.finsam.rules.report.Granskningsrapport;
import se.finsam.rules.report.Utlatande;

/**
 * What the closing table says of one input.
 *
 * @param namn the förbund's name, or the input's where it could not be read
 * @param ar the year; null where it could not be read
 * @param utlatande the verdict; null where it could not be read
 * @param bedomt the verdict with what has been judged, in words; null where nothing has
 * @param antal how many of each kind, as {@link Slag#alla}
 */
public record Summary(
        String namn,
        @Nullable Integer ar,
        @Nullable Utlatande utlatande,
        @Nullable String bedomt,
        Map<String, Integer> antal) {
    /** Of a report. */
    public static Summary of(Granskningsrapport report) {
        return new Summary(
                report.forbund(),
                report.rakenskapsar(),
                report.utlatande(),
                report.bedomningar() == null ? null : report.bedomningar().text(),
                Slag.alla(report));
    }

    /** Of an input that could not be read. */
    public static Summary ofUnreadable(String name) {
        return new Summary(name, null, null, null, Map.of());
    }
}
