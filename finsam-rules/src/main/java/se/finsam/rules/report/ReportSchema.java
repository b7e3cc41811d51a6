package se.finsam.rules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.model.Api;
import se.finsam.model.schema.RecordSchema;
import se.finsam.model.schema.SchemaName;
import se.finsam.model.source.InputError;
import se.finsam.model.source.Language;
import se.finsam.model.source.Text;

/**
 * What {@link ReportWriter} writes, as a JSON Schema (draft 2020-12): {@code finsam-rapport/1}, {@code finsam-fel/1} which
 * stands in its place where an input could not be read, or a list of these. Each is a definition of its own, to refer to.
 * The jar has it as {@code META-INF/finsam/schema/finsam-rapport-1.schema.json}. Without state, and thread-safe.
 *
 * @since 0.1
 */
@Api
public final class ReportSchema {
    /** What it is called. */
    public static final SchemaName NAME = new SchemaName("rapport", 1);

    private ReportSchema() {}

    /** The schema with descriptions in a language, ended by a line break: the same text each time. */
    public static String json(Language language) {
        return SchemaMeanings.written(language)
                .with(Granskningsrapport.class, "schema", "const", Granskningsrapport.SCHEMA)
                .with(Granskningsrapport.class, "bedomningsdag", RecordSchema.FORMAT, RecordSchema.DAY)
                .with(Granskningsrapport.Lagregister.class, "till", RecordSchema.FORMAT, RecordSchema.DAY)
                .with(Granskningsrapport.Underlagsid.class, "sha256", RecordSchema.PATTERN, RecordSchema.SHA_256)
                .with(Bedomningsoversikt.class, "sha256", RecordSchema.PATTERN, RecordSchema.SHA_256)
                .with(Radbedomning.class, "datum", RecordSchema.FORMAT, RecordSchema.DAY)
                .with(Radbedomning.class, "galler", RecordSchema.FORMAT, RecordSchema.DAY)
                .with(Felrapport.class, "schema", "const", Felrapport.SCHEMA)
                .with(Felrapport.Fel.class, "kod", "oneOf", errors(language))
                .withKeys(Granskningsrapport.class, "sammanfattning", Utfall.class)
                .withKeys(Bedomningsoversikt.class, "antal", Bedomningslage.class)
                .withKeys(Bedomningsoversikt.class, "beslut", Bedomningsbeslut.class)
                .withKeys(Arsuppfoljning.class, "antal", Uppfoljningslage.class)
                .documents(
                        NAME.id(language),
                        new Text("Rapport från finsam", "Report of finsam"),
                        new Text(
                                Granskningsrapport.SCHEMA + ": vad finsam fann när ett underlag granskades. "
                                        + Felrapport.SCHEMA
                                        + " står i stället för ett underlag som inte kunde läsas. Av flera "
                                        + "underlag blir det en lista, eller med NDJSON en rad för vart och ett.",
                                Granskningsrapport.SCHEMA + ": what finsam found when an input was checked. "
                                        + Felrapport.SCHEMA
                                        + " stands in the place of an input that could not be read. Several "
                                        + "inputs give a list, or with NDJSON a line each."),
                        List.of(Granskningsrapport.class, Felrapport.class));
    }

    private static List<Map<String, Object>> errors(Language language) {
        List<Map<String, Object>> errors = new ArrayList<>();
        for (InputError.Kind kind : InputError.Kind.values()) {
            errors.add(error(kind.name(), kind.text().in(language)));
        }
        Text fault = new Text("fel i programmet", "a fault of the program");
        errors.add(error(Felrapport.PROGRAMFEL, fault.in(language)));
        return errors;
    }

    private static Map<String, Object> error(String code, String meaning) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("const", code);
        error.put("description", meaning);
        return error;
    }
}
