package se.finsam.rules;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import se.finsam.model.read.UnderlagSchema;
import se.finsam.model.source.Language;
import se.finsam.rules.frister.DeadlineSchema;
import se.finsam.rules.judgement.JudgementSchema;
import se.finsam.rules.report.ReportSchema;

/** The published schemas, as a validator that is not ours reads them. */
final class Schemas {
    static final Schema INPUT = of(UnderlagSchema.json(Language.SV));
    static final Schema REPORT = of(ReportSchema.json(Language.SV));
    static final Schema JUDGEMENTS = of(JudgementSchema.json(Language.SV));
    static final Schema DEADLINES = of(DeadlineSchema.json(Language.SV));

    private Schemas() {}

    /** The schema of schemas. */
    static Schema meta() {
        return registry().getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    }

    /** What a schema finds wrong with a text, days that are not in the calendar among it. */
    static List<Error> errors(Schema schema, String text, InputFormat format) {
        return schema.validate(
                text, format, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** The same of JSON. */
    static List<Error> errors(Schema schema, String json) {
        return errors(schema, json, InputFormat.JSON);
    }

    private static Schema of(String text) {
        return registry().getSchema(text, InputFormat.JSON);
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }
}
