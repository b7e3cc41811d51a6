package se.finsam.rules.judgement;

import se.finsam.model.Api;
import se.finsam.model.schema.RecordSchema;
import se.finsam.model.schema.SchemaName;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;
import se.finsam.rules.report.SchemaMeanings;

/**
 * {@code finsam-bedomning/1} as a JSON Schema (draft 2020-12): what {@link JudgementReader} reads. The jar has it as
 * {@code META-INF/finsam/schema/finsam-bedomning-1.schema.json}. Without state, and
 * thread-safe.
 *
 * @since 0.1
 */
@Api
public final class JudgementSchema {
    /** What it is called. */
    public static final SchemaName NAME = new SchemaName("bedomning", 1);

    private JudgementSchema() {}

    /** The schema with descriptions in a language, ended by a line break: the same text each time. */
    public static String json(Language language) {
        return SchemaMeanings.schema(RecordSchema.Way.READ, language)
                .with(Bedomningar.class, "schema", "const", Bedomningar.SCHEMA)
                .document(
                        NAME.id(language),
                        new Text("Bedömningar av ett förbunds år", "Judgements of a förbund's year"),
                        new Text(
                                Bedomningar.SCHEMA + ": vad människor har bedömt av raderna i en rapport. Filen skrivs "
                                        + "av finsam judge.",
                                Bedomningar.SCHEMA + ": what humans have decided of the rows of a report. The file is "
                                        + "written by finsam judge."),
                        Bedomningar.class);
    }
}
