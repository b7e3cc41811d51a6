package se.finsam.rules.frister;

import se.finsam.model.Api;
import se.finsam.model.bind.RecordWriter;

/** Writes plans as JSON: {@code finsam-frister/1}. Equal plans give the same bytes. Thread-safe. */
@Api
public final class PlanWriter {
    private PlanWriter() {}

    /** A plan as an indented object, ended by a line break. */
    public static String toJson(Fristplan plan) {
        return new RecordWriter(null).write(plan, RecordWriter.Layout.JSON);
    }
}
