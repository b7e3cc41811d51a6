package se.finsam.rules.report;

import se.finsam.model.schema.Beskrivningsfil;
import se.finsam.model.schema.RecordSchema;
import se.finsam.model.source.Language;

/**
 * Schemas that know what all of this module's keys mean.
 *
 * @hidden
 */
public final class SchemaMeanings {
    private SchemaMeanings() {}

    /** A schema of what is written, which knows what all of this module's keys mean and how its days are written. */
    public static RecordSchema written(Language language) {
        return schema(RecordSchema.Way.WRITTEN, language)
                .with(Kalla.class, "galler", RecordSchema.FORMAT, RecordSchema.DAY)
                .with(Granskningsrapport.TidigareAr.class, "sha256", RecordSchema.PATTERN, RecordSchema.SHA_256)
                .with(Granskningsrapport.TidigareAr.class, "ersatter", RecordSchema.PATTERN, RecordSchema.SHA_256)
                .with(Granskningsrapport.Regelboksid.class, "sha256", RecordSchema.PATTERN, RecordSchema.SHA_256);
    }

    /** A schema that knows what all of this module's keys mean. */
    public static RecordSchema schema(RecordSchema.Way way, Language language) {
        return new RecordSchema(way, meanings(), language);
    }

    /** What all of this module's keys mean. */
    public static Beskrivningsfil meanings() {
        return Beskrivningsfil.read(SchemaMeanings.class, "/se/finsam/rules/beskrivningar.yaml");
    }
}
