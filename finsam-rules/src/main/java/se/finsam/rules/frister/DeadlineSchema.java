package se.finsam.rules.frister;

import se.finsam.model.Api;
import se.finsam.model.schema.RecordSchema;
import se.finsam.model.schema.SchemaName;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.report.SchemaMeanings;

/**
 * {@code finsam-frister/1} as a JSON Schema (draft 2020-12): a {@link Fristplan} as JSON. The jar has it as
 * {@code META-INF/finsam/schema/finsam-frister-1.schema.json}. Without state, and
 * thread-safe.
 *
 * @since 0.1
 */
@Api
public final class DeadlineSchema {
    /** What it is called. */
    public static final SchemaName NAME = new SchemaName("frister", 1);

    private DeadlineSchema() {}

    /** The schema with descriptions in a language, ended by a line break: the same text each time. */
    public static String json(Language language) {
        return SchemaMeanings.written(language)
                .with(Fristplan.class, "schema", "const", Fristplan.SCHEMA)
                .with(Fristplan.class, "bedomningsdag", RecordSchema.FORMAT, RecordSchema.DAY)
                .with(Frist.class, "dag", RecordSchema.FORMAT, RecordSchema.DAY)
                .with(Frist.class, "utanFlytt", RecordSchema.FORMAT, RecordSchema.DAY)
                .with(Frist.class, "klar", RecordSchema.FORMAT, RecordSchema.DAY)
                .with(Frist.class, "kontrollerad", RecordSchema.FORMAT, RecordSchema.DAY)
                .document(
                        NAME.id(language),
                        new Text("Frister under ett kalenderår", "Deadlines in a calendar year"),
                        new Text(
                                Fristplan.SCHEMA + ": vad som ska vara gjort när, med det som är klart avprickat.",
                                Fristplan.SCHEMA + ": what is due when, with what is done ticked off."),
                        Fristplan.class);
    }
}
