package se.finsam.model.read;

import se.finsam.model.Api;
import se.finsam.model.Underlag;
import se.finsam.model.bind.RecordWriter;

/**
 * Writes an underlag so that reading it gives the same underlag: amounts in its own unit, unknown keys left out. One that a
 * reader would refuse is not written: each method throws {@link InvalidUnderlagException}. Thread-safe.
 */
@Api
public final class UnderlagWriter {
    private UnderlagWriter() {}

    /** As YAML. */
    public static String toYaml(Underlag underlag) {
        return write(underlag, RecordWriter.Layout.YAML);
    }

    /** As JSON, indented. */
    public static String toJson(Underlag underlag) {
        return write(underlag, RecordWriter.Layout.JSON);
    }

    /** As a line of NDJSON, ended by a line break. */
    public static String toNdjson(Underlag underlag) {
        return write(underlag, RecordWriter.Layout.JSON_LINE);
    }

    private static String write(Underlag underlag, RecordWriter.Layout layout) {
        Underlag valid = UnderlagValidator.require(underlag);
        return new RecordWriter(valid.enhet()).write(valid, layout);
    }
}
