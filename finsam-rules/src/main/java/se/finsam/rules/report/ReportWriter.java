package se.finsam.rules.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import se.finsam.model.Api;
import se.finsam.model.bind.RecordWriter;

/** Writes reports as JSON: {@code finsam-rapport/1} and {@code finsam-fel/1}. Equal reports give the same bytes. Thread-safe. */
@Api
public final class ReportWriter {
    private static final RecordWriter WRITER = new RecordWriter(null);

    private ReportWriter() {}

    /** One report as an indented object, ended by a line break. */
    public static String toJson(Granskningsrapport report) {
        return WRITER.write(report, RecordWriter.Layout.JSON);
    }

    /** Several reports as an indented array, ended by a line break. */
    public static String toJson(List<Granskningsrapport> reports) {
        return WRITER.write(reports, RecordWriter.Layout.JSON);
    }

    /** What stands in the place of a report that could not be made, as an indented object, ended by a line break. */
    public static String toJson(Felrapport failure) {
        return WRITER.write(failure, RecordWriter.Layout.JSON);
    }

    /** What stands in the place of a report that could not be made, on one line, ended by a line break. */
    public static String toNdjson(Felrapport failure) {
        return WRITER.write(failure, RecordWriter.Layout.JSON_LINE);
    }

    /** What came of an input, as an indented object, ended by a line break: the report, or what stands in its place. */
    public static String toJson(CheckResult result) {
        return result instanceof CheckResult.Refused refused
                ? toJson(refused.felrapport())
                : toJson(result.report().orElseThrow());
    }

    /** What came of an input, on one line, ended by a line break: the report, or what stands in its place. */
    public static String toNdjson(CheckResult result) {
        return result instanceof CheckResult.Refused refused
                ? toNdjson(refused.felrapport())
                : toNdjson(result.report().orElseThrow());
    }

    /** One report on one line, ended by a line break. */
    public static String toNdjson(Granskningsrapport report) {
        return WRITER.write(report, RecordWriter.Layout.JSON_LINE);
    }

    /**
     * Writes one report as {@link #toJson(Granskningsrapport)} gives it, piece by piece: a report of some hundred thousand rows is
     * longer than a text in memory can be.
     *
     * @param out what is written to; it is not closed
     * @throws IOException as {@code out} throws it
     */
    public static void writeJson(Granskningsrapport report, Writer out) throws IOException {
        WRITER.write(report, RecordWriter.Layout.JSON, out);
    }

    /**
     * Writes what came of an input as {@link #toNdjson(CheckResult)} gives it, piece by piece.
     *
     * @param out what is written to; it is not closed
     * @throws IOException as {@code out} throws it
     */
    public static void writeNdjson(CheckResult result, Writer out) throws IOException {
        Object written = result instanceof CheckResult.Refused refused
                ? refused.felrapport()
                : result.report().orElseThrow();
        WRITER.write(written, RecordWriter.Layout.JSON_LINE, out);
    }
}
