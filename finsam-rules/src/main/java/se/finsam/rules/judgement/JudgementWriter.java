package se.finsam.rules.judgement;

import java.util.Comparator;
import java.util.List;
import se.finsam.model.Api;
import se.finsam.model.bind.RecordWriter;
import se.finsam.rules.report.Bedomning;

/**
 * Writes judgements so that reading them gives the same, in an order that does not depend on when each was made.
 * Thread-safe.
 */
@Api
public final class JudgementWriter {
    private static final Comparator<Bedomning> ORDER =
            Comparator.comparing(Bedomning::kontroll).thenComparing(one -> one.objekt() == null ? "" : one.objekt());

    private JudgementWriter() {}

    /** As YAML, ended by a line break. */
    public static String toYaml(Bedomningar all) {
        return new RecordWriter(null).write(sorted(all), RecordWriter.Layout.YAML);
    }

    /** As JSON, indented and ended by a line break. */
    public static String toJson(Bedomningar all) {
        return new RecordWriter(null).write(sorted(all), RecordWriter.Layout.JSON);
    }

    private static Bedomningar sorted(Bedomningar all) {
        List<Bedomning> sorted = all.bedomningar().stream().sorted(ORDER).toList();
        return all.med(sorted);
    }
}
